import { type Period, startsShort, weekAt, weekStarts } from './period'
import type { Problem } from './problems'
import { isAsked, type Query } from './query'
import type { Record } from './record'

/** Complaints of each problem by the whole weeks of a period, in the order of `problems`. */
export function seriesOf(
  problems: readonly Pick<Problem, 'topic' | 'product'>[],
  records: readonly Record[],
  { query, period, zone }: { query: Omit<Query, 'period'>; period: Period; zone: string },
): number[][] {
  const starts = weekStarts(period, zone)
  const series = problems.map(() => starts.map(() => 0))
  for (const record of records) {
    if (record.complaints.length === 0 || record.at < period.from || record.at >= period.to)
      continue
    if (!isAsked(query, record)) continue
    const week = weekAt(starts, record.at)
    for (const [index, { topic, product }] of problems.entries()) {
      if (product !== undefined && product !== record.product) continue
      const weeks = series[index]
      if (weeks && record.complaints.includes(topic)) weeks[week] = (weeks[week] ?? 0) + 1
    }
  }
  return startsShort(starts) ? series.map((weeks) => weeks.slice(1)) : series
}

/** Keys of the newest items of a period that speak of a topic. */
export function speakers(
  { topic, side, product }: { topic: string; side: 'complaints' | 'praise'; product?: string },
  records: readonly Record[],
  { query, period }: { query: Omit<Query, 'period'>; period: Period },
  most: number,
): string[] {
  const found = records.filter(
    (record) =>
      record.at >= period.from &&
      record.at < period.to &&
      record.kind === 'review' &&
      record[side].includes(topic) &&
      (product === undefined || product === record.product) &&
      isAsked(query, record),
  )
  return found
    .sort((a, b) => b.at - a.at)
    .slice(0, most)
    .map(({ key }) => key)
}
