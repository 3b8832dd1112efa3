function hash(text: string): number {
  let state = 0x811c9dc5
  for (let at = 0; at < text.length; at++)
    state = Math.imul(state ^ text.charCodeAt(at), 0x01000193)
  return state >>> 0
}

/** The pairs of neighbouring words of a text, hashed: two words notice a reworded sentence and forgive a turn of phrase; case, ё and punctuation do not count. */
export function shingles(text: string): Set<number> {
  const words =
    text
      .toLowerCase()
      .replaceAll('ё', 'е')
      .match(/[A-Za-zЀ-ӿ\p{N}]+/gu) ?? []
  const found = new Set<number>()
  let before = 0
  words.forEach((word, at) => {
    const code = hash(word)
    // The first word alone stands for a text of one word.
    if (at > 0 || words.length === 1) found.add((Math.imul(before, 31) + code) >>> 0)
    before = code
  })
  return found
}

/** The recent replies by their shingles, so that a text is compared only with those that share some. */
type Filed = { sizes: number[]; owners: Map<number, number[]> }
/** By list: a seller's recent replies are the same list for every draft and every key pressed. */
const filed = new WeakMap<readonly string[], Filed>()

function filedOf(recent: readonly string[]): Filed {
  const known = filed.get(recent)
  if (known) return known
  const made: Filed = { sizes: [], owners: new Map() }
  recent.forEach((reply, index) => {
    const theirs = shingles(reply)
    made.sizes.push(theirs.size)
    for (const shingle of theirs) {
      const list = made.owners.get(shingle)
      if (list) list.push(index)
      else made.owners.set(shingle, [index])
    }
  })
  filed.set(recent, made)
  return made
}

/** The reply most like a text: how like, from 0 to 1 (Jaccard), and where it stands in the list. */
export type Closest = { similarity: number; index: number }

/** The recent reply most like the text (X6); `index` is −1 when none shares a thing. The list must not change in place. */
export function closest(text: string, recent: readonly string[]): Closest {
  if (recent.length === 0) return { similarity: 0, index: -1 }
  const { sizes, owners } = filedOf(recent)
  const own = shingles(text)
  const shared = new Uint16Array(sizes.length)
  for (const shingle of own)
    for (const index of owners.get(shingle) ?? []) shared[index] = (shared[index] ?? 0) + 1
  let best: Closest = { similarity: 0, index: -1 }
  shared.forEach((common, index) => {
    if (common === 0) return
    const similarity = common / ((sizes[index] ?? 0) + own.size - common)
    if (similarity > best.similarity) best = { similarity, index }
  })
  return best
}
