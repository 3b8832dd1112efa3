import { asInstrumental } from '@/lib/text/adjective'
import { adjectiveOf, isFiniteVerb, isInfinitive, shortOf } from '@/lib/text/grammar'
import { type Gender, past } from '@/lib/text/inflect'
import { rememberedLately } from '@/lib/text/remembered'
import { isGoverned, prepositions, subjectsIn } from '../echo/retell/subjects'
import { plainText } from '../echo/words/plain'

const degree =
  /^(?:не|очень|слишком|совсем|почти|немного|слегка|чуть|довольно|достаточно|недостаточно|крайне|еле|едва|сильно|полностью|местами|абсолютно|совершенно|чересчур|весьма|уже)$/u
/** «коробка вся мятая» */
const whole = /^(?:весь|вся|все)$/u
/** What points or compares, and «бо́льшая» part of something. */
const noQuality = /^(?:так|как|друг|сам|эт|перв|втор|трет|последн|остальн|кажд|люб|весь|вся|все)/u

/** «не чисто белая», «темно-темно»: whatever stands before a quality and says how much of it. */
const leads = (word: string) =>
  degree.test(word) || whole.test(word) || /^(?!только$)[а-я]{3,}о$/u.test(word)

type Found = { from: number; to: number; gender: Gender }
/** The adjectives that stand as a predicate after the subject: «паста очень жидкая и невкусная». */
function predicateIn(words: readonly string[]): Found | undefined {
  for (const { at, gender } of subjectsIn(words)) {
    const isIt = (place: number) =>
      adjectiveOf(words[place] ?? '') === gender &&
      !isGoverned(words, place) &&
      !noQuality.test(words[place] ?? '')
    const head = words.findIndex((_, place) => place > at && isIt(place))
    if (head < 0) continue
    let to = head + 1
    // «жидкая и очень кислая»
    const goesOn = (place: number) => (degree.test(words[place] ?? '') ? place + 1 : place)
    while (words[to] === 'и' && isIt(goesOn(to + 1))) to = goesOn(to + 1) + 1
    let from = head
    while (from - 1 > at && leads(words[from - 1] ?? '')) from--
    const next = words[to]
    // «ткань плотная синтетика»; «скользкий в руках» goes on.
    if (from <= at || (next !== undefined && !prepositions.has(next))) continue
    return { from, to, gender }
  }
  return undefined
}

/**
 * «молоко прокисшее», «запах очень резкий» as an editor prints it after «что»: «молоко оказалось прокисшим». Other clauses
 * stay.
 */
export const withCopula = rememberedLately((clause: string): string => {
  // What is said besides, and a contrast, stand as they are.
  if (/[^а-яё\s]/u.test(clause)) return clause
  const made = told(clause)
  const joint = clause.lastIndexOf(' и ')
  return made !== clause || joint < 0 ? made : told(clause.slice(0, joint)) + clause.slice(joint)
})

/** «пропавшее молоко» is not lost. */
const gone = (word: string) =>
  word
    .replace(/^пропавш(?=[а-я])/u, 'испорченн')
    .replace(/(?<=^испорченн)(?:ий|ее|ие)$/u, (end) =>
      end === 'ий' ? 'ый' : end === 'ее' ? 'ое' : 'ые',
    )

function told(clause: string): string {
  const spelt = clause.split(' ')
  const words = spelt.map(plainText)
  if (
    words.some((word) => isFiniteVerb(word) || isInfinitive(word) || shortOf(word)) ||
    /(?<![а-я])(?:нет|мало|много|как|чем|чего|столько|так|ни|пор|более|менее|еще)(?![а-я])|не маленьк/u.test(
      plainText(clause),
    )
  )
    return clause
  const found = predicateIn(words)
  if (!found) return clause
  const { from, to, gender } = found
  const said = spelt
    .slice(from, to)
    .filter((_, place) => !whole.test(words[from + place] ?? ''))
    .map((word) => (adjectiveOf(plainText(word)) ? asInstrumental(gone(word)) : word))
  // «шнурки только короткие»: the one thing amiss.
  const before = words[from - 1] === 'только' ? from - 1 : from
  return [...spelt.slice(0, before), past('оказался', gender), ...said, ...spelt.slice(to)].join(
    ' ',
  )
}
