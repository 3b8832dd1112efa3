/** The patterns of `phrases`, read: its comment tells the language. */

/** A word of the pattern: one of these, or anything that begins so. */
type Word = { is: 'word'; exact: Set<string>; stems: string[] }
/** A pattern as written. */
type Part =
  | Word
  | { is: 'any' | 'number' | 'first' | 'last' }
  | { is: 'gap'; most: number }
  | { is: 'oneOf'; options: Part[][]; optional: boolean }

/** A pattern as matched: every node knows what comes after it; `undefined` after the last. */
export type Node =
  | (Exclude<Part, { is: 'oneOf' }> & { next: Node | undefined })
  | { is: 'oneOf'; options: (Node | undefined)[] }

/** A way to begin a pattern: with `head`, or with any word that begins so where it is open; a number has an empty one. */
export type Start = {
  head: string
  open: boolean
  number: boolean
  /** Only at the start of a sentence. */
  first: boolean
  /** What comes after that word. */
  next: Node | undefined
}

/** The ways to begin a pattern, so that no other way is tried at a word. */
export function startsOf(pattern: string): Start[] {
  const starts = (node: Node | undefined): Start[] => {
    if (node?.is === 'first') return starts(node.next).map((start) => ({ ...start, first: true }))
    if (node?.is === 'oneOf') return node.options.flatMap(starts)
    if (node?.is === 'number')
      return [{ head: '', open: true, number: true, first: false, next: node.next }]
    if (node?.is !== 'word') throw new Error(`A phrase starts with a word: ${pattern}`)
    const { next } = node
    if (node.stems.some((stem) => stem.length < 2))
      throw new Error(`A stem needs two letters to start a phrase: ${pattern}`)
    return [
      ...[...node.exact].map((head) => ({ head, open: false, number: false, first: false, next })),
      ...node.stems.map((head) => ({ head, open: true, number: false, first: false, next })),
    ]
  }
  return starts(linked(parse(pattern), undefined))
}

/** Spelt out, since copies by spreading are slow to read in V8: each has a hidden class of its own. */
function followedBy(part: Exclude<Part, { is: 'oneOf' }>, next: Node | undefined): Node {
  if (part.is === 'word') return { is: part.is, exact: part.exact, stems: part.stems, next }
  if (part.is === 'gap') return { is: part.is, most: part.most, next }
  return { is: part.is, next }
}

function linked(parts: Part[], next: Node | undefined): Node | undefined {
  return parts.reduceRight<Node | undefined>((after, part) => {
    if (part.is !== 'oneOf') return followedBy(part, after)
    const options = wordsTogether(part.options).map((option) => linked(option, after))
    return { is: 'oneOf', options: part.optional ? [...options, after] : options }
  }, next)
}

/** Options of one word each are one word with more forms: they are looked up instead of tried in turn. */
function wordsTogether(options: Part[][]): Part[][] {
  const isWord = (option: Part[]): option is [Word] =>
    option.length === 1 && option[0]?.is === 'word'
  const single = options.filter(isWord).map(([word]) => word)
  if (single.length < 2) return options
  const word: Word = {
    is: 'word',
    exact: new Set(single.flatMap(({ exact }) => [...exact])),
    stems: single.flatMap(({ stems }) => stems),
  }
  return [[word], ...options.filter((option) => !isWord(option))]
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
  const word: Word = {
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
