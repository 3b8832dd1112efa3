/** A stream of numbers in [0, 1) that depends on the seed alone: equal seeds, equal streams. Not for secrets. */
export function random(seed: string): () => number {
  let state = 0x811c9dc5
  for (let at = 0; at < seed.length; at++)
    state = Math.imul(state ^ seed.charCodeAt(at), 0x01000193) >>> 0
  // mulberry32: small, fast and even enough to choose phrases by.
  return () => {
    state = (state + 0x6d2b79f5) >>> 0
    let mixed = Math.imul(state ^ (state >>> 15), state | 1)
    mixed ^= mixed + Math.imul(mixed ^ (mixed >>> 7), mixed | 61)
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 2 ** 32
  }
}

/** One of the list; `undefined` of an empty one. */
export function pick<Value>(list: readonly Value[], next: () => number): Value | undefined {
  return list[Math.floor(next() * list.length)]
}
