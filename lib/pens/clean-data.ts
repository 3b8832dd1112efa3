import { contactSpans } from '@/lib/reply/checking/contacts'

/** Characters that change the direction of a text, join or hide: nothing that a buyer's words need. */
const hidden = /\p{Default_Ignorable_Code_Point}|\p{Cf}/gu
const control = /[^\P{Cc}\n\t]/gu

/** Without bidi marks, zero-width and tag characters, and control characters. */
export const withoutHidden = (text: string): string =>
  text.normalize('NFC').replace(hidden, '').replace(control, '')

/** A text from a page as a model may see it: nothing hidden, no contacts, at most `most` characters. */
export function dataText(text: string, most: number): string {
  const seen = withoutHidden(text.slice(0, most * 2)).trim()
  const spans = [...contactSpans(seen)].sort((a, b) => b.start - a.start)
  const masked = spans.reduce(
    (rest, { start, end }) => `${rest.slice(0, start)}[скрыто]${rest.slice(end)}`,
    seen,
  )
  return masked.length > most ? `${masked.slice(0, most)}…` : masked
}
