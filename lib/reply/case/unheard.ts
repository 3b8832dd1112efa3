import type { Mention, ReplyItem } from '../analysis'
import { isRegrettable } from '../echo/quotes/regrettable'
import { plainText, wordsOf } from '../echo/words/plain'
import { isLukewarm, isUntried } from './lukewarm'
import { harmless, takenBack } from './turns'

/** Longer texts are stories, in which much is said by the way. */
const longest = 600
/** Words that a text has at least in which something is told. */
const fewest = 3

/** How large, soft or heavy a thing is: by itself neither praise nor blame. */
const measured =
  /(?<![а-я])(?:маленьк|небольш|больш|коротк|длинн|узк|широк|тонк|тоненьк|толст|тяжел|мелк|крупн|мягк|тверд|густ|жидк|плотн|тих|громк|темн|жирн|резк)[а-я]{1,3}(?![а-я])/gu
/** What the buyer himself does not know, do or mean, advice on use, and what may yet come. */
const idle =
  /(?<![а-я])не\s(?:(?:буду|стал[аи]?|мог(?:у|л[аи])?|смог(?:л[аи])?|хочу|хочется|надо|нужно|стоит|прям)(?![а-я])|(?:ожида|жда|дума|зна|уверен|пробов|пример|провер|пользов|использ|обра[тщ]|выяв|наход|наш(?:ел|л)|замет|вид|жале|пожал|аллергик|вау|повли|мен[ея]|любит|только|просто|совсем|первый)[а-я]*)|^(?:для\s(?:меня|нас)\s)?(?:можно|нужно|надо|не\s[а-я]+(?:ть|ти)(?:ся)?)\s|(?<![а-я])(?:бы|если|надеюсь|надеется|возможно|видимо|наверно[а-я]{0,2}|может|пока|кто\sне)(?![а-я])/u
/** He likes another better than this one. */
const outdone =
  /(?<![а-я])(?:больше|сильнее)\s(?:по)?нрав[а-я]+|(?<![а-я])(?:по)?нрав[а-я]+\s(?:больше|сильнее)(?![а-я])/u
/** «Этот понравился больше, чем …»: it is this one that is liked better. */
const preferred = /(?<![а-я])(?:чем|этот|эта|эти|это)(?![а-я])/u
/** It stops short, is less than another, he asks for care, or something of it is gone. */
const lesser =
  /(?<![а-я])(?:уступа(?:ет|ют)|менее\s(?!чем)[а-я]+|хуже|не\sтак(?:ой|ая|ое|ие)\s[а-я]+|примите\sмеры|упаковывайте|исправьте|доработайте|обратите\sвнимание|(?:есть|возник(?:ли|ает|ают)?)\s(?:[а-я]+\s)?вопрос[а-я]{0,2}|на\s(?:этом|сем)\s(?:и\s)?все|просочил[а-я]{2,3}|(?:под|по|ис|об|вы)(?:стер|тер|лез)(?:л[аои]?|л[аои]сь|ся)?|не\sбольше\s\d+|недолго)(?![а-я])/u

const turnsNext = /^[\s,]{0,3}(?:но|однако)(?![а-яё])/iu
const longestTurn = 12
/** Denied or too much: beside praise only such a clause is surely no merit, and «перхоти нет» is one. */
const denies = /(?<![а-я])(?:не|мало|маловато|плохо|слишком|хуже|дешевле)(?![а-я])/u
const turned = /^(?:но|однако|только|хотя|жаль)(?![а-я])/u
const glad = /(?<![а-я])(?:не\s?плох|отличн|хорош|прекрасн|фото|видео)/u

type Part = { said: string; from: number; to: number; before: boolean }
const partsOf = (text: string): Part[] => {
  const found: Part[] = []
  for (const { 0: said, index } of text.matchAll(
    /[^.!?;,()\n]+(?:[.,](?=\d)[^.!?;,()\n]*){0,4}/gu,
  )) {
    let from = index
    const pieces = said.split(/(?=\s(?:но|однако|зато|хотя|а)\s)/iu)
    pieces.forEach((piece, at) => {
      const to = from + piece.length
      const turns = at + 1 < pieces.length || turnsNext.test(text.slice(to, to + longestTurn))
      found.push({ said: piece.trim(), from, to, before: turns })
      from = to
    })
  }
  return found
}

/**
 * The clauses of a text of four stars that were heard neither as praise nor as blame, and yet show that something was less
 * than it might be.
 */
export function unheardIn(
  { rating, text = '' }: Pick<ReplyItem, 'rating' | 'text'>,
  mentions: readonly Mention[],
): readonly string[] {
  if (rating !== 4 || text.length > longest || takenBack.test(text)) return []
  const praised = mentions.filter(
    ({ polarity, words }) => polarity === 'praise' && words.field === 'text',
  )
  const isPraised = praised.length > 0
  return partsOf(text).flatMap(({ said, from, to, before }) => {
    const plain = plainText(said)
    if (wordsOf(said).length < 2 || harmless.test(plain) || idle.test(plain)) return []
    if (glad.test(plain)) return []
    if (lesser.test(plain) || (outdone.test(plain) && !preferred.test(plain))) return [said]
    if (praised.some(({ words: { start, end } }) => start < to && from < end)) return []
    // «вытягивает жир, но сушит»: what stands before a «но» is praise, and so may be what only names.
    if (isPraised && (before || !(denies.test(plain) || turned.test(plain)))) return []
    const left = plain.replace(measured, ' ')
    return isRegrettable(left) ? [said] : []
  })
}

/** Four stars and a sentence or more in which nothing is praised: whatever it tells, it tells why. */
export const isUnpraised = (item: ReplyItem, mentions: readonly Mention[]): boolean =>
  item.rating === 4 &&
  !item.pros &&
  wordsOf(item.text ?? '').length >= fewest &&
  mentions.every(({ polarity }) => polarity !== 'praise') &&
  !isLukewarm(item) &&
  !isUntried(item)
