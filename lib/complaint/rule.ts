import type { Finding } from '@/lib/reply/draft'
import type { Phrases, ReadText } from '@/lib/text/phrases'

export type Place = { start: number; end: number }

/** What a complaint is checked against. */
export type ComplaintContext = { limit: number; review: string }

/** One rule of a complaint's text; in broken examples [brackets] mark the exact span. */
export type ComplaintRule = {
  id: string
  severity: Finding['severity']
  title: string
  hint: string
  /** Where it is broken; a place of no length means the whole text. */
  check(text: ReadText, context: ComplaintContext): readonly Place[]
  examples: { kept: readonly string[]; broken: readonly string[] }
}

export const defineComplaintRule = (rule: ComplaintRule): ComplaintRule => rule

/** The phrases, except within the buyer's words that the complaint quotes. */
export function outsideQuotes(text: ReadText, what: Phrases): Place[] {
  const quotes = [...text.text.matchAll(/[«"][^«»"]{1,400}[»"]/gu)].map((match) => ({
    start: match.index,
    end: match.index + match[0].length,
  }))
  return what
    .find(text)
    .filter(({ start, end }) => !quotes.some((one) => one.start <= start && end <= one.end))
}
