import { isFiniteVerb, isInfinitive, isNoun, pastOf } from '@/lib/text/grammar'
import { rememberedLately } from '@/lib/text/remembered'
import { prepositions, subjectsIn } from '../echo/retell/subjects'
import { wordsOf } from '../echo/words/plain'
import { partsOf } from './parts-of'

/** A verdict on the whole, of which what stands before it is the reason. */
const hollow = /^качество (?:не порадовало|разочаровало)$/u
/**
 * What is set against the clause before it: cost, how the order was met, what cannot be done («вернуть не получается»), what
 * a place holds («в наборе не оказалось кисти»), what came instead.
 */
const contrasted =
  /^(?:цена|отношение|[а-яё]+(?:ть|ти|чь)(?:ся)?|вместо|внутри|в(?!о? (?:время|первый|итоге|процессе))|на(?! [а-яё]+ день)) /u
const unlikeCard = /^описание разошлось с действительностью$/u

/** One «и» is enough for a clause. */
const joined = /(?<!так) и /u

/** What tells of the buyer or of nothing at all is no second thing that the first one does. */
const apart = /^(?:вам|тебе|нет|приходится|пришлось)(?![а-яё])/u

/** «не впитывается», «рвутся под кофе»: what does so, stands elsewhere. */
function isBare(words: readonly string[]): boolean {
  const verb = words.find(isFiniteVerb)
  return (
    verb !== undefined &&
    pastOf(verb) !== 'n' &&
    !words.some(isInfinitive) &&
    !/^(?:пахнет|воняет|несет|нет|может|могут|приходится|получается)$/u.test(verb) &&
    subjectsIn(words).length === 0
  )
}

/** «… и что …» as an editor writes it: one «что» for both, where the second is not read as said of the first one's thing. */
function asOne(first: string, second: string): string {
  if (hollow.test(second)) return first
  if (contrasted.test(second)) return `${first}, а ${second}`
  if (joined.test(first) || joined.test(second) || apart.test(second))
    return `${first} и что ${second}`
  const next = unlikeCard.test(second) ? 'не всё совпало с описанием' : second
  const words = wordsOf(next)
  const before = wordsOf(first)
  const opensWithNoun = partsOf(next) !== undefined
  // «после стирки и после сушки» would be one time.
  const isRow = prepositions.has(words[0] ?? '') && before.includes(words[0] ?? '')
  const isMistaken =
    isRow || (opensWithNoun ? isNoun(before.at(-1) ?? '') : isBare(words) && !isBare(before))
  return isMistaken ? `${first} и что ${next}` : `${first} и ${next}`
}

/** Clauses after one «что», told with no second one where one is enough. */
export const withOneWhat = rememberedLately((said: string): string => {
  const [first = '', second, third] = said.split(' и что ')
  return second !== undefined && third === undefined && !second.includes(',')
    ? asOne(first, second)
    : said
})
