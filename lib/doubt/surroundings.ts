import * as z from 'zod/mini'

const count = z.int().check(z.nonnegative())

/** What the shop's other stored reviews tell of one review. Counted in the background, where the ledger is. */
export const surroundingsSchema = z.strictObject({
  /** Reviews in nearly the same words, the most alike first, at most 5. */
  alike: z.array(
    z.strictObject({
      key: z.string(),
      text: z.string(),
      author: z.optional(z.string()),
      at: z.optional(z.int()),
      product: z.optional(z.string()),
      /** From 0 to 1 (Jaccard over pairs of words). */
      share: z.number(),
    }),
  ),
  /** Unhappy reviews (1–2★) of the product within a day around this one, itself included. */
  sameDay: count,
  /** How many such reviews the product gets in a usual day. */
  usual: z.number(),
  /** The other reviews of the product that are stored, the newest 500 at most. */
  others: z.strictObject({ count, unhappy: count, mean: z.optional(z.number()) }),
})
export type Surroundings = z.infer<typeof surroundingsSchema>
