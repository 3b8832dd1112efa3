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

const word =
  /[\p{L}\p{M}\p{N}]+(?:[-\u2010\u2011'’ʼ][\p{L}\p{M}\p{N}]+)*|[\p{Extended_Pictographic}\u2764\u263A]\uFE0F?/gu

/** Words, numbers and emoji in the order of the text; a hyphenated word («кое-как», «5-ый») is one. */
export function words(text: string): Piece[] {
  const found: Piece[] = []
  for (const match of text.matchAll(word)) {
    found.push({ start: match.index, end: match.index + match[0].length, text: match[0] })
  }
  return found
}

/** Lower case, «ё» as «е», no accents or zero-width signs: the form in which words are compared. */
export function plain(text: string): string {
  return text
    .toLowerCase()
    .normalize('NFC')
    .replace(/ё/gu, 'е')
    .replace(/[\u0301\u00AD\u200B-\u200F\u2060\uFEFF]/gu, '')
}

/** Shortenings after which a full stop ends no sentence. */
const shortened = new Set(
  (
    'т г гг р руб коп см мм м км кг гр мл л шт уп упак д п др пр тд тп те тк им ул стр рис тел мин сек ч нед мес ' +
    'разм арт ок прим макс напр дн лет'
  ).split(' '),
)

const sentenceEnd = /[.!?…]+[)"»”'’]*|\n+/gu

/** Sentences in the order of the text, without the white space around them; empty ones are left out. */
export function sentences(text: string): Piece[] {
  const found: Piece[] = []
  let start = 0
  const close = (end: number) => {
    const raw = text.slice(start, end)
    const lead = raw.length - raw.trimStart().length
    const body = raw.trim()
    if (body) found.push({ start: start + lead, end: start + lead + body.length, text: body })
    start = end
  }
  for (const match of text.matchAll(sentenceEnd)) {
    const end = match.index + match[0].length
    if (match[0] === '.' && !endsSentence(text, match.index)) continue
    close(end)
  }
  close(text.length)
  return found
}

/** Whether the full stop at this place ends a sentence, and is not that of «т.д.», «5.5» or «руб.». */
function endsSentence(text: string, at: number): boolean {
  const next = text.charAt(at + 1)
  const before = /[\p{L}\p{N}]{1,12}$/u.exec(text.slice(Math.max(0, at - 12), at))?.[0] ?? ''
  if (/\p{N}/u.test(next) && /\p{N}$/u.test(before)) return false
  if (!shortened.has(before.toLowerCase())) return true
  // «… 200 руб. Пришло …»: after a shortening only a capital letter starts a sentence.
  return next === '' || /^\s+\p{Lu}/u.test(text.slice(at + 1, at + 6))
}
