import { type Piece, plain, sentences, words } from './words'

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
  /** Where words begin with the same two letters (`#`: with a digit), in order: phrases are looked for only there. */
  places: ReadonlyMap<string, readonly number[]>
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
  const forms = found.map((word) => plain(word.text))
  const places = new Map<string, number[]>()
  for (const [index, form] of forms.entries()) put(places, key(form), index)
  return { text, words: found, plain: forms, sentences: parts, sentenceOf, places }
}

/** A pattern as written. */
type Part =
  | { is: 'word'; exact: Set<string>; stems: string[] }
  | { is: 'any' | 'number' | 'first' | 'last' }
  | { is: 'gap'; most: number }
  | { is: 'oneOf'; options: Part[][]; optional: boolean }

/** A pattern as matched: every node knows what comes after it; `undefined` after the last. */
type Node =
  | (Exclude<Part, { is: 'oneOf' }> & { next: Node | undefined })
  | { is: 'oneOf'; options: (Node | undefined)[] }

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
  let filed: Heads | undefined
  const heads = () => (filed ??= headsOf(patterns))
  const placesIn = (text: ReadText): readonly number[] => {
    const lists: (readonly number[])[] = []
    for (const key of heads().keys) {
      const places = text.places.get(key)
      if (places) lists.push(places)
    }
    return lists.length > 1 ? lists.flat().sort((a, b) => a - b) : (lists[0] ?? [])
  }
  const matchAt = (text: ReadText, from: number): number => {
    const word = text.plain[from] ?? ''
    const sentence = text.sentenceOf[from] ?? 0
    let best = -1
    for (const node of heads().words.get(word) ?? none)
      best = Math.max(best, match(text, node, from, sentence))
    for (const [stem, node] of heads().stems.get(key(word)) ?? none)
      if (word.startsWith(stem)) best = Math.max(best, match(text, node, from, sentence))
    return best
  }
  return {
    find(text) {
      const found: Match[] = []
      let free = 0
      for (const from of placesIn(text)) {
        if (from < free) continue
        const to = matchAt(text, from)
        if (to <= from) continue
        const start = text.words[from]?.start ?? 0
        found.push({ start, end: text.words[to - 1]?.end ?? start, from, to })
        free = to
      }
      return found
    },
    in(text) {
      return placesIn(text).some((from) => matchAt(text, from) > from)
    },
  }
}

/** Patterns by what their first word is: that very word, or how it begins (a stem, under its key). */
type Heads = {
  words: Map<string, Node[]>
  stems: Map<string, [stem: string, node: Node][]>
  /** Of all words and stems. */
  keys: Set<string>
}
const none: readonly never[] = []

function headsOf(patterns: readonly string[]): Heads {
  const heads: Heads = { words: new Map(), stems: new Map(), keys: new Set() }
  for (const pattern of patterns)
    for (const { word, stem, node } of starts(linked(parse(pattern), undefined), pattern)) {
      heads.keys.add(key(word ?? stem))
      if (word !== undefined) put(heads.words, word, node)
      else put(heads.stems, key(stem), [stem, node])
    }
  return heads
}

function put<Value>(lists: Map<string, Value[]>, at: string, value: Value): void {
  const list = lists.get(at)
  if (list) list.push(value)
  else lists.set(at, [value])
}

const digit = (word: string) => word >= '0' && word < ':'
const key = (word: string) => (digit(word) ? '#' : word.slice(0, 2))

function linked(parts: Part[], next: Node | undefined): Node | undefined {
  return parts.reduceRight<Node | undefined>((after, part) => {
    if (part.is !== 'oneOf') return { ...part, next: after }
    const options = part.options.map((option) => linked(option, after))
    return { is: 'oneOf', options: part.optional ? [...options, after] : options }
  }, next)
}

