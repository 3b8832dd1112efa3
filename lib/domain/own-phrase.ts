import * as z from 'zod/mini'

/** What a phrase of the seller's says: one step of a reply, or the whole reply. */
export const ownPhraseSteps = [
  'reply',
  'greet',
  'thank',
  'emotion',
  'echo-praise',
  'echo-problem',
  'empathy',
  'apologise',
  'in-hand',
  'ask-detail',
  'solution',
  'prevention',
  'feedback',
  'win-back',
  'invite',
] as const

/** Under what it may stand. */
export const ownPhraseMoods = ['any', 'praise', 'complaint', 'question'] as const

/** A sentence or a whole reply in the seller's own words, with {имя}, {товар} … (`lib/reply/own/phrases.ts`). */
export const ownPhraseSchema = z.strictObject({
  /** Empty while it is being written. */
  text: z._default(z.string().check(z.maxLength(3000)), ''),
  step: z._default(z.enum(ownPhraseSteps), 'reply'),
  mood: z._default(z.enum(ownPhraseMoods), 'any'),
  /** Only where this topic is praised or complained of; empty: any. */
  topic: z._default(z.string().check(z.maxLength(40)), ''),
  /** Only for this article, or products with these words in their name; empty: any. */
  product: z._default(z.string().check(z.maxLength(200)), ''),
})
export type OwnPhrase = z.infer<typeof ownPhraseSchema>

export const mostOwnPhrases = 500
