import { type Node, type Start, startsOf } from './phrase-pattern'
import { type Piece, plainOf, sentences, words } from './words'

/**
 * Phrases of Russian text as patterns of whole words, found in linear time. No regular expression is involved, so a
 * pattern can neither bite into a word («скольки» for «скол») nor run away on hostile text.
 */

/** A text read once for many questions. Words, their plain forms and their sentences share indexes. */
export type ReadText = {
  text: string
  words: Piece[]
  /** `plain` of every word: lower case, «е» for «ё». */
  plain: string[]
  sentences: Piece[]
  /** For every word, the index of its sentence. */
  sentenceOf: number[]
  /** Where words begin with the same two letters, or with a digit, in order: phrases are looked for only there. */
  places: ReadonlyMap<Key, readonly number[]>
  /** A bit for each key of `places`: most phrases find none of theirs and need not ask the map. */
  beginnings: Uint32Array
}

export function readText(text: string): ReadText {
  const found = words(text)
  const parts = sentences(text)
  const sentenceOf: number[] = []
  let part = 0
  for (const { start } of found) {
    while (part < parts.length - 1 && start >= (parts[part]?.end ?? 0)) part++
    sentenceOf.push(part)
  }
  const forms = plainOf(text, found)
  const places = new Map<Key, number[]>()
  const beginnings = new Uint32Array(bits / 32)
  for (let index = 0; index < forms.length; index++) {
    const key = keyOf(forms[index] ?? '')
    const list = places.get(key)
    if (list) list.push(index)
    else {
      places.set(key, [index])
      const bit = bitOf(key)
      beginnings[bit >>> 5] = (beginnings[bit >>> 5] ?? 0) | (1 << (bit & 31))
    }
  }
  return { text, words: found, plain: forms, sentences: parts, sentenceOf, places, beginnings }
}

/** A match: words `from` up to `to` (exclusive), and their place in the text. */
export type Match = { start: number; end: number; from: number; to: number }

export type Phrases = {
  /** Matches from left to right, none overlapping; of several at one place the longest. */
  find(text: ReadText): Match[]
  /** Whether a match starts anywhere. */
  in(text: ReadText): boolean
}

/**
 * Compiles patterns. A pattern is a row of words within one sentence; punctuation between them does not matter.
 * `вин{а,ы}` – one of the forms · `курьер*` – any ending · `(a|b c)` – one of · `(…)?`, `слово?` – may be absent ·
 * `…` – up to 3 words between, `…5` up to 5 · `_` – any word · `#` – a number · `^`, `$` – edge of the sentence.
 * Write «е» for «ё» and small letters. Compiled at the first search, since hundreds of them are in every script and few are
 * asked of a text: a malformed pattern throws then.
 */
export function phrases(...patterns: string[]): Phrases {
  let filed: Filed | undefined
  return {
    find(text) {
      filed ??= waysOf(patterns)
      const found: Match[] = []
      const { keys, ways } = filed
      for (let index = 0; index < keys.length; index++) {
        const key = keys[index] ?? 0
        if (!begins(text, key)) continue
        for (const from of text.places.get(key) ?? []) {
          const to = matchAt(text, ways[index], from)
          if (to <= from) continue
          const start = text.words[from]?.start ?? 0
          found.push({ start, end: text.words[to - 1]?.end ?? start, from, to })
        }
      }
      return found.length > 1 ? leftmost(found) : found
    },
    in(text) {
      filed ??= waysOf(patterns)
      const { keys, ways } = filed
      return keys.some(
        (key, index) =>
          begins(text, key) &&
          text.places.get(key)?.some((from) => matchAt(text, ways[index], from) > from),
      )
    },
  }
}

/** Of matches that overlap the first stays. */
function leftmost(found: Match[]): Match[] {
  let free = 0
  return found
    .sort((a, b) => a.from - b.from)
    .filter(({ from, to }) => {
      if (from < free) return false
      free = to
      return true
    })
}

/** The matches that none of the others covers or touches; both as `find` gives them. */
export function clearOf<Place extends Match>(
  matches: Place[],
  others: readonly Match[],
): readonly Place[] {
  if (others.length === 0) return matches
  let next = 0
  return matches.filter(({ from, to }) => {
    while ((others[next]?.to ?? Number.POSITIVE_INFINITY) <= from) next++
    return (others[next]?.from ?? Number.POSITIVE_INFINITY) >= to
  })
}

