import { type Trend, trendOf } from './trend'

/** Mentions of one topic on one side, now and in the period before. */
type Counts = {
  now: number
  before: number
  products: Map<string, { now: number; before: number }>
}
export type TopicTally = Map<string, Counts>

export type TopicCount = {
  topic: string
  /** Reviews that mention it. */
  count: number
  before: number
  trend: Trend
  /** The products that it is said of, the most frequent first. */
  products: { product: string; count: number; before: number; trend: Trend }[]
}

/** Topics that name nothing that could be mended: counted, never a problem of their own. */
export const vague = new Set(['generic', 'other'])

export function addTopics(
  tally: TopicTally,
  topics: readonly string[],
  product: string | undefined,
  side: 'now' | 'before',
): void {
  for (const topic of topics) {
    let counts = tally.get(topic)
    if (!counts) {
      counts = { now: 0, before: 0, products: new Map() }
      tally.set(topic, counts)
    }
    counts[side]++
    if (product === undefined) continue
    const known = counts.products.get(product)
    if (known) known[side]++
    else counts.products.set(product, { now: 0, before: 0, [side]: 1 })
  }
}

export type Totals = { now: number; before: number; products: ProductTally }
export type ProductTally = Map<string, ProductCounts>
export type ProductCounts = { now: number; before: number; complaints: number }

/** Topics by count, then by name, so that equal ones keep their places. */
export const topicsOf = (tally: TopicTally, totals: Totals): TopicCount[] =>
  [...tally]
    .map(([topic, { now, before, products }]) => ({
      topic,
      count: now,
      before,
      trend: trendOf({ count: now, of: totals.now }, { count: before, of: totals.before }),
      products: [...products]
        .map(([product, counts]) => {
          const of = totals.products.get(product)
          return {
            product,
            count: counts.now,
            before: counts.before,
            trend: trendOf(
              { count: counts.now, of: of?.now ?? 0 },
              { count: counts.before, of: of?.before ?? 0 },
            ),
          }
        })
        .filter(({ count, before }) => count > 0 || before > 0)
        .sort((a, b) => b.count - a.count || a.product.localeCompare(b.product, 'ru')),
    }))
    .sort((a, b) => b.count - a.count || a.topic.localeCompare(b.topic))
