import { isKnownWord } from '@/lib/text/known-word'
import { stem } from '@/lib/text/stem'
import { findThings } from '../../things/lexicon'
import { commonWords } from './common-words'
import { everydayStems } from './everyday-words'
import { respelt } from './respelt'

/** How a word sounds, roughly: unstressed vowels, doubled letters and «тся/ться» are where Russian is misspelt. */
const soundOf = (word: string): string =>
  word
    .replace(/ться$/u, 'тся')
    .replace(/[оа]/gu, 'а')
    .replace(/[еэия]/gu, 'и')
    .replace(/[ъь](?=[еюяио])/gu, '')
    .replace(/(.)\1/gu, '$1')

/** «испорченый», «бракованый»: participles of verbs with a prefix, and those in «-ованный», have two «н». */
const oneShort =
  /^(?:(?:ис|из|за|на|от|раз|рас|вы|при|про|пере|об|недо|под|по)[а-яё]{2,14}[аяеё]|[а-яё]{3,14}[ое]ва)н(?:ый|ая|ое|ые|ого|ой|ому|ую|ым|ыми|ых)$/u

/** «инфлрмации»: no Russian word stumbles so. */
export const stumbling = /(?!агентств|бодрств|средств)[бвгджзйклмнпрстфхцчшщь]{5}/u

export const lacksLetter = (word: string): boolean => oneShort.test(word)

let sounds: { words: Set<string>; stems: Set<string> } | undefined

/** Unknown words of so many letters are seldom slang or a name, mostly a slip: «малоко», «констсьенция». */
const long = 6

/** Whether a word is most likely a slip: no dictionary has it, and it is long or sounds like one that a list has: «ваабще». */
export function isMisspelt(word: string): boolean {
  if (word.length < 4) return false
  if (lacksLetter(word) || respelt(word) !== word) return true
  if (isKnownWord(word) || !/^[а-яё]+$/u.test(word)) return false
  if (word.length >= long) return findThings([word]).length === 0
  sounds ??= {
    words: new Set([...commonWords()].map(soundOf)),
    stems: new Set([...everydayStems()].filter(({ length }) => length > 3).map(soundOf)),
  }
  return sounds.words.has(soundOf(word)) || sounds.stems.has(soundOf(stem(word)))
}
