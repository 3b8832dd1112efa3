/** So many among so many. */
export type Part = { count: number; of: number }

/**
 * How a part stands against the period before. `unknown`: too little was known then. `steady` also means that the
 * difference may be chance.
 */
export type Trend = 'new' | 'rising' | 'falling' | 'steady' | 'unknown'

/** Fewer reviews than this are no period to compare with. */
export const leastToCompare = 10
/** Fewer mentions than this are no news, whatever their growth. */
const leastNews = 3
/** Two-sided 98 % of the normal distribution: dozens of topics are compared at once, and chance must not cry wolf. */
const certain = 2.33

/** Two shares compared by the z-test, so that one more complaint among few is no «растёт». */
export function trendOf(now: Part, before: Part): Trend {
  if (before.of < leastToCompare) return 'unknown'
  if (now.of === 0 || Math.abs(now.count - before.count) < leastNews) return 'steady'
  const pooled = (now.count + before.count) / (now.of + before.of)
  const spread = Math.sqrt(pooled * (1 - pooled) * (1 / now.of + 1 / before.of))
  const difference = now.count / now.of - before.count / before.of
  if (spread === 0 || Math.abs(difference) / spread < certain) return 'steady'
  if (difference < 0) return 'falling'
  return before.count === 0 ? 'new' : 'rising'
}
