import { isKnownWord } from '@/lib/text/known-word'
import { findThings } from '../../things/lexicon'
import { isCommonWord } from './common-words'
import { lacksLetter } from './misspelt'

/** Whether every word is surely spelt as printed: one of our lists has it, or the dictionary does. */
export function isWellKnown(words: readonly string[]): boolean {
  const things = new Set(findThings(words).map(({ at }) => at))
  return words.every(
    (word, at) => things.has(at) || isCommonWord(word) || (isKnownWord(word) && !lacksLetter(word)),
  )
}
