import * as z from 'zod/mini'
import { itemSchema } from '@/lib/domain/item'
import { knownFactSchema } from '@/lib/knowledge/fact'
import { missedFactSchema } from '@/lib/knowledge/gaps'
import { sizeChartSchema } from '@/lib/knowledge/size-chart'
import { intentIds } from '@/lib/reply/intent'
import { type Entry, nothing } from './entry'

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

/** What the seller knows of the goods: facts, size charts, and what is missing. */
export const knowledgeMessages = {
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
} as const satisfies Record<string, Entry>
