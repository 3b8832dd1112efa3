import { closest } from '@/lib/reply/drafting/similarity'

export const winners = ['embedded', 'model', 'mixed'] as const
export type Winner = (typeof winners)[number]

/** Whose text the seller's is: the pen's to which it is far more alike, else a mixture. Pure. */
export function winner(text: string, embedded: string, model: string): Winner {
  const like = (other: string) => closest(text, [other]).similarity
  const [ours, theirs] = [like(embedded), like(model)]
  if (ours >= 2 * theirs && ours > 0.3) return 'embedded'
  return theirs >= 2 * ours && theirs > 0.3 ? 'model' : 'mixed'
}