/** Where words of the text begin with the same two letters. */
export const placesLike = ({ places }: ReadText, word: string): readonly number[] =>
  places.get(keyOf(word)) ?? []

/** The first two letters of a word as one number; 0 for every number. */
type Key = number
const keyOf = (word: string): Key =>
  isNumber(word) ? 0 : (word.charCodeAt(1) || 0) * 0x10000 + word.charCodeAt(0)
const isNumber = (word: string) => {
  const code = word.charCodeAt(0)
  return code >= 0x30 && code <= 0x39
}

const bits = 4096
/** Pairs of Russian letters have a bit each. */
const bitOf = (key: Key) => ((key & 0xffff) * 32 + (key >>> 16)) % bits
const begins = ({ beginnings }: ReadText, key: Key) => {
  const bit = bitOf(key)
  return ((beginnings[bit >>> 5] ?? 0) >>> (bit & 31)) & 1
}

/** How patterns begin at a word with one key: with that very word, or with a beginning of it. */
type Ways = { words: Map<string, Start[]>; stems: Start[] }

/** In columns, since most keys are only glanced at. */
type Filed = { keys: readonly Key[]; ways: readonly Ways[] }

function waysOf(patterns: readonly string[]): Filed {
  const filed = new Map<Key, Ways>()
  for (const start of patterns.flatMap(startsOf)) {
    const at = start.number ? 0 : keyOf(start.head)
    const ways: Ways = filed.get(at) ?? { words: new Map(), stems: [] }
    filed.set(at, ways)
    if (start.open) ways.stems.push(start)
    else ways.words.set(start.head, [...(ways.words.get(start.head) ?? []), start])
  }
  return { keys: [...filed.keys()], ways: [...filed.values()] }
}

/** The index after the last word of the longest match that starts at a word, or -1. */
function matchAt(text: ReadText, ways: Ways | undefined, from: number): number {
  if (!ways) return -1
  const { words, stems } = ways
  const word = text.plain[from] ?? ''
  const sentence = text.sentenceOf[from] ?? 0
  let best = -1
  const exact = words.get(word)
  if (exact)
    for (const { first, next } of exact)
      best = Math.max(best, matchFrom(text, first, next, from, sentence))
  const third = word.charCodeAt(2)
  for (const { head, first, next } of stems) {
    // Two letters are the key's; the third tells most apart at a glance.
    if (head.length > 2 && head.charCodeAt(2) !== third) continue
    if (word.startsWith(head)) best = Math.max(best, matchFrom(text, first, next, from, sentence))
  }
  return best
}

function matchFrom(
  text: ReadText,
  first: boolean,
  next: Node | undefined,
  from: number,
  sentence: number,
): number {
  if (first && from > 0 && text.sentenceOf[from - 1] === sentence) return -1
  return match(text, next, from + 1, sentence)
}

/** The index after the last word matched, or -1. */
function match(text: ReadText, from: Node | undefined, at: number, sentence: number): number {
  let word = at
  for (let node = from; node; ) {
    const here = text.sentenceOf[word] === sentence ? text.plain[word] : undefined
    switch (node.is) {
      case 'word':
        if (here === undefined || !(node.exact.has(here) || beginsWith(here, node.stems))) return -1
        word++
        break
      case 'any':
        if (here === undefined) return -1
        word++
        break
      case 'number':
        if (here === undefined || !isNumber(here)) return -1
        word++
        break
      case 'first':
        if (word > 0 && text.sentenceOf[word - 1] === sentence) return -1
        break
      case 'last':
        if (here !== undefined) return -1
        break
      case 'gap':
        return matchPast(text, node.next, word, sentence, node.most)
      case 'oneOf': {
        let best = -1
        for (const option of node.options)
          best = Math.max(best, match(text, option, word, sentence))
        return best
      }
    }
    node = node.next
  }
  return word
}

/** As `match`, after the fewest words of the sentence that may be passed over. */
function matchPast(
  text: ReadText,
  node: Node | undefined,
  word: number,
  sentence: number,
  most: number,
): number {
  for (let skip = 0; skip <= most; skip++) {
    if (skip > 0 && text.sentenceOf[word + skip - 1] !== sentence) return -1
    const end = match(text, node, word + skip, sentence)
    if (end >= 0) return end
  }
  return -1
}

function beginsWith(word: string, stems: readonly string[]): boolean {
  for (const stem of stems) if (word.startsWith(stem)) return true
  return false
}
