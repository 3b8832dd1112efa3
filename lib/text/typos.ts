/**
 * Misspelt words of judgement. A word with one letter too many, too few or wrong is read as the word of the list that it
 * is meant for: «отлисный» → «отличный». Only words that reviews turn on stand in the list, so that a rare word which is
 * spelt well is left alone.
 */
import { isEnding } from './endings'

const shortest = 6

const stems = (
  'отличн прекрасн замечательн великолепн шикарн идеальн качествен качество понрави рекоменд довольн ужасн отвратительн ' +
  'кошмар разочаров некачествен неудобн удобств красивый красивая красиво красивые невкусн приятн неприятн бесполезн ' +
  'упаковк доставк маломер большемер соответств работает работают сломал перестал поврежд поцарапан просроч ' +
  'аллерги оригинал аромат спасибо благодар нормальн приличн достойн эффектив результат суперск классн обалден ' +
  'восхитительн комплект инструкц батаре аккумулятор хороший хорошая хорошее хорошие'
)
  .split(' ')
  .filter((stem) => stem.length >= shortest)

/** Beginnings of words that are spelt well and lie one letter from the list: «комплекс», «отличие», «упакован». */
const kept = [
  ...stems,
  ...(
    'отлич упаков достав понрав комплекс рабо забот слома хорош красив класс ' +
    'качеств включ поставк просоч достат простроч эффект ломал перест повреди доволен приятен неприятен неудобен идеален ' +
    'прекрасен достоин замечател'
  ).split(' '),
]

/** The word without each of its letters in turn, and as it is. */
function* thinned(word: string): Generator<string> {
  yield word
  for (let at = 0; at < word.length; at++) yield word.slice(0, at) + word.slice(at + 1)
}

const byThinned = new Map<string, Set<string>>()
for (const stem of stems)
  for (const form of thinned(stem)) {
    const known = byThinned.get(form)
    if (known) known.add(stem)
    else byThinned.set(form, new Set([stem]))
  }

/** The word as it was meant, when it is one letter off a word of the list; else the word itself. */
export function unmistyped(word: string): string {
  if (word.length < shortest || word.length > 20) return word
  if (kept.some((start) => word.startsWith(start))) return word
  for (let length = word.length; length >= shortest - 1; length--) {
    const head = word.slice(0, length)
    const rest = word.slice(length)
    if (!isEnding(rest)) continue
    for (const form of thinned(head))
      for (const stem of byThinned.get(form) ?? [])
        if (Math.abs(stem.length - length) <= 1 && isOneOff(head, stem)) return stem + rest
  }
  return word
}

/** Whether one letter was left out, put in, replaced, or two neighbours changed places. */
function isOneOff(one: string, other: string): boolean {
  let from = 0
  while (from < one.length && one[from] === other[from]) from++
  const a = one.slice(from)
  const b = other.slice(from)
  if (a.slice(1) === b.slice(1) || a.slice(1) === b || a === b.slice(1)) return true
  return a[0] === b[1] && a[1] === b[0] && a.slice(2) === b.slice(2)
}
