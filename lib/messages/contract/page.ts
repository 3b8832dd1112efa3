import * as z from 'zod/mini'
import { faultSchema } from '@/lib/domain/fault'
import { itemSchema } from '@/lib/domain/item'
import { marketplaceIds } from '@/lib/domain/marketplaces'
import { siteRuleSchema } from '@/lib/domain/site-rule'
import { type Entry, key, nothing, reply } from './entry'

/** What the sidebar shows about the page it stands in. */
export const pageStateSchema = z.strictObject({
  marketplace: z.enum(marketplaceIds),
  /** Absent: nothing chosen yet, or the page could not be read. */
  item: z.optional(itemSchema),
  /**
   * `read`: by the adapter; `by-meaning`: «страница изменилась, читаю по смыслу»; `unreadable`: «страница не распознана».
   */
  status: z.enum(['read', 'by-meaning', 'unreadable']),
  uncertain: z.array(z.string()),
})

/** What became of an insertion. `differs`: the field holds something else afterwards. */
export const insertOutcomes = [
  'inserted',
  'differs',
  'occupied',
  'no-field',
  'refused',
  'gone',
] as const

/** A cabinet's page, its content script and the sidebar in it. */
export const pageMessages = {
  /** Asked by the sidebar of the page it stands in. */
  'page/current': {
    from: 'extension',
    to: 'page',
    request: nothing,
    response: pageStateSchema,
  },
  /** Opens the reply form if needed, writes, reads back. */
  'page/insert': {
    from: 'extension',
    to: 'page',
    request: z.strictObject({
      key,
      text: reply,
      /** What to do with the seller's own words in the field; absent: answer `occupied` and write nothing. */
      over: z.optional(z.enum(['replace', 'append'])),
    }),
    response: z.strictObject({
      outcome: z.enum(insertOutcomes),
      /** What the field holds now, when it matters. */
      held: z.optional(z.string()),
      /** Why it was refused, in words for the seller. */
      reason: z.optional(z.string()),
    }),
  },
  /** Opens Wildberries' complaint form, chooses the reason, writes, reads back. The seller sends. */
  'page/complain': {
    from: 'extension',
    to: 'page',
    request: z.strictObject({
      key,
      code: z.int(),
      text: z.string().check(z.maxLength(1000)),
      over: z.optional(z.enum(['replace', 'append'])),
    }),
    response: z.strictObject({
      outcome: z.enum(insertOutcomes),
      held: z.optional(z.string()),
      reason: z.optional(z.string()),
    }),
  },
  'page/undo': {
    from: 'extension',
    to: 'page',
    request: z.strictObject({ key }),
    response: z.strictObject({ undone: z.boolean() }),
  },
  'page/close': { from: 'extension', to: 'page', request: nothing, response: nothing },
  'page/resize': {
    from: 'extension',
    to: 'page',
    request: z.strictObject({ width: z.int().check(z.minimum(280), z.maximum(1200)) }),
    response: nothing,
  },
  /** What a page's script needs to know of the seller's choices before it shows anything. */
  'page/choices': {
    from: 'page',
    to: 'background',
    request: nothing,
    response: z.strictObject({
      width: z.optional(z.int()),
      /** What the seller taught for this site with «Покажите мне». */
      rules: z.array(siteRuleSchema),
    }),
  },
  /** Runs a part of the content script that only some pages need. */
  'page/part': {
    from: 'page',
    to: 'background',
    request: z.strictObject({ part: z.enum(['finder', 'picker', 'complaint']) }),
    response: nothing,
  },
  /** A rule learned with «Покажите мне»; the one taught before for the same page is replaced. */
  'page/learned': {
    from: 'page',
    to: 'background',
    request: z.strictObject({ rule: siteRuleSchema }),
    response: nothing,
  },
  /** «Покажите мне»: the seller points at an item on the page. `found`: how many are like it; absent: given up. */
  'page/pick': {
    from: 'extension',
    to: 'page',
    request: nothing,
    response: z.strictObject({ found: z.optional(z.int()) }),
  },
  /** How reading goes on this page: what became of it, and how often each hook found what it looks for. No texts. */
  'page/health': {
    from: 'extension',
    to: 'page',
    request: nothing,
    response: z.strictObject({
      marketplace: z.enum(marketplaceIds),
      status: z.string(),
      /** Rows read now. */
      rows: z.int(),
      text: z.string(),
    }),
  },
  /** Something of ours failed; kept in the browser for the seller to copy. */
  'faults/note': {
    from: 'any',
    to: 'background',
    request: z.strictObject({ fault: faultSchema }),
    response: nothing,
  },
  /** The seller drew the sidebar to another width, in px. */
  'page/width': {
    from: 'page',
    to: 'background',
    request: z.strictObject({ width: z.int().check(z.minimum(280), z.maximum(1200)) }),
    response: nothing,
  },
  /** Opens the sidebar for an item of the queue, or for the one in view (the shortcut). */
  'page/suggest': {
    from: 'extension',
    to: 'page',
    request: z.strictObject({ key: z.optional(key) }),
    /** Whether the item is on the page. */
    response: z.strictObject({ found: z.boolean() }),
  },
  /** The seller switched these sites (match patterns) off: the script of such a page takes its things and goes. */
  'page/stop': {
    from: 'extension',
    to: 'page',
    request: z.strictObject({ sites: z.array(z.string()) }),
    response: nothing,
  },
  /** The seller chose another item, or the page changed under the sidebar. */
  'sidebar/show': { from: 'page', to: 'sidebar', request: pageStateSchema, response: nothing },
} as const satisfies Record<string, Entry>
