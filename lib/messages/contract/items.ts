import * as z from 'zod/mini'
import { complaintCaseSchema } from '@/lib/domain/complaint-case'
import { itemSchema, kinds } from '@/lib/domain/item'
import { surroundingsSchema } from '@/lib/doubt/surroundings'
import { entrySchema } from '@/lib/queue/entry'
import { type Entry, key, nothing, reply } from './entry'

/** Items of a cabinet, the seller's drafts and replies to them, and doubtful reviews. */
export const itemsMessages = {
  /** Items that a page shows now. `complete`: the whole list was on the page, so what is missing is gone. */
  'items/report': {
    from: 'page',
    to: 'background',
    request: z.strictObject({
      items: z.array(itemSchema).check(z.maxLength(5000)),
      page: z.strictObject({
        url: z.string(),
        kind: z.enum(kinds),
        complete: z.boolean(),
        /** When the page was loaded (`performance.timeOrigin`): what it shows may be as old as that. */
        openedAt: z.optional(z.int()),
      }),
    }),
    /** How many items wait for an answer, in all. */
    response: z.strictObject({ unanswered: z.int().check(z.nonnegative()) }),
  },
  /** Items that left their list while its other rows stayed: neither answered nor forgotten, «пропал из списка». */
  'items/left': {
    from: 'page',
    to: 'background',
    request: z.strictObject({ keys: z.array(key).check(z.maxLength(500)) }),
    response: nothing,
  },
  /** The draft that the seller edited; kept until the item is answered. An empty text forgets it. */
  'drafts/save': {
    from: 'extension',
    to: 'background',
    request: z.strictObject({ item: itemSchema, text: reply }),
    response: nothing,
  },
  'drafts/get': {
    from: 'extension',
    to: 'background',
    request: z.strictObject({ key }),
    response: z.strictObject({ text: z.optional(reply) }),
  },
  /** The reply was written into the cabinet's field. `termHours`: the term promised in it (N11). */
  'items/inserted': {
    from: 'extension',
    to: 'background',
    request: z.strictObject({ item: itemSchema, text: reply, termHours: z.optional(z.int()) }),
    response: nothing,
  },
  /** The seller's own last replies, newest first, at most 200. */
  'replies/recent': {
    from: 'extension',
    to: 'background',
    request: nothing,
    response: z.strictObject({ replies: z.array(z.strictObject({ text: reply, at: z.int() })) }),
  },
  /** Everything known of an item: its history, and the earlier reply for a closing comment (R). */
  'items/get': {
    from: 'extension',
    to: 'background',
    request: z.strictObject({ key }),
    response: z.strictObject({ entry: z.optional(entrySchema) }),
  },
  /** What the shop's other reviews tell of this one: the same words, a burst, other voices (C2). */
  'doubt/around': {
    from: 'extension',
    to: 'background',
    request: z.strictObject({ item: itemSchema }),
    response: surroundingsSchema,
  },
  /** The seller's work on a doubtful review, kept with its item. */
  'complaint/save': {
    from: 'extension',
    to: 'background',
    request: z.strictObject({ item: itemSchema, case: complaintCaseSchema }),
    response: nothing,
  },
} as const satisfies Record<string, Entry>
