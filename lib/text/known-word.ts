import { knownStems } from './known-stems'
import { remembered } from './remembered'
import { stem } from './stem'

/** What the dictionary tells of a word: nouns by their gender, `plural` those that have no singular; `other` is never inflected. */
export const wordClasses = [
  'verb',
  'adjective',
  'masculine',
  'feminine',
  'neuter',
  'plural',
  'other',
] as const
export type WordClass = (typeof wordClasses)[number]

/** How many bits each stem sets: with fourteen bits a stem about 1 in 800 wrong pairs of stem and class passes. */
const hashes = 9

/** The places of a key among `size` bits (double hashing over FNV-1a). */
export function* placesOf(of: string, size: number): Generator<number> {
  let first = 0x811c9dc5
  let second = 0x1000193
  for (let at = 0; at < of.length; at++) {
    const code = of.charCodeAt(at)
    first = Math.imul(first ^ code, 0x01000193)
    second = Math.imul(second ^ code, 0x85ebca6b)
  }
  for (let turn = 0; turn < hashes; turn++)
    yield ((first >>> 0) + turn * ((second | 1) >>> 0)) % size
}

let bits: Uint8Array | undefined
const read = (): Uint8Array => {
  const text = atob(knownStems)
  return Uint8Array.from(text, (sign) => sign.charCodeAt(0))
}

function isListed(key: string): boolean {
  bits ??= read()
  for (const place of placesOf(key, bits.length * 8))
    if (!((bits[place >> 3] ?? 0) & (1 << (place & 7)))) return false
  return true
}

/**
 * The classes that a word may belong to by its stem: `word` as `plain` gives it (lower case, «е» for «ё»). None for a word
 * that is misspelt, a name, slang or new; several where words share a stem («пила»). From the spelling dictionary of
 * A. Lebedev (`npm run words`).
 */
export const classesOf = remembered((word: string): readonly WordClass[] => {
  const root = stem(word)
  return wordClasses.filter((one) => isListed(`${one} ${root}`))
})

/** Whether a word of everyday or literary Russian is spelt so, by its stem; of wrong words about one in a hundred passes. */
export const isKnownWord = (word: string): boolean => classesOf(word).length > 0
