import * as z from 'zod/mini'
import { longestText } from './longest-text'
import { marketplaceIds } from './marketplaces'

export { longestText }

const short = z.string().check(z.maxLength(500))
const long = z.string().check(z.maxLength(longestText))
/** Milliseconds since 1970, UTC. */
const instant = z.int()

export const kinds = ['review', 'question'] as const
export type Kind = (typeof kinds)[number]

/**
 * What the page shows of a reply. `moderated`: sent, waits for the marketplace. `unknown`: the page does not tell.
 */
export const itemStates = ['unanswered', 'answered', 'moderated', 'rejected', 'unknown'] as const

/**
 * When the buyer wrote. `day` means that the page gave no time: `at` is that day's first moment in the browser's zone.
 * `relative` means «2 часа назад», counted from the moment of reading.
 */
export const itemDateSchema = z.strictObject({
  at: instant,
  precision: z.enum(['minute', 'day', 'relative']),
})
export type ItemDate = z.infer<typeof itemDateSchema>

export const productSchema = z.strictObject({
  name: z.optional(short),
  /** The seller's or the marketplace's article, as the page shows it. */
  article: z.optional(short),
  url: z.optional(z.string().check(z.maxLength(2000))),
  brand: z.optional(short),
  /** What the page itself tells of the product: «Цвет» → «синий». */
  facts: z.optional(z.array(z.strictObject({ name: short, value: short })).check(z.maxLength(100))),
})
export type Product = z.infer<typeof productSchema>

/** A review or a question as a page shows it. Unknown is absent, never `''` or `0`. */
export const itemSchema = z.strictObject({
  /** Stable across visits: made by `itemKey`. */
  key: z.string().check(z.minLength(1), z.maxLength(300)),
  marketplace: z.enum(marketplaceIds),
  kind: z.enum(kinds),
  /** The marketplace's own id, where the page has one. */
  nativeId: z.optional(short),
  /** The seller account, where the page tells it. */
  shop: z.optional(short),
  rating: z.optional(z.int().check(z.minimum(1), z.maximum(5))),
  text: z.optional(long),
  pros: z.optional(long),
  cons: z.optional(long),
  author: z.optional(short),
  date: z.optional(itemDateSchema),
  product: z.optional(productSchema),
  /** Chips beside the text: the buyer's own tags and the marketplace's marks («Дополнен», «Выкуп»). */
  tags: z.optional(z.array(short).check(z.maxLength(50))),
  state: z.enum(itemStates),
  /** The seller's reply that the page shows. */
  answer: z.optional(long),
  /** The deadline that the cabinet itself shows: it outranks ours. */
  deadline: z.optional(instant),
  /** The page where it was seen. */
  url: z.string().check(z.maxLength(2000)),
})
export type Item = z.infer<typeof itemSchema>
