import * as z from 'zod/mini'
import { type Entry, nothing } from './entry'

/** The seller's own language model, where one is switched on. */
export const penMessages = {
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
} as const satisfies Record<string, Entry>
