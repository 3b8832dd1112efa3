import { isFiniteVerb } from '@/lib/text/grammar'
import { countOf, joins, numeralOf } from '../../amounts/numerals'
import { wordsOf } from '../words/plain'
import { type Frame, fitHalf, isStatement } from './fit'

const isNumber = (word: string | undefined): boolean =>
  word !== undefined && (/^\d{1,3}$/u.test(word) || numeralOf(word) !== undefined)
const whole = /^(?:все|оба|обе)$/u
const only = /^(?:только|лишь|всего)$/u
/** Verbs of what ought to be: so many of them is too few. */
const fine =
  /^(?:гор[ия]т|работа[юе]т|свет[ия]т|включа[юе]тся|держ[иа]тся|пиш[еу]т|крут[ия]тся|надул(?:ся|ась|ось|ись)|завел(?:ся|ась|ось|ись)|взош(?:ел|л[аои])|пророс(?:л[аои])?|выжил[аои]?|прижил(?:ся|ась|ось|ись)|уцелел[аои]?|дош(?:ел|л[аои]))$/u
/** What pleases is nothing to regret, in whatever number. */
const good = /^(?:цел|хорош|отличн|понрав|подош|нормальн|идеальн|вкусн|свеж|красив|супер|довол)/u

/** So large a share is no flaw: «из двадцати взошло девятнадцать». */
const fairShare = 0.7
/** «двадцать девять» is one number of two words. */
function countAt(words: readonly string[], at: number): number | undefined {
  const [tens, units] = [countOf(words[at]), countOf(words[at + 1])]
  return tens !== undefined && units !== undefined && joins(tens, units) ? tens + units : tens
}

const tokensOf = (said: string) =>
  said
    .toLowerCase()
    .replaceAll('ё', 'е')
    .match(/[а-я-]+|\d+/gu) ?? []

/** Where the number that is told of stands, in a clause of so many out of so many. */
function partOf(words: readonly string[]): number | undefined {
  const [first = '', second = '', third = ''] = words
  if (first === 'из' && isNumber(second)) {
    const at = words.findIndex((word, place) => place > 2 && (isNumber(word) || whole.test(word)))
    return at < 0 ? undefined : at
  }
  // «Все десять шаров сдулись», «половина чашек разбита».
  if ((whole.test(first) && isNumber(second)) || (first === 'половина' && second !== 'из')) return 0
  const of = words.indexOf('из')
  if (of < 1 || !isNumber(words[of + 1])) return undefined
  if (isNumber(first) && of <= 2) return 0
  const at = words.findIndex(isNumber)
  // «Взошло только три семечка из двадцати».
  return isFiniteVerb(first) &&
    at > 0 &&
    at < of &&
    (at === 1 || only.test(second) || isNumber(third))
    ? at
    : undefined
}

/** «Из десяти лампочек горят четыре», «три чашки из шести с трещинами», «все пять фильтров порвались». */
export function numberedIn(said: string): Frame | undefined {
  const words: readonly string[] = tokensOf(said)
  const at = partOf(words)
  if (
    at === undefined ||
    words.length < (words[0] === 'половина' ? 3 : 4) ||
    words.some((word) => good.test(word))
  )
    return undefined
  const told = fitHalf(said)
  if (!told || !isStatement(said) || wordsOf(said).length < 3) return undefined
  const isScant =
    at > 0 &&
    words.some((word, place) => fine.test(word) && words[place - 1] !== 'не') &&
    !words.some((word) => only.test(word) || whole.test(word))
  const [some, many] = [countAt(words, at), countAt(words, words.indexOf('из') + 1)]
  if (isScant && some !== undefined && many !== undefined && some >= many * fairShare)
    return undefined
  const parts = told.split(' ')
  const clause = isScant ? [...parts.slice(0, at), 'только', ...parts.slice(at)].join(' ') : told
  return { clause, tail: said }
}
