import * as z from 'zod/mini'
import { ownPhraseMoods, ownPhraseSteps } from './own-phrase'

/** A phrase of one of our banks, with its marks: what edits are counted by, never the buyer's text. */
export const bankPhraseSchema = z.string().check(z.minLength(1), z.maxLength(1000))

const countSchema = z.int().check(z.nonnegative())

/** What the seller does to one phrase of ours, counted since the first time they took it out. */
export const editedPhraseSchema = z.strictObject({
  phrase: bankPhraseSchema,
  step: z.enum(ownPhraseSteps),
  mood: z.enum(ownPhraseMoods),
  /** Replies that went out without it, and with it. */
  dropped: countSchema,
  kept: countSchema,
  /** What the seller wrote in its place, the latest first, with {имя} and {товар} put back. */
  instead: z.array(
    z.strictObject({
      text: z.string().check(z.minLength(1), z.maxLength(600)),
      times: countSchema,
    }),
  ),
  /** «Оставить»: how often it had been dropped when the seller said so. */
  keptAt: z._default(countSchema, 0),
})
export type EditedPhrase = z.infer<typeof editedPhraseSchema>

/** So many phrases are counted; those that were edited longest ago are forgotten. */
export const mostEditedPhrases = 200
export const mostRetired = 1000
