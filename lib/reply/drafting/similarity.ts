const letterE = 'е'.charCodeAt(0)
const letterYo = 'ё'.charCodeAt(0)
const numeral = /\p{N}/u
/** Letters and digits: what a word is made of. */
const isSign = (code: number) =>
  (code >= 0x400 && code <= 0x4ff) ||
  (code >= 0x61 && code <= 0x7a) ||
  (code >= 0x30 && code <= 0x39) ||
  (code >= 0x80 && numeral.test(String.fromCharCode(code)))

/**
 * The pairs of neighbouring words of a text, hashed: two words notice a reworded sentence and forgive a turn of phrase;
 * case, ё and punctuation do not count. A pair is a number of 30 bits, which needs no memory of its own.
 */
export function shingles(text: string): Set<number> {
  const found = new Set<number>()
  const lower = text.toLowerCase()
  let before: number | undefined
  let alone = true
  for (let at = 0; at < lower.length; ) {
    let code = lower.charCodeAt(at)
    if (!isSign(code)) {
      at++
      continue
    }
    let hash = 0x811c9dc5
    for (; isSign(code); code = lower.charCodeAt(++at))
      hash = Math.imul(hash ^ (code === letterYo ? letterE : code), 0x01000193)
    if (before !== undefined) {
      alone = false
      found.add((Math.imul(before, 31) + hash) >>> 2)
    }
    before = hash
  }
  // The first word alone stands for a text of one word.
  if (alone && before !== undefined) found.add(before >>> 2)
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
  for (const shingle of own) {
    const list = owners.get(shingle)
    if (list) for (const index of list) shared[index] = (shared[index] ?? 0) + 1
  }
  let similarity = 0
  let closest = -1
  for (let index = 0; index < shared.length; index++) {
    const common = shared[index] ?? 0
    if (common === 0) continue
    const alike = common / ((sizes[index] ?? 0) + own.size - common)
    if (alike > similarity) {
      similarity = alike
      closest = index
    }
  }
  return { similarity, index: closest }
}
