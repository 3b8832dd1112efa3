/**
 * Phrases over inflected words, looked up in tables, so that the time for a text grows with its length only.
 *
 * The language, one phrase each, `,` or a new line between phrases:
 * - `кривой` that very word (written as `normalise` gives it: lower case, «е» for «ё»);
 * - `крив~` the stem with a usual ending («кривая», «криво»), `крив*` with anything after it («кривизна»);
 * - `(не|ни)` one of several words or phrases; `#` a number; `…` up to three words of any kind but a negation.
 * Words like «очень», «же», «совсем» may stand between two words of a phrase without being named.
 */
import { fillers, isEnding } from './endings'
import { remembered } from './remembered'

export type Found<T> = { from: number; to: number; value: T }

type Test = {
  words: ReadonlySet<string>
  stems: readonly string[]
  starts: readonly string[]
  number: boolean
}
type Compiled = { tests: readonly Test[]; gaps: readonly boolean[] }

/** How many unnamed words `…` may stand for. */
const widestGap = 3
/** They turn the meaning round, so no gap reaches over them. */
const neverSkipped = new Set(['не', 'ни', 'без', 'нет'])

export type PhraseBook<T> = {
  /** Every phrase that starts at some word, in the order of the words. Half-open ranges of word indexes. */
  find(words: readonly string[]): Found<T>[]
}

/** The single phrases of a list. */
export function phraseList(text: string): string[] {
  return text
    .split(/[,\n]/u)
    .map((part) => part.trim())
    .filter(Boolean)
}

/**
 * Makes one look-up table of many phrases: filed by first word at the first search – the background starts often and
 * rarely reads a text – and compiled one by one as they are met.
 */
export function phraseBook<T>(
  entries: Iterable<readonly [phrase: string, value: T]>,
): PhraseBook<T> {
  let book: Book<T> | undefined

  const sought = (word: string): readonly Filed<T>[] => {
    book ??= filedByHead(entries)
    const { byHead, longest } = book
    const found = new Set(byHead.get(word))
    for (const filed of (isNumber(word) && byHead.get('#')) || []) found.add(filed)
    for (let length = Math.min(word.length, longest); length > 0; length--) {
      const stem = word.slice(0, length)
      for (const filed of byHead.get(`${stem}*`) ?? []) found.add(filed)
      if (isEnding(word.slice(length)))
        for (const filed of byHead.get(`${stem}~`) ?? []) found.add(filed)
    }
    return [...found]
  }
  const candidates = remembered(sought)

  return {
    find(words) {
      const found: Found<T>[] = []
      for (let from = 0; from < words.length; from++) {
        for (const filed of candidates(words[from] ?? '')) {
          filed.compiled ??= variants(filed.source).map(compile)
          // Of several variants the longest match is meant.
          let to = -1
          for (const phrase of filed.compiled) to = Math.max(to, match(phrase, words, from))
          if (to > 0) found.push({ from, to, value: filed.value })
        }
      }
      return found
    },
  }
}

type Filed<T> = { source: string; value: T; compiled: Compiled[] | undefined }
/** `longest`: of all heads, in letters. */
type Book<T> = { byHead: ReadonlyMap<string, Filed<T>[]>; longest: number }

function filedByHead<T>(entries: Iterable<readonly [phrase: string, value: T]>): Book<T> {
  const byHead = new Map<string, Filed<T>[]>()
  let longest = 0
  for (const [source, value] of entries) {
    const filed: Filed<T> = { source, value, compiled: undefined }
    for (const head of heads(source)) {
      longest = Math.max(longest, head.length)
      push(byHead, head, filed)
    }
  }
  return { byHead, longest }
}

/** The words or stems that a phrase can start with, as written: `упаковк*`, `не`, `#`. */
function heads(source: string): string[] {
  if (source[0] !== '(') return [source.split(' ', 1)[0] ?? source]
  let depth = 0
  let from = 1
  const found: string[] = []
  for (let at = 0; at < source.length; at++) {
    const sign = source[at]
    if (sign === '(') depth++
    if (sign === ')') depth--
    if (depth === 0 || (depth === 1 && sign === '|')) {
      found.push(source.slice(from, at).split(' ', 1)[0] ?? '')
      from = at + 1
    }
    if (depth === 0) break
  }
  return found
}

function push<K, V>(map: Map<K, V[]>, key: K, value: V): void {
  const list = map.get(key)
  if (list) list.push(value)
  else map.set(key, [value])
}

/**
 * Writes a phrase out as lists of words to match in turn: `на (высоте|пять с плюсом)` is two lists. Choices of one word
 * stay together in one place, so that the table remains small.
 */
function variants(source: string): string[][] {
  let at = 0
  const sequence = (): string[][] => {
    let lists: string[][] = [[]]
    while (at < source.length && source[at] !== ')' && source[at] !== '|') {
      if (source[at] === ' ') at++
      else {
        const next = source[at] === '(' ? group() : [[bare()]]
        lists = lists.flatMap((list) => next.map((more) => [...list, ...more]))
      }
    }
    return lists
  }
  const bare = (): string => {
    const from = at
    while (at < source.length && !' ()|'.includes(source[at] ?? '')) at++
    return source.slice(from, at)
  }
  const group = (): string[][] => {
    const found: string[][] = []
    do {
      at++
      found.push(...sequence())
    } while (source[at] === '|')
    at++
    const single = found.filter((list) => list.length === 1).flat()
    const longer = found.filter((list) => list.length > 1)
    return single.length > 0 ? [[single.join('|')], ...longer] : longer
  }
  return sequence()
}

function compile(parts: readonly string[]): Compiled {
  const tests: Test[] = []
  const gaps: boolean[] = []
  let gap = false
  for (const part of parts) {
    if (part === '…') {
      gap = true
      continue
    }
    tests.push(testOf(part))
    gaps.push(gap)
    gap = false
  }
  return { tests, gaps }
}

function testOf(part: string): Test {
  const words = new Set<string>()
  const stems: string[] = []
  const starts: string[] = []
  let number = false
  for (const choice of part.split('|')) {
    if (choice === '#') number = true
    else if (choice.endsWith('~')) stems.push(choice.slice(0, -1))
    else if (choice.endsWith('*')) starts.push(choice.slice(0, -1))
    else words.add(choice)
  }
  return { words, stems, starts, number }
}

function isNumber(word: string): boolean {
  const code = word.charCodeAt(0)
  return code >= 48 && code <= 57
}

function passes(test: Test, word: string): boolean {
  return (
    test.words.has(word) ||
    (test.number && isNumber(word)) ||
    test.stems.some((stem) => word.startsWith(stem) && isEnding(word.slice(stem.length))) ||
    test.starts.some((start) => word.startsWith(start))
  )
}

/** The index after the last word of the phrase, or -1. Each word is met by the nearest that fits. */
function match({ tests, gaps }: Compiled, words: readonly string[], from: number): number {
  let place = from
  for (let index = 0; index < tests.length; index++) {
    const test = tests[index]
    if (!test) break
    let skipped = 0
    for (;;) {
      const word = words[place]
      if (word === undefined) return -1
      if (passes(test, word)) break
      if (index === 0) return -1
      if (!fillers.has(word) || gaps[index]) {
        if (!gaps[index] || skipped >= widestGap || neverSkipped.has(word)) return -1
        skipped++
      }
      place++
    }
    place++
  }
  return place
}
