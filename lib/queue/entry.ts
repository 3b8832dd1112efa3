import * as z from 'zod/mini'
import { complaintCaseSchema } from '@/lib/domain/complaint-case'
import { itemSchema } from '@/lib/domain/item'

const instant = z.int()
const reply = z.string().check(z.maxLength(20_000))

/**
 * What became of an item. Open ones wait for the seller: `unanswered`, `draft` (he began to write), `inserted` (the text
 * is in the cabinet's field, not seen as stored), `rejected` (by the marketplace), `follow-up` (a promised term came, R).
 * Settled: `sent` (the page shows the reply and tells no more), `moderation`, `published`, `skipped`, `done` (by hand).
 * `gone`: no longer in a list that was seen whole – which is not an answer.
 */
export const openStates = ['unanswered', 'draft', 'inserted', 'rejected', 'follow-up'] as const
export const settledStates = ['sent', 'moderation', 'published', 'skipped', 'done', 'gone'] as const
export const states = [...openStates, ...settledStates] as const
export type State = (typeof states)[number]

export const isOpen = (state: State): boolean => (openStates as readonly State[]).includes(state)

/** The page shows a reply of ours, or the seller says that there is one. */
export const isAnswered = (state: State): boolean =>
  state === 'sent' || state === 'moderation' || state === 'published' || state === 'done'

const topics = z.array(z.string().check(z.maxLength(60))).check(z.maxLength(50))
const prints = z.array(z.string().check(z.maxLength(20))).check(z.maxLength(50))

const changeSchema = z.strictObject({
  state: z.enum(states),
  at: instant,
  /** Why, where the state alone does not tell. */
  why: z.optional(z.string().check(z.maxLength(200))),
})
export type Change = z.infer<typeof changeSchema>

/** An item with everything the timer knows of it: what is stored, and what a backup file holds. */
export const entrySchema = z.strictObject({
  key: z.string().check(z.minLength(1), z.maxLength(300)),
  /** As last seen. Of the buyer only the first name and the words are kept. */
  item: itemSchema,
  state: z.enum(states),
  /** States in the order of time, the newest last; at least one. */
  history: z.array(changeSchema).check(z.minLength(1), z.maxLength(100)),
  firstSeen: instant,
  lastSeen: instant,
  /** Guideline situation (P, M, N …) and topics, read when the text was first seen or changed. */
  situation: z.optional(z.string().check(z.maxLength(2))),
  topics: z.optional(topics),
  /** The topics that the buyer complains of and those that he praises; one may be both. Absent: not read yet. */
  complaints: z.optional(topics),
  praise: z.optional(topics),
  /** The stars that stood here before, and when a page first showed others. The newest last. */
  formerStars: z.optional(
    z
      .array(z.strictObject({ rating: z.int().check(z.minimum(1), z.maximum(5)), until: instant }))
      .check(z.maxLength(20)),
  ),
  /** When an answer is due, while the item is open. */
  dueAt: z.optional(instant),
  /** When Wildberries moves the unanswered review to the archive. */
  archiveAt: z.optional(instant),
  /** The seller's last reply: inserted by us or seen on the page. */
  reply: z.optional(z.strictObject({ text: reply, at: instant })),
  /** When and in which tab the page last showed that the item is answered. */
  answeredSeen: z.optional(z.strictObject({ at: instant, tab: z.optional(z.int()) })),
  /** When the buyer wrote on, or a promised term came, after a reply: none of `answers` settles the item any more. */
  reopenedAt: z.optional(instant),
  /** Prints of every wording of the buyer and of every reply that a page has shown: an old tab shows no news. */
  texts: z.optional(prints),
  answers: z.optional(prints),
  insertedAt: z.optional(instant),
  snoozedUntil: z.optional(instant),
  /** The promised term (N11): when to come back. */
  followUpAt: z.optional(instant),
  /** The promised term that has come: the deadline of a follow-up. */
  promisedAt: z.optional(instant),
  note: z.optional(z.string().check(z.maxLength(2000))),
  /** The seller's work on a doubtful review: answers, evidence, complaint. */
  case: z.optional(complaintCaseSchema),
  /** «Взял в работу». */
  takenAt: z.optional(instant),
  /** A notification about it was due at this moment; written before it is shown. */
  notifiedAt: z.optional(instant),
})
export type Entry = z.infer<typeof entrySchema>

/** The longest history kept; its first record always stays. */
const longestHistory = 40

/** The entry in another state, with the change in its history. Settled entries have no deadline. */
export function turned(entry: Entry, state: State, at: number, why?: string): Entry {
  const change: Change = why === undefined ? { state, at } : { state, at, why }
  const [first, ...rest] = entry.history
  const kept = rest.slice(-(longestHistory - 2))
  const history = first ? [first, ...kept, change] : [change]
  const next: Entry = { ...entry, state, history }
  if (!isOpen(state)) delete next.dueAt
  return next
}

/** When the entry came into its present state. */
export const since = (entry: Entry): number => entry.history.at(-1)?.at ?? entry.firstSeen

/** The last state in which the entry waited for the seller. */
export const openBefore = (entry: Entry): State =>
  entry.history.findLast(({ state }) => isOpen(state))?.state ?? 'unanswered'
