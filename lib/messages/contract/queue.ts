import * as z from 'zod/mini'
import { recordSchema } from '@/lib/insights/record'
import { actionSchema } from '@/lib/queue/action'
import { partSchema, tallySchema } from '@/lib/queue/backup'
import { facetsSchema, filterSchema } from '@/lib/queue/filter'
import { rowSchema } from '@/lib/queue/row'
import { sectionSchema } from '@/lib/queue/section'
import { type Entry, key, nothing } from './entry'

/** What waits for an answer, in the order of work; and everything kept, for the reports and a backup. */
export const queueMessages = {
  /**
   * The queue: the keys of each section in the order of work, and the rows of the first `first` of them. `trouble`: what
   * the seller must know before trusting an empty queue.
   */
  'queue/list': {
    from: 'extension',
    to: 'background',
    request: z.strictObject({
      filter: filterSchema,
      first: z.int().check(z.minimum(0), z.maximum(500)),
    }),
    response: z.strictObject({
      sections: z.array(sectionSchema),
      rows: z.array(rowSchema),
      trouble: z.optional(z.string()),
    }),
  },
  'queue/rows': {
    from: 'extension',
    to: 'background',
    request: z.strictObject({ keys: z.array(key).check(z.maxLength(500)) }),
    response: z.strictObject({ rows: z.array(rowSchema) }),
  },
  /** What the open items can be filtered by. */
  'queue/facets': {
    from: 'extension',
    to: 'background',
    request: nothing,
    response: facetsSchema,
  },
  /** Something that the seller does by hand; the row afterwards, if the item is still known. */
  'queue/act': {
    from: 'extension',
    to: 'background',
    request: z.strictObject({ key, action: actionSchema }),
    response: z.strictObject({ row: z.optional(rowSchema) }),
  },
  /** Shows the page of the item: the tab that has it, or a new one. */
  'queue/open': {
    from: 'extension',
    to: 'background',
    request: z.strictObject({ key }),
    response: nothing,
  },
  /** The item to answer after `after` in the order of work; absent when nothing else is due. */
  'queue/next': {
    from: 'extension',
    to: 'background',
    request: z.strictObject({ after: z.optional(key) }),
    response: z.strictObject({ row: z.optional(rowSchema) }),
  },
  /**
   * Everything for the insights page, part by part in no order that means something; `next` is where to go on. `total`:
   * how many items there are in all.
   */
  'insights/records': {
    from: 'extension',
    to: 'background',
    request: z.strictObject({ after: z.optional(key) }),
    response: z.strictObject({
      records: z.array(recordSchema),
      next: z.optional(key),
      /** How many there are in all; with the first part only. */
      total: z.optional(z.int()),
      /** The shop's time zone: its days and weeks are counted. */
      zone: z.string(),
    }),
  },
  /** The ledger, part by part, for a backup file. */
  'backup/read': {
    from: 'extension',
    to: 'background',
    request: z.strictObject({ after: z.optional(key) }),
    response: z.strictObject({ part: partSchema, next: z.optional(key) }),
  },
  /** Merges a part of a backup. `dry`: only counts what would change. */
  'backup/merge': {
    from: 'extension',
    to: 'background',
    request: z.strictObject({ part: partSchema, dry: z.boolean() }),
    response: tallySchema,
  },
} as const satisfies Record<string, Entry>
