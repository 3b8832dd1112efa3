import type { Item } from '@/lib/domain/item'
import { shingles } from '@/lib/reply/drafting/similarity'

/** Shorter texts are alike by nature: «всё плохо» proves nothing. In pairs of words. */
const least = 4
/** A review longer than this is known by its beginning. */
const longest = 3000
const bands = 8

/** All of the buyer's words in one text. */
export const wordsOf = ({ text, pros, cons }: Item): string =>
  [text, pros, cons].filter(Boolean).join(' ').slice(0, longest)

const mixed = (value: number, salt: number): number => {
  let state = Math.imul(value ^ salt, 0x9e3779b1)
  state ^= state >>> 15
  state = Math.imul(state, 0x85ebca6b)
  return (state ^ (state >>> 13)) >>> 0
}

/**
 * Prints of a review's words (min-hash over pairs of words, 8 bands of 2): texts that share seven pairs of ten share a
 * print in 99 cases of 100, texts that share one of ten in 8, so the few that do are compared in full. None for short
 * texts and for questions.
 */
export function likenessPrints(item: Item): string[] {
  if (item.kind !== 'review') return []
  const pairs = shingles(wordsOf(item))
  if (pairs.size < least) return []
  const lowest = Array.from({ length: bands * 2 }, (_, salt) => {
    let low = 0xffffffff
    for (const pair of pairs) low = Math.min(low, mixed(pair, (salt + 1) * 0x1000193))
    return low
  })
  return Array.from({ length: bands }, (_, band) =>
    [band, lowest[band * 2], lowest[band * 2 + 1]].map((part) => part?.toString(36)).join('.'),
  )
}

/** How alike two texts are, from 0 to 1 (Jaccard over pairs of words). */
export function alikeness(one: string, other: string): number {
  const [a, b] = [shingles(one), shingles(other)]
  let shared = 0
  for (const pair of a) if (b.has(pair)) shared++
  return shared / (a.size + b.size - shared || 1)
}
