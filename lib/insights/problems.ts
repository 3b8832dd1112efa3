import { type TopicCount, vague } from './topics'
import type { Trend } from './trend'

/** Something to mend: a topic of complaints, with the product where one stands out. */
export type Problem = {
  topic: string
  product?: string
  count: number
  before: number
  trend: Trend
  /** What else they complain of in that product: often the same trouble in other words. */
  also: { topic: string; count: number }[]
}

/** Fewer complaints than this may be chance. */
const least = 3
/** So many problems fit on one screen. */
const most = 5

const rank: { [Name in Trend]: number } = { new: 0, rising: 0, unknown: 1, steady: 1, falling: 2 }

/**
 * What to mend first: what is new or rises, then what is most frequent. A product stands for its topic when half of the
 * complaints are about it, or when it alone grows.
 */
export function problemsOf(complaints: readonly TopicCount[]): Problem[] {
  const found = complaints.flatMap((topic): Problem[] => {
    if (vague.has(topic.topic) || topic.count < least) return []
    const { products: all, topic: id, count, before, trend } = topic
    const whole: Problem = { topic: id, count, before, trend, also: [] }
    const products = all.filter((one) => one.count >= least)
    const [first] = products
    if (first && first.count * 2 >= count) return [{ topic: id, ...first, also: [] }]
    const growing = products.filter((one) => rank[one.trend] === 0).slice(0, 2)
    return [...growing.map((one) => ({ topic: id, ...one, also: [] })), whole]
  })
  found.sort((a, b) => rank[a.trend] - rank[b.trend] || b.count - a.count)
  return onePerProduct(found).slice(0, most)
}

/** A product stands in the list once, under what is worst. */
function onePerProduct(problems: readonly Problem[]): Problem[] {
  const kept: Problem[] = []
  for (const problem of problems) {
    const { product, topic, count } = problem
    const same = product !== undefined && kept.find((one) => one.product === product)
    if (same) same.also.push({ topic, count })
    else kept.push(problem)
  }
  return kept
}
