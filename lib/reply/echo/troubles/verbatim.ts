import type { NounPhrase } from '../../noun-phrase'
import { findThings } from '../../things/lexicon'
import type { TopicId } from '../../topic'
import { arrived } from '../retell/arrived'
import { intransitive } from '../retell/predicates'
import { isCommonWord, withYo } from '../words/common-words'
import { idiom } from '../words/idioms'
import { cutShort, disagrees, isWhole, spared, subjectsOf, verb } from '../words/one-clause'
import { opened } from '../words/opening'
import { plainText, wordsOf } from '../words/plain'
import { topicOfThing } from '../words/topic-of-thing'

/** Words that a reply does not repeat although they are spelt well: they swell the trouble or speak of the buyer. */
const unfit =
  /(?<![A-Za-zЀ-ӿ])(?:ужасн|отврат|отвратн|мерзк|паршив|убог|кошмар|против|плох|никак|химозн|страшн|гадк|звезд)[A-Za-zЀ-ӿ]*|(?<![A-Za-zЀ-ӿ])(?:был|была|было|были)\s+бы|(?<![A-Za-zЀ-ӿ])не\sдолго|(?<![A-Za-zЀ-ӿ])(?:нужно|надо|можно|вообще|ничего|никакой|реально|прям|походу|типа|блин|и\sнет)(?![A-Za-zЀ-ӿ])/u
const hanging = new Set(
  'где куда откуда когда зачем почему который которая которое которые'.split(' '),
)
const shortest = 2
const longest = 9
const subjectWithin = 3

/**
 * A clause of the buyer's that can follow «жаль, что …» word for word: a few words, all well spelt, about a thing that
 * stands first, in the third person. Nothing for any other clause.
 */
export function verbatim(
  clause: string,
): { clause: string; subject: NounPhrase; topic?: TopicId } | undefined {
  const told = opened(clause)
  if (told.length > 80 || /[^\p{Script=Cyrillic}\s\d-]/u.test(told) || /\p{Lu}.*\p{Lu}/u.test(told))
    return undefined
  const words = wordsOf(told)
  // «углы освещает а середину нет»: two clauses, and a comma that the buyer left out.
  if (/\s(?:а|но)\s/u.test(told)) return undefined
  // «где фото не соответствует» hangs on the words before it, «не разобралась, где верх» is of the buyer.
  if (words.some((word) => hanging.has(word))) return undefined
  if (words.length < shortest || words.length > longest) return undefined
  if (unfit.test(plainText(told)) || idiom.test(plainText(told)) || !words.every(isCommonWord))
    return undefined
  const subjects = subjectsOf(words)
  const subject = subjects.find(({ at }) => at < subjectWithin)
  // «промокает и кофе вываливается»: what gets wet is not named.
  if (words.slice(0, subject?.at ?? 0).includes('и')) return undefined
  // «коробка только пришла мятая» corrects the praise before it.
  if (subject && words[subject.at + 1] === 'только') return undefined
  // «чехлом остаются зазоры» has lost its beginning.
  if (words.slice(0, subject?.at ?? 0).some((word) => /(?:ом|ем|ой|ами|ями)$/u.test(word)))
    return undefined
  if (/(?<![A-Za-zЀ-ӿ])(?:полностью|очень|совсем|просто|тоже|ещё|еще)$/iu.test(told))
    return undefined
  // A noun alone tells nothing: something must be said of it.
  if (!subject) return undefined
  const { gender } = subject
  // «высушил губы»: something else did it.
  if (gender !== 'm' && words.some((word) => /[аеиоуыя]л$/u.test(word))) return undefined
  // «все кофе» is «всё кофе», or half of something else.
  if (gender !== 'pl' && words.includes('все')) return undefined
  // «коробка был мятая»
  if (words.some((word) => /^был[аои]?$/u.test(word) && disagrees(word, gender))) return undefined
  const nouns = findThings(words)
  const tells = words.some(
    (word, at) =>
      !nouns.some((one) => one.at === at) &&
      (at > subject.at ? predicate.test(word) : verb.test(word) && intransitive.test(word)) &&
      // «верх синтетический материал»: the adjective is the next noun's.
      !(attribute.test(word) && nouns.some((one) => one.at === at + 1)) &&
      !disagrees(word, gender),
  )
  if (
    !tells ||
    !isWhole(words, subject, subjects) ||
    spared.test(plainText(told)) ||
    cutShort.test(plainText(told))
  )
    return undefined
  const topic = topicOfThing[subject.thing.lemma]
  const spelt = told
    .toLowerCase()
    .replace(/[A-Za-zЀ-ӿ]+/gu, withYo)
    .split(' ')
  return {
    clause: arrived(words, spelt, subject).join(' '),
    subject: { adjectives: [], noun: subject.thing, plural: gender === 'pl' },
    ...(topic && { topic }),
  }
}

const attribute = /(?:ый|ий|ой|ая|яя|ое|ее|ые|ие)$/u
/** The same, or of an adjective in the nominative. */
const predicate =
  /(?:[еи]т|[уюая]т|л|ла|ло|ли|лся|лась|лось|лись|[еиуюая]тся|ый|ий|ой|ая|яя|ое|ее|ые|ие)$/u
