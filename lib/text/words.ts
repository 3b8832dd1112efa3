/**
 * Words and sentences of Russian text with their places. `\b` and `\w` are ASCII in JavaScript even with the `u` flag, so
 * everything that needs the edge of a Russian word takes it from here.
 */

/** A half-open range of UTF-16 code units; `text` is exactly that slice. */
export type Piece = { start: number; end: number; text: string }

/**
 * Letters of Latin, Greek and Cyrillic with their marks, and digits: what may stand beside a Russian word. A class of
 * `\\p{…}` costs a browser a hundred times as much to compile, and there are hundreds of expressions.
 */
const sign =
  '\\w\\u00b2\\u00b3\\u00b9\\u00bc-\\u00be\\u00c0-\\u00d6\\u00d8-\\u00f6\\u00f8-\\u024f\\u0300-\\u052f'
/** Zero-width: no letter, digit or combining mark before this place. */
export const wordStart = `(?<![${sign}])`
/** Zero-width: no letter, digit or combining mark after this place. */
export const wordEnd = `(?![${sign}])`

/**
 * A regular expression that matches `pattern` only as whole words, without regard to case: `wholeWord('скол(?:а|ы)?')`
 * finds «скол» and not «скольки». `ё` in a text is to be met with `[её]` in the pattern. Flags `giu` unless told.
 */
export function wholeWord(pattern: string, flags = 'giu'): RegExp {
  return new RegExp(`${wordStart}(?:${pattern})${wordEnd}`, flags)
}

/** As `wholeWord`, with any ending after the pattern: `wordsFrom('дешев')` finds «дешевая», «дешевле». */
export function wordsFrom(stem: string, flags = 'giu'): RegExp {
  return new RegExp(`${wordStart}(?:${stem})[${sign}]*`, flags)
}

/** What a sign is to the words of a text; `unknown` until it is first met. */
const unknown = 0
const between = 1
const inWord = 2
const picture = 3

const kinds = new Uint8Array(0x3000)
const inWords = /^[\p{L}\p{M}\p{N}]/u
const pictures = /^\p{Extended_Pictographic}/u
function kindOf(code: number): number {
  const known = kinds[code] ?? unknown
  if (known !== unknown) return known
  const sign = String.fromCodePoint(code)
  const kind = inWords.test(sign) ? inWord : pictures.test(sign) ? picture : between
  if (code < kinds.length) kinds[code] = kind
  return kind
}

const hyphens = new Set([..."-\u2010\u2011'’ʼ"].map((sign) => sign.charCodeAt(0)))
const lengthOf = (code: number) => (code > 0xffff ? 2 : 1)
const variation = 0xfe0f

/**
 * Words, numbers and emoji in the order of the text; a hyphenated word («кое-как», «5-ый») is one. Read sign by sign: an
 * expression that gives a match for every word takes several times as long and leaves as much to be cleared away.
 */
export function words(text: string): Piece[] {
  const found: Piece[] = []
  const length = text.length
  for (let at = 0; at < length; ) {
    const start = at
    const code = text.codePointAt(at) ?? 0
    const kind = kindOf(code)
    at += lengthOf(code)
    if (kind === between) continue
    if (kind === picture) {
      if (text.charCodeAt(at) === variation) at++
    } else at = wordEndFrom(text, at)
    found.push({ start, end: at, text: text.slice(start, at) })
  }
  return found
}

/** The end of the word whose first sign stands before this place. */
function wordEndFrom(text: string, from: number): number {
  let at = from
  while (at < text.length) {
    const code = text.codePointAt(at) ?? 0
    if (kindOf(code) === inWord) {
      at += lengthOf(code)
      continue
    }
    const next = hyphens.has(code) ? text.codePointAt(at + 1) : undefined
    if (next === undefined || kindOf(next) !== inWord) return at
    at += 1 + lengthOf(next)
  }
  return at
}

/** Lower case, «ё» as «е», and nothing else: places stay where they were. */
export const folded = (text: string): string => text.toLowerCase().replaceAll('ё', 'е')

/** Lower case, «ё» as «е», no accents or zero-width signs: the form in which words are compared. */
export function plain(text: string): string {
  return text
    .toLowerCase()
    .normalize('NFC')
    .replace(/ё/gu, 'е')
    .replace(/[\u0301\u00AD\u200B-\u200F\u2060\uFEFF]/gu, '')
}

const zeroWidth = /[\u0301\u00AD\u200B-\u200F\u2060\uFEFF]/u

/** `plain` of each piece of a text; the text is made plain as a whole where that moves no sign. */
export function plainOf(text: string, pieces: readonly Piece[]): string[] {
  const lower = text.toLowerCase()
  const keepsPlaces =
    lower.length === text.length && !zeroWidth.test(lower) && lower.normalize('NFC') === lower
  if (!keepsPlaces) return pieces.map((piece) => plain(piece.text))
  const whole = lower.replaceAll('ё', 'е')
  return pieces.map(({ start, end }) => whole.slice(start, end))
}

/** Shortenings after which a full stop ends no sentence. */
const shortened = new Set(
  (
    'т г гг р руб коп см мм м км кг гр мл л шт уп упак д п др пр тд тп те тк им ул стр рис тел мин сек ч нед мес ' +
    'разм арт ок прим макс напр дн лет'
  ).split(' '),
)

const isEnd = (code: number) => code === stop || code === 0x21 || code === 0x3f || code === ellipsis
const closings = new Set([...')"»”\'’'].map((sign) => sign.charCodeAt(0)))
const ellipsis = 0x2026
const stop = '.'.charCodeAt(0)
const line = '\n'.charCodeAt(0)

const space = /\s/u
const isSpace = (code: number) =>
  code === 0x20 ||
  (code >= 0x09 && code <= 0x0d) ||
  (code >= 0xa0 && (code < 0x300 || code > 0x52f) && space.test(String.fromCharCode(code)))

/** Sentences in the order of the text, without the white space around them; empty ones are left out. */
export function sentences(text: string): Piece[] {
  const found: Piece[] = []
  let from = 0
  const close = (to: number) => {
    let start = from
    let end = to
    while (start < end && isSpace(text.charCodeAt(start))) start++
    while (end > start && isSpace(text.charCodeAt(end - 1))) end--
    if (end > start) found.push({ start, end, text: text.slice(start, end) })
    from = to
  }
  for (let at = 0; at < text.length; ) {
    const code = text.charCodeAt(at)
    if (code === line) close(++at)
    else if (isEnd(code)) {
      let end = at + 1
      while (isEnd(text.charCodeAt(end))) end++
      while (closings.has(text.charCodeAt(end))) end++
      if (code !== stop || end > at + 1 || endsSentence(text, at)) close(end)
      at = end
    } else at++
  }
  close(text.length)
  return found
}

/** Longer words are no shortenings. */
const longestShortened = 12
const digit = /\p{N}/u

/** Whether the full stop at this place ends a sentence, and is not that of «т.д.», «5.5» or «руб.». */
function endsSentence(text: string, at: number): boolean {
  const least = Math.max(0, at - longestShortened)
  let from = at
  while (from > least && kindOf(text.charCodeAt(from - 1)) === inWord) from--
  if (from === at) return true
  const next = text.charAt(at + 1)
  if (digit.test(next) && digit.test(text.charAt(at - 1))) return false
  if (!shortened.has(text.slice(from, at).toLowerCase())) return true
  // «… 200 руб. Пришло …»: after a shortening only a capital letter starts a sentence.
  return next === '' || /^\s+\p{Lu}/u.test(text.slice(at + 1, at + 6))
}
