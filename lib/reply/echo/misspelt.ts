import { stem } from '@/lib/text/stem'
import { commonWords } from './common-words'
import { everydayStems } from './everyday-words'

/** How a word sounds, roughly: unstressed vowels, doubled letters and «тся/ться» are where Russian is misspelt. */
const soundOf = (word: string): string =>
  word
    .replace(/ться$/u, 'тся')
    .replace(/[оа]/gu, 'а')
    .replace(/[еэия]/gu, 'и')
    .replace(/[ъь](?=[еюяио])/gu, '')
    .replace(/(.)\1/gu, '$1')

let sounds: { words: Set<string>; stems: Set<string> } | undefined

/** Whether a word that no list knows sounds just like one that a list knows: «ваабще», «качиство». */
export function isMisspelt(word: string): boolean {
  if (word.length < 4) return false
  sounds ??= {
    words: new Set([...commonWords()].map(soundOf)),
    stems: new Set([...everydayStems()].filter(({ length }) => length > 3).map(soundOf)),
  }
  return sounds.words.has(soundOf(word)) || sounds.stems.has(soundOf(stem(word)))
}
