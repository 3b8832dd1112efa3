import * as z from 'zod/mini'
import { complaintCaseSchema } from '@/lib/domain/complaint-case'
import { faultSchema } from '@/lib/domain/fault'
import { itemSchema, kinds } from '@/lib/domain/item'
import { marketplaceIds } from '@/lib/domain/marketplaces'
import { siteRuleSchema } from '@/lib/domain/site-rule'
import { surroundingsSchema } from '@/lib/doubt/surroundings'
import { recordSchema } from '@/lib/insights/record'
import { knownFactSchema } from '@/lib/knowledge/fact'
import { missedFactSchema } from '@/lib/knowledge/gaps'
import { sizeChartSchema } from '@/lib/knowledge/size-chart'
import { actionSchema } from '@/lib/queue/action'
import { partSchema, tallySchema } from '@/lib/queue/backup'
import { entrySchema } from '@/lib/queue/entry'
import { facetsSchema, filterSchema } from '@/lib/queue/filter'
import { rowSchema } from '@/lib/queue/row'
import { sectionSchema } from '@/lib/queue/section'
import { intentIds } from '@/lib/reply/intent'

/**
 * Every message of the extension. `from` says who may send it: `page` = our content script in a cabinet,
 * `extension` = our own pages only. `to` says where it is handled. Both ends parse; unknown keys are refused.
 */
type Entry = {
  from: 'page' | 'extension' | 'any'
  to: 'background' | 'page' | 'sidebar'
  request: z.ZodMiniType
  response: z.ZodMiniType
}

const nothing = z.strictObject({})
const key = z.string().check(z.minLength(1), z.maxLength(300))
const reply = z.string().check(z.maxLength(20_000))

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

/** `Fact` of `lib/reply/draft.ts`. */
const factSchema = z.strictObject({
  text: z.string(),
  ask: z.optional(z.string()),
  source: z.enum(['page', 'base', 'own-answer', 'seller']),
  sourceNote: z.optional(z.string()),
})
/** `Ask` of `lib/reply/analysis.ts`. */
const askSchema = z.strictObject({
  intents: z.array(z.enum(intentIds)),
  words: z.strictObject({
    field: z.enum(['text', 'pros', 'cons']),
    start: z.int(),
    end: z.int(),
    text: z.string(),
  }),
})
const id = z.string().check(z.minLength(1), z.maxLength(500))

/** So many facts go in one message. */
export const factsPerMessage = 1000
const knownFacts = z.array(knownFactSchema).check(z.maxLength(factsPerMessage))

/** What became of an insertion. `differs`: the field holds something else afterwards. */
export const insertOutcomes = [
  'inserted',
  'differs',
  'occupied',
  'no-field',
  'refused',
  'gone',
] as const

export const contract = {
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
  /** Everything known of an item: its history, and the earlier reply for a closing comment (R). */
  'items/get': {
    from: 'extension',
    to: 'background',
    request: z.strictObject({ key }),
    response: z.strictObject({ entry: z.optional(entrySchema) }),
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
  /**
   * What the seller knows that answers the questions of an item; what nobody knows is counted for the report. The asker
   * reads the questions: a background that understands reviews would start more slowly, and it starts every half minute.
   */
  'knowledge/find': {
    from: 'extension',
    to: 'background',
    request: z.strictObject({ item: itemSchema, asks: z.array(askSchema).check(z.maxLength(50)) }),
    response: z.strictObject({ facts: z.array(factSchema) }),
  },
  /** The facts that hold all words of `search`, the newest first; `total` of them. */
  'knowledge/list': {
    from: 'extension',
    to: 'background',
    request: z.strictObject({
      search: z.string().check(z.maxLength(500)),
      offset: z.int().check(z.nonnegative()),
      count: z.int().check(z.minimum(1), z.maximum(factsPerMessage)),
    }),
    response: z.strictObject({ facts: knownFacts, total: z.int() }),
  },
  /** Adds facts, or changes those of the same id; gives back what was there before. */
  'knowledge/save': {
    from: 'extension',
    to: 'background',
    request: z.strictObject({ facts: knownFacts }),
    response: z.strictObject({ replaced: knownFacts }),
  },
  /** Gives back what was removed. */
  'knowledge/remove': {
    from: 'extension',
    to: 'background',
    request: z.strictObject({ ids: z.array(id).check(z.maxLength(factsPerMessage)) }),
    response: z.strictObject({ removed: knownFacts }),
  },
  'knowledge/charts': {
    from: 'extension',
    to: 'background',
    request: nothing,
    response: z.strictObject({ charts: z.array(sizeChartSchema) }),
  },
  'knowledge/save-chart': {
    from: 'extension',
    to: 'background',
    request: z.strictObject({ chart: sizeChartSchema }),
    response: nothing,
  },
  'knowledge/remove-chart': {
    from: 'extension',
    to: 'background',
    request: z.strictObject({ id }),
    response: nothing,
  },
  /** The facts that were missed most often. */
  'knowledge/missed': {
    from: 'extension',
    to: 'background',
    request: nothing,
    response: z.strictObject({ missed: z.array(missedFactSchema) }),
  },
  /** Keeps a model's key for the origin of this address only; an empty key forgets it. No message ever gives a key back. */
  'pen/keep-key': {
    from: 'extension',
    to: 'background',
    request: z.strictObject({
      address: z.string().check(z.maxLength(300)),
      key: z.string().check(z.maxLength(4000)),
    }),
    response: nothing,
  },
  /** Whether there is a key for this address, what this month cost so far, and which pen was taken how often. */
  'pen/state': {
    from: 'extension',
    to: 'background',
    request: z.strictObject({ address: z.string().check(z.maxLength(300)) }),
    response: z.strictObject({
      hasKey: z.boolean(),
      spent: z.strictObject({
        in: z.number(),
        out: z.number(),
        requests: z.int(),
        guessed: z.boolean(),
        roubles: z.optional(z.number()),
      }),
      wins: z.strictObject({ embedded: z.int(), model: z.int(), mixed: z.int() }),
    }),
  },
  /** «Проверить»: asks the model for one word. `words`: its answer, or what is wrong and what to do. */
  'pen/try': {
    from: 'extension',
    to: 'background',
    request: nothing,
    response: z.strictObject({ works: z.boolean(), words: z.string(), milliseconds: z.number() }),
  },
  /** The text of one of the pens was put into the cabinet's field. */
  'pen/won': {
    from: 'extension',
    to: 'background',
    request: z.strictObject({ winner: z.enum(['embedded', 'model', 'mixed']) }),
    response: nothing,
  },
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

export type Contract = typeof contract
export type MessageName = keyof Contract
export type Request<Name extends MessageName> = z.infer<Contract[Name]['request']>
export type Response<Name extends MessageName> = z.infer<Contract[Name]['response']>
export type PageState = z.infer<typeof pageStateSchema>
