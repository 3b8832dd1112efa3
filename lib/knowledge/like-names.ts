import { stems } from './stems'

/** So many names that share a word are compared; a word that stands in more tells little. */
const compared = 400

/** Names of products, found by a like name: half of the words of both are the same. */
export class LikeNames {
  readonly #names = new Map<string, ReadonlySet<string>>()
  readonly #byWord = new Map<string, Set<string>>()

  add(name: string): void {
    const words = new Set(stems(name))
    this.#names.set(name, words)
    for (const word of words) {
      const there = this.#byWord.get(word)
      if (there) there.add(name)
      else this.#byWord.set(word, new Set([name]))
    }
  }

  remove(name: string): void {
    for (const word of this.#names.get(name) ?? []) this.#byWord.get(word)?.delete(name)
    this.#names.delete(name)
  }

  /** The names most like this one, the likest first. */
  like(name: string, most: number): string[] {
    const wanted = new Set(stems(name))
    const rarest = [...wanted]
      .map((word) => this.#byWord.get(word) ?? new Set<string>())
      .filter(({ size }) => size > 0)
      .sort((a, b) => a.size - b.size)
    const found = new Map<string, number>()
    for (const names of rarest) {
      for (const other of names) {
        if (found.size >= compared) break
        if (!found.has(other)) found.set(other, likeness(wanted, this.#names.get(other)))
      }
    }
    return [...found]
      .filter(([, likeness]) => likeness >= 0.5)
      .sort(([, a], [, b]) => b - a)
      .slice(0, most)
      .map(([other]) => other)
  }
}

/** The share of common words among all words of both, 0…1. */
export function likeness(one: ReadonlySet<string>, other: ReadonlySet<string> = new Set()): number {
  let shared = 0
  for (const word of one) if (other.has(word)) shared++
  return shared / Math.max(1, one.size + other.size - shared)
}
