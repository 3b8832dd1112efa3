import type { Item } from '@/lib/domain/item'
import { t } from '@/lib/i18n/t'
import { analyse } from '@/lib/reply/analyse'
import type { Analysis, Words } from '@/lib/reply/analysis'
import { type Phrases, type ReadText, readText } from '@/lib/text/phrases'
import type { Surroundings } from './surroundings'

/** The groups of the guideline's doubt checklist (C2), and the marketplace's own rules (C1). */
export const groups = ['rules', 'content', 'author', 'time', 'agreement'] as const
export type Group = (typeof groups)[number]

export const groupTitles: Record<Group, string> = {
  rules: t('doubt.group.rules'),
  content: t('doubt.group.content'),
  author: t('doubt.group.author'),
  time: t('doubt.group.time'),
  agreement: t('doubt.group.agreement'),
}

/** `breach`: enough for a complaint by itself; `doubt`: worth a look; `hint`: worth one only beside another. */
export type Weight = 'hint' | 'doubt' | 'breach'

/** A review with what is known around it, read once for all signs. */
export type Review = {
  item: Item
  analysis: Analysis
  fields: readonly { field: Words['field']; read: ReadText }[]
  /** Absent: the ledger has not answered (yet). */
  around: Surroundings | undefined
}

/** What speaks for a sign: the words at issue, and in a sentence what was seen. */
export type Evidence = { quotes: readonly Words[]; note: string }

/** `clear`: looked, and it is not so; `unknown`: the page does not tell, the seller may. */
export type Look = Evidence | 'clear' | 'unknown'

/** A review's text; with a context where the text alone does not decide. */
export type Example = string | readonly [text: string, context: ExampleContext]
export type ExampleContext = Partial<Omit<Item, 'text'>> & { around?: Partial<Surroundings> }

/** One sign that a review may be false or against the rules. */
export type Sign = {
  id: string
  group: Group
  /** A few words, as a line of the checklist. */
  title: string
  /** How much it weighs as found on the page. */
  weight: Weight
  /** What the seller is asked: to confirm what was found, or to tell what the page does not. */
  question?: string
  /** What a «да» weighs; as found on the page unless told. */
  ifYes?: Weight
  look(review: Review): Look
  /** The specification: a contract test checks every one. Absent for what only the seller can tell. */
  examples?: { shown: readonly Example[]; absent: readonly Example[] }
}

export const defineSign = <const S extends Sign>(sign: S): S => sign

/** At most so much of a review is read, of each field. */
const longest = 20_000

export function reviewOf(item: Item, around?: Surroundings): Review {
  const fields = (['text', 'pros', 'cons'] as const).flatMap((field) => {
    const text = item[field]
    return text ? [{ field, read: readText(text.slice(0, longest)) }] : []
  })
  return { item, analysis: analyse(item), fields, around }
}

/** At most so many quotes are shown for one sign. */
const mostQuotes = 5

/** Places in the buyer's words. */
export function quotesOf(
  { fields }: Review,
  places: (read: ReadText) => readonly { start: number; end: number }[],
): Words[] {
  return fields
    .flatMap(({ field, read }) =>
      places(read).map(({ start, end }) => ({
        field,
        start,
        end,
        text: read.text.slice(start, end),
      })),
    )
    .slice(0, mostQuotes)
}

/** Where the phrases stand in the buyer's words, unless an innocent reading covers them. */
export const said = (review: Review, what: Phrases, unless?: Phrases): Words[] =>
  quotesOf(review, (read) => {
    const innocent = unless?.find(read) ?? []
    return what
      .find(read)
      .filter(({ from, to }) => !innocent.some((one) => one.from < to && from < one.to))
  })

/** Evidence when something was quoted. */
export const quoted = (
  quotes: readonly Words[],
  note: string,
  otherwise: 'clear' | 'unknown',
): Look => (quotes.length > 0 ? { quotes, note } : otherwise)
