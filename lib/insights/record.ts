import * as z from 'zod/mini'
import { kinds } from '@/lib/domain/item'
import { marketplaceIds } from '@/lib/domain/marketplaces'
import { deadline, dueKind, type Norms, startOfNorm } from '@/lib/queue/deadline'
import { type Entry, isAnswered, isOpen, type State } from '@/lib/queue/entry'

const instant = z.int()
const line = z.string().check(z.maxLength(500))
const topics = z.array(z.string().check(z.maxLength(60))).check(z.maxLength(50))
const stars = z.int().check(z.minimum(1), z.maximum(5))

/** What the insights page needs of an item: numbers and topics, never a text. */
export const recordSchema = z.strictObject({
  key: z.string(),
  marketplace: z.enum(marketplaceIds),
  kind: z.enum(kinds),
  shop: z.optional(line),
  product: z.optional(line),
  rating: z.optional(stars),
  /** When the buyer wrote; the first sight where the page's date is none that can be. */
  at: instant,
  /** A review with a complaint in it, whatever its stars. */
  complaint: z.boolean(),
  complaints: topics,
  praise: topics,
  /** `aside`: skipped by the seller or gone from its list; no answer is counted. */
  reply: z.enum(['answered', 'open', 'aside']),
  /** When it was first answered. Absent: not answered, or answered before we first saw it. */
  answeredAt: z.optional(instant),
  /** From when the time to answer counts, and when it ends by the seller's norm. */
  from: instant,
  dueAt: instant,
  /** Stars that the buyer changed: the first, and when the present ones were first seen. */
  changed: z.optional(z.strictObject({ rating: stars, at: instant })),
})
export type Record = z.infer<typeof recordSchema>

const day = 86_400_000

/**
 * When the seller first answered. The reply is dated by its insertion where we saw that, else by the first sight of it; a
 * reply that was there at first sight has no date that anybody knows.
 */
function firstAnswer({ history }: Entry): number | undefined {
  const at = history.findIndex(({ state }) => isAnswered(state))
  if (at <= 0) return undefined
  const before = history[at - 1]
  return before?.state === 'inserted' ? before.at : history[at]?.at
}

function changedStars({ item, formerStars }: Entry): Record['changed'] {
  const [first] = formerStars ?? []
  if (!first || item.rating === undefined || first.rating === item.rating) return undefined
  return { rating: first.rating, at: first.until }
}

/** A promised term that has come waits for a second reply: the first was given. */
function replyOf(state: State): Record['reply'] {
  if (isAnswered(state) || state === 'follow-up') return 'answered'
  return isOpen(state) ? 'open' : 'aside'
}

export function recordOf(entry: Entry, norms: Norms): Record {
  const { item, firstSeen, state } = entry
  const { date } = item
  // A norm that a later addition moved says nothing of the first answer.
  const asked = { ...entry }
  delete asked.reopenedAt
  delete asked.promisedAt
  const record = {
    key: entry.key,
    marketplace: item.marketplace,
    kind: item.kind,
    shop: item.shop,
    product: item.product?.name ?? item.product?.article,
    rating: item.rating,
    at: date && date.at <= firstSeen + day ? date.at : firstSeen,
    complaint: dueKind(entry) === 'complaint',
    complaints: entry.complaints ?? [],
    praise: entry.praise ?? [],
    reply: replyOf(state),
    answeredAt: firstAnswer(entry),
    from: startOfNorm(asked, norms.browserZone),
    dueAt: deadline(asked, norms),
    changed: changedStars(entry),
  }
  return Object.fromEntries(
    Object.entries(record).filter(([, value]) => value !== undefined),
  ) as Record
}
