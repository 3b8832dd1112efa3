import * as z from 'zod/mini'

const short = z.string().check(z.trim(), z.minLength(1), z.maxLength(500))

/** What a fact is about; without any part it holds for the whole company. */
export const scopeSchema = z.strictObject({
  article: z.optional(short),
  product: z.optional(short),
  brand: z.optional(short),
  category: z.optional(short),
})
export type Scope = z.infer<typeof scopeSchema>

/**
 * One thing the seller knows. `line`: «Материал: хлопок 95 %» (ask = «Материал»). `pair`: a question with its answer,
 * entered by the seller. `own`: an answer the seller gave to a buyer before, kept with its question.
 */
export const knownFactSchema = z.strictObject({
  id: short,
  form: z.enum(['line', 'pair', 'own']),
  scope: scopeSchema,
  ask: z.string().check(z.trim(), z.minLength(1), z.maxLength(2000)),
  say: z.string().check(z.trim(), z.minLength(1), z.maxLength(5000)),
  /** When it was entered or answered, milliseconds since 1970. */
  at: z.int(),
  /** After this moment it is no longer used. */
  until: z.optional(z.int()),
})
export type KnownFact = z.infer<typeof knownFactSchema>
