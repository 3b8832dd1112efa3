const remembered = new Map<string, Set<number>>()
const mostRemembered = 1000

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

function rememberedShingles(text: string): Set<number> {
  const known = remembered.get(text)
  if (known) return known
  if (remembered.size >= mostRemembered) remembered.clear()
  const made = shingles(text)
  remembered.set(text, made)
  return made
}

/** The reply most like a text: how like, from 0 to 1 (Jaccard), and where it stands in the list. */
export type Closest = { similarity: number; index: number }

/** For each text the most similar of the recent replies (X6); `index` is −1 when there are none. */
export function closestOfMany(texts: readonly string[], recent: readonly string[]): Closest[] {
  const sets = texts.map(shingles)
  const owners = new Map<number, number[]>()
  sets.forEach((set, text) => {
    for (const shingle of set) {
      const list = owners.get(shingle)
      if (list) list.push(text)
      else owners.set(shingle, [text])
    }
  })
  const best = texts.map((): Closest => ({ similarity: 0, index: -1 }))
  recent.forEach((reply, index) => {
    const theirs = rememberedShingles(reply)
    const shared = texts.map(() => 0)
    for (const shingle of theirs)
      for (const text of owners.get(shingle) ?? []) shared[text] = (shared[text] ?? 0) + 1
    best.forEach((known, text) => {
      const common = shared[text] ?? 0
      const similarity = common / (theirs.size + (sets[text]?.size ?? 0) - common || 1)
      if (similarity > known.similarity) best[text] = { similarity, index }
    })
  })
  return best
}

/** The recent reply most like the text (X6), for the clone meter. */
export function closest(text: string, recent: readonly string[]): Closest {
  return closestOfMany([text], recent)[0] ?? { similarity: 0, index: -1 }
}
