import { knownStems } from './known-stems'
import { remembered } from './remembered'
import { stem } from './stem'

/** How many bits each stem sets: with ten bits a stem fewer than 1 in 100 unknown words pass for known. */
const hashes = 7

/** The places of a stem among `size` bits (double hashing over FNV-1a). */
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

/**
 * Whether a word of everyday or literary Russian is spelt so, by its stem: `word` as `plain` gives it (lower case, «е» for
 * «ё»). Of wrong words about one in a hundred is taken for a right one; names,
 * slang and new words are not known, so that «not known» alone makes no slip. From the spelling dictionary of A. Lebedev (`npm run words`).
 */
export const isKnownWord = remembered((word: string): boolean => {
  bits ??= read()
  for (const place of placesOf(stem(word), bits.length * 8))
    if (!((bits[place >> 3] ?? 0) & (1 << (place & 7)))) return false
  return true
})