/** The index after the last word matched, or -1. */
function match(text: ReadText, node: Node | undefined, word: number, sentence: number): number {
  if (!node) return word
  const here = text.sentenceOf[word] === sentence ? text.plain[word] : undefined
  switch (node.is) {
    case 'word': {
      const fits =
        here !== undefined &&
        (node.exact.has(here) || node.stems.some((stem) => here.startsWith(stem)))
      return fits ? match(text, node.next, word + 1, sentence) : -1
    }
    case 'any':
      return here === undefined ? -1 : match(text, node.next, word + 1, sentence)
    case 'number':
      return here !== undefined && digit(here) ? match(text, node.next, word + 1, sentence) : -1
    case 'first':
      return word === 0 || text.sentenceOf[word - 1] !== sentence
        ? match(text, node.next, word, sentence)
        : -1
    case 'last':
      return here === undefined ? match(text, node.next, word, sentence) : -1
    case 'gap':
      for (let skip = 0; skip <= node.most; skip++) {
        if (skip > 0 && text.sentenceOf[word + skip - 1] !== sentence) return -1
        const end = match(text, node.next, word + skip, sentence)
        if (end >= 0) return end
      }
      return -1
    case 'oneOf': {
      let best = -1
      for (const option of node.options) {
        best = Math.max(best, match(text, option, word, sentence))
      }
      return best
    }
  }
}

/** A way to begin a pattern: with a word, or with anything that begins so (a number: with a digit). */
type Start = { word: string; stem?: never; node: Node } | { word?: never; stem: string; node: Node }

/** The ways to begin a pattern, so that no other way is tried at a word. */
function starts(node: Node | undefined, pattern: string): Start[] {
  if (node?.is === 'first') {
    return starts(node.next, pattern).map((start) => ({
      ...start,
      node: { is: 'first', next: start.node },
    }))
  }
  if (node?.is === 'number') return [...'0123456789'].map((stem) => ({ stem, node }))
  if (node?.is === 'word') {
    if (node.stems.some((stem) => stem.length < 2)) {
      throw new Error(`A stem needs two letters to start a phrase: ${pattern}`)
    }
    return [
      ...[...node.exact].map((word) => ({ word, node })),
      ...node.stems.map((stem) => ({ stem, node })),
    ]
  }
  if (node?.is === 'oneOf') return node.options.flatMap((option) => starts(option, pattern))
  throw new Error(`A phrase starts with a word: ${pattern}`)
}

/** `(`, `)`, `)?`, `|`, or anything without spaces and brackets. */
const token = /\)\?|[()|]|[^\s()|]+/gu

function parse(pattern: string): Part[] {
  const tokens = pattern.match(token) ?? []
  let at = 0
  const options = (): Part[][] => {
    const found: Part[][] = [[]]
    for (; at < tokens.length; at++) {
      const next = tokens[at] ?? ''
      if (next.startsWith(')')) return found
      if (next === '|') found.push([])
      else if (next === '(') {
        at++
        const inner = options()
        if (at >= tokens.length) throw new Error(`Unclosed bracket: ${pattern}`)
        found.at(-1)?.push({ is: 'oneOf', options: inner, optional: tokens[at] === ')?' })
      } else found.at(-1)?.push(single(next))
    }
    return found
  }
  const found = options()
  if (at < tokens.length || found.length > 1) throw new Error(`Stray bracket or bar: ${pattern}`)
  return found[0] ?? []
}

function single(raw: string): Part {
  if (raw === '_') return { is: 'any' }
  if (raw === '#') return { is: 'number' }
  if (raw === '^') return { is: 'first' }
  if (raw === '$') return { is: 'last' }
  if (raw.startsWith('…')) return { is: 'gap', most: Number(raw.slice(1) || 3) }
  const optional = raw.length > 1 && raw.endsWith('?')
  const forms = braces(optional ? raw.slice(0, -1) : raw)
  const word: Part = {
    is: 'word',
    exact: new Set(forms.filter((form) => !form.endsWith('*'))),
    stems: forms.filter((form) => form.endsWith('*')).map((form) => form.slice(0, -1)),
  }
  return optional ? { is: 'oneOf', options: [[word]], optional: true } : word
}

/** `вин{а,ы}` → «вина», «вины»; `{не,ни}кто*` too. */
function braces(raw: string): string[] {
  const open = raw.indexOf('{')
  const close = raw.indexOf('}', open)
  if (open < 0 || close < 0) return [raw]
  const head = raw.slice(0, open)
  const tails = braces(raw.slice(close + 1))
  return raw
    .slice(open + 1, close)
    .split(',')
    .flatMap((form) => tails.map((tail) => head + form + tail))
}
