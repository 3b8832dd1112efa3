import { type Period, startsShort, weekAt, weekStarts } from './period'
import { isAsked, type Query } from './query'
import type { Record } from './record'

/** A topic to be heard: on which side, of which product, and how many of its newest items are to be quoted. */
export type Wanted = {
  topic: string
  side: 'complaints' | 'praise'
  product?: string
  most: number
}

/** Mentions by the whole weeks of the period, and the keys of the newest items, the newest first. */
export type Heard = { weeks: number[]; keys: string[] }

/** A hearing under way: `hear` may be called with slices of any size, so that a page never freezes. */
export type Hearing = ReturnType<typeof beginHearing>

type Asked = { query: Omit<Query, 'period' | 'topic'>; period: Period; zone: string }

export function beginHearing(wanted: readonly Wanted[], { query, period, zone }: Asked) {
  const starts = weekStarts(period, zone)
  return {
    query,
    period,
    starts,
    topics: wanted.map((one) => ({
      ...one,
      weeks: starts.map(() => 0),
      newest: [] as { key: string; at: number }[],
    })),
  }
}

export function hear({ query, period, starts, topics }: Hearing, records: readonly Record[]): void {
  for (const record of records) {
    const { at, key, kind, product } = record
    if (kind !== 'review' || at < period.from || at >= period.to || !isAsked(query, record))
      continue
    for (const one of topics) {
      if (one.product !== undefined && one.product !== product) continue
      if (!record[one.side].includes(one.topic)) continue
      const week = weekAt(starts, at)
      one.weeks[week] = (one.weeks[week] ?? 0) + 1
      const place = one.newest.findIndex((other) => other.at < at)
      if (place >= 0) one.newest.splice(place, 0, { key, at })
      else if (one.newest.length < one.most) one.newest.push({ key, at })
      if (one.newest.length > one.most) one.newest.pop()
    }
  }
}

/** In the order of what was wanted. */
export const heard = ({ starts, topics }: Hearing): Heard[] =>
  topics.map(({ weeks, newest }) => ({
    weeks: startsShort(starts) ? weeks.slice(1) : weeks,
    keys: newest.map(({ key }) => key),
  }))
