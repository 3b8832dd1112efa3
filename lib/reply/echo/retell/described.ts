import { adjectiveOf, isFiniteVerb, isGenitive, nominativeOf } from '@/lib/text/grammar'
import type { Gender } from '@/lib/text/inflect'
import { genderOf, inCase } from '../../product/noun-phrase'
import type { ProductName } from '../../product/product-name'
import { findThings } from '../../things/lexicon'
import { decent, unpointed } from '../quotes/quote'
import { withYo } from '../words/common-words'
import { opened } from '../words/opening'
import { personal } from '../words/personal'
import { plainText, wordsOf } from '../words/plain'
import { isWellKnown } from '../words/well-known'
import { isGoverned, prepositions } from './subjects'

const degree =
  /^(?:очень|слишком|довольно|чересчур|немного|чуть|совсем|уж|весьма|сильно|недостаточно|почти|крайне|максимально|абсолютно|совершенно)$/u
/** It points, counts or sums up, and describes nothing. */
const empty =
  /^(?:друг|перв|втор|трет|так(?:ой|ая|ое|ие)|эт|как|весь|кажд|данн|сам|нов|обычн|средн|прост|плох|хорош|нормальн|ужасн|отврат|страшн|мерзк|полн|сплошн|цел|стандартн|настоящ|единствен|последн|следующ|разн|бракован|видим|лишн|странн|туп|аллерг|бесполезн|бестолк|мусорн|дурацк|никак|низкая$)/u
const longest = 6
const agreeing = new Map<string, Gender>([
  ['тот', 'm'],
  ['та', 'f'],
  ['то', 'n'],
  ['те', 'pl'],
])

const genderOfNoun = (word: string): readonly Gender[] => {
  const [known] = findThings([word])
  if (!known) return nominativeOf(word)
  const forms = known.plural ? known.thing.plural : known.thing.singular
  if (forms?.nom.replaceAll('ё', 'е') !== word) return []
  return [known.plural ? 'pl' : known.thing.gender]
}

/**
 * «очень скользкий в руках чехол» as «чехол очень скользкий в руках», and «очень мягкий» of the product that agrees: how a
 * thing is, as a sentence. Nothing for any other words.
 */
export function described(written: string, { noun }: ProductName): string | undefined {
  const told = opened(written)
  if (/[^\p{Script=Cyrillic}\s-]/u.test(told)) return undefined
  const words = wordsOf(told)
  const plain = plainText(told)
  if (words.length < 2 || words.length > longest || words.length !== told.split(/\s+/u).length)
    return undefined
  if (words.some(isFiniteVerb) || personal.test(plain) || unpointed.test(plain)) return undefined
  if (!isWellKnown(words) || !decent(plain, words)) return undefined
  // «не тот запах»
  const [not, that = '', what = ''] = words
  if (words.length === 3 && not === 'не' && /^(?:тот|та|то|те)$/u.test(that))
    return findThings([what])[0]?.thing.group === 'trait' &&
      genderOfNoun(what).includes(agreeing.get(that) ?? 'n')
      ? `${withYo(what)} не ${that}`
      : undefined
  const at = words.findIndex((word) => !degree.test(word))
  const gender = adjectiveOf(words[at] ?? '')
  if (!gender || at > 1 || empty.test(words[at] ?? '')) return undefined
  const said = (from: number, to: number) => words.slice(from, to).map(withYo).join(' ')
  const subject = words.findIndex(
    (word, place) =>
      place > at &&
      !isGoverned(words, place) &&
      !prepositions.has(word) &&
      genderOfNoun(word).includes(gender),
  )
  // Only what belongs to the adjective may stand between it and its noun: «скользкий в руках чехол».
  if (subject > 0) {
    const between = words.slice(at + 1, subject)
    const [head] = between
    const tail = words.length - subject - 1
    // «очень мелкие латинские буквы»: which letters, the second one tells.
    const isKind = between.length === 1 && adjectiveOf(head ?? '') === gender && at === 1
    if (isKind && tail === 0) return `${said(at + 1, words.length)} ${said(0, at + 1)}`
    if (head !== undefined && !prepositions.has(head)) return undefined
    if (tail > 1 || (tail === 1 && !isGenitive(words.at(-1) ?? ''))) return undefined
    return `${said(subject, words.length)} ${said(0, subject)}`
  }
  // «мелкий и тонкий»
  const isPair = words[at + 1] === 'и' && adjectiveOf(words[at + 2] ?? '') === gender
  const rest = words.slice(isPair && !empty.test(words[at + 2] ?? '') ? at + 3 : at + 1)
  const agrees = noun && genderOf(noun) === gender
  const alone = rest.every(
    (word, place) =>
      isGoverned(words, words.length - rest.length + place) || prepositions.has(word),
  )
  return agrees && alone ? `${inCase(noun, 'nom')} ${said(0, words.length)}` : undefined
}
