import { nominativeOf, shortOf } from '@/lib/text/grammar'
import { wordsOf } from '../echo/words/plain'
import { findThings } from '../things/lexicon'

/** What a clause speaks of, and what it says of it. */
export type Parts = { subject: string; is: string }

/** Neither a noun nor what stands before one: «в комплекте», «не хватило», «очень трудно», «вместо». */
const opensOtherwise =
  /^(?:в|во|на|за|с|со|из|из-за|от|до|к|ко|по|при|про|без|для|через|после|внутри|сверху|снизу|вместо|не|нет|ни|ничего|вам|вас|тебе|тебя|так|как|сейчас|сразу|местами|чем|ваш[аи]?|очень|слишком|совсем|почти|даже|уже|еле|едва)$|(?:[^т]о|ть|ться|ти|чь)$|(?:[еи]т|[уюая]т|л|ла|ло|ли)(?:ся|сь)?$/u
/** «вся банка», «новая крышка»: the noun comes next. */
const attribute = /(?:ый|ий|ой|ая|яя|ое|ее|ые|ие|их|ых)$|^(?:вся|весь|все)$/u
/** «часть содержимого»: what it is of comes next. */
export const shares = /^(?:часть|половина|треть|четверть|большинство|обе|оба)$/u

/** «нарушена целостность»: what is said stands before the thing. */
const isSaidFirst = (word: string) => shortOf(word) !== undefined && nominativeOf(word).length === 0

/** The thing that a clause opens with, in the nominative, and the rest of it. */
export function partsOf(clause: string): Parts | undefined {
  const words = clause.split(' ')
  const bare = wordsOf(clause)
  const [first = ''] = bare
  const named = findThings(bare).some(({ at }) => at === 0)
  const several = shares.test(first)
  if (
    !/^[а-яё]/u.test(clause) ||
    (!named && !several && (opensOtherwise.test(first) || isSaidFirst(first)))
  )
    return undefined
  const length = several || (!named && attribute.test(first)) ? 2 : 1
  if (words.length <= length) return undefined
  return { subject: words.slice(0, length).join(' '), is: words.slice(length).join(' ') }
}
