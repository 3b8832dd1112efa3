import * as z from 'zod/mini'
import { kinds } from '@/lib/domain/item'
import { marketplaceIds } from '@/lib/domain/marketplaces'
import { unsaved } from './actions'
import { type Entry, states } from './entry'

const instant = z.int()
const line = z.string().check(z.maxLength(500))

/** What a line of the queue shows of an item. */
export const rowSchema = z.strictObject({
  key: z.string(),
  marketplace: z.enum(marketplaceIds),
  kind: z.enum(kinds),
  state: z.enum(states),
  shop: z.optional(line),
  rating: z.optional(z.int()),
  /** The beginning of the buyer's words. */
  text: line,
  author: z.optional(line),
  product: z.optional(line),
  situation: z.optional(z.string()),
  topics: z.optional(z.array(z.string())),
  dueAt: z.optional(instant),
  archiveAt: z.optional(instant),
  snoozedUntil: z.optional(instant),
  followUpAt: z.optional(instant),
  takenAt: z.optional(instant),
  note: z.optional(z.string()),
  /** The beginning of the reply that was given, where one was. */
  reply: z.optional(line),
  /** The buyer wrote on after the reply. */
  reopened: z.boolean(),
  /** The inserted reply was never seen as stored. */
  unsaved: z.boolean(),
})
export type Row = z.infer<typeof rowSchema>

const longest = 300

const beginning = (text: string): string =>
  text.length <= longest ? text : `${text.slice(0, longest).trimEnd()}…`

export function rowOf(entry: Entry, now: number): Row {
  const { item } = entry
  const words = [item.text, item.pros, item.cons].filter((part) => part !== undefined)
  const row = {
    key: entry.key,
    marketplace: item.marketplace,
    kind: item.kind,
    state: entry.state,
    shop: item.shop,
    rating: item.rating,
    text: beginning(words.join(' ').replace(/\s+/gu, ' ').trim()),
    author: item.author,
    product: item.product?.name,
    situation: entry.situation,
    topics: entry.topics,
    dueAt: entry.dueAt,
    archiveAt: entry.archiveAt,
    snoozedUntil: entry.snoozedUntil,
    followUpAt: entry.followUpAt,
    takenAt: entry.takenAt,
    note: entry.note,
    reply: entry.reply && beginning(entry.reply.text),
    reopened: entry.reopenedAt !== undefined && entry.state !== 'follow-up',
    unsaved: unsaved(entry, now),
  }
  return Object.fromEntries(
    Object.entries(row).filter(([, value]) => value !== undefined),
  ) as typeof row as Row
}
