import * as z from 'zod/mini'
import { type KnownFact, knownFactSchema } from './fact'
import { type SizeChart, sizeChartSchema } from './size-chart'

const schema = z.strictObject({
  facts: z.array(knownFactSchema).check(z.maxLength(50_000)),
  charts: z.array(sizeChartSchema).check(z.maxLength(5000)),
})

/** All that the seller knows: what a backup holds of it. */
export type Kept = { facts: KnownFact[]; charts: SizeChart[] }

/** The knowledge in a backup; empty when the copy has none, undefined when it cannot be read. */
export function readKept(stored: unknown): Kept | undefined {
  if (stored === undefined) return { facts: [], charts: [] }
  const parsed = schema.safeParse(stored)
  return parsed.success ? parsed.data : undefined
}

/** What of `theirs` is to be stored: what is missing here, and facts entered later than ours. */
export function newsIn(theirs: Kept, mine: Kept): Kept {
  const facts = new Map(mine.facts.map((fact) => [fact.id, fact]))
  const charts = new Set(mine.charts.map(({ id }) => id))
  return {
    facts: theirs.facts.filter((fact) => fact.at > (facts.get(fact.id)?.at ?? -Infinity)),
    charts: theirs.charts.filter(({ id }) => !charts.has(id)),
  }
}
