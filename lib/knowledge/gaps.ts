import * as z from 'zod/mini'
import { intentIds } from '@/lib/reply/intent'

const short = z.string().check(z.maxLength(500))

/** A buyer's question that nothing known answered. `key`: the item's, so that looking twice counts once. */
export const gapSchema = z.strictObject({
  key: z.string().check(z.minLength(1), z.maxLength(300)),
  question: short,
  intents: z.array(z.enum(intentIds)),
  product: z.optional(short),
  article: z.optional(short),
  /** Milliseconds since 1970. */
  at: z.int(),
})
export type Gap = z.infer<typeof gapSchema>

/** How often one fact was missed: what was asked about which product, with the latest such question. */
export const missedFactSchema = z.strictObject({
  intent: z.optional(z.enum(intentIds)),
  product: z.optional(short),
  article: z.optional(short),
  question: short,
  count: z.int(),
})
export type MissedFact = z.infer<typeof missedFactSchema>

/** The facts that were missed most often, by intent and product; of equal ones the latest first. */
export function missedFacts(gaps: readonly Gap[], most = 20): MissedFact[] {
  const rows = new Map<string, MissedFact & { at: number }>()
  for (const { question, intents, product, article, at } of gaps) {
    for (const intent of intents.length > 0 ? intents : [undefined]) {
      // A question without a known intent is its own kind: only the same words meet.
      const what = intent ?? question.toLowerCase()
      const name = [what, article ?? product ?? ''].join('\n')
      const row = rows.get(name)
      const latest = !row || at > row.at
      rows.set(name, {
        ...(intent && { intent }),
        ...(product && { product }),
        ...(article && { article }),
        question: latest ? question : row.question,
        count: (row?.count ?? 0) + 1,
        at: latest ? at : row.at,
      })
    }
  }
  return [...rows.values()]
    .sort((a, b) => b.count - a.count || b.at - a.at)
    .slice(0, most)
    .map(({ at: _, ...row }) => row)
}
