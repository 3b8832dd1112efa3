import { type Kind, kinds } from '@/lib/domain/item'
import { type MarketplaceId, marketplaceIds } from '@/lib/domain/marketplaces'
import {
  type Answering,
  addTo,
  answeringOf,
  inTime,
  isOdd,
  type Tally,
  tally,
  timeToAnswer,
} from './answering'
import { type Period, previous, weekAt, weekStarts } from './period'
import { type Problem, problemsOf } from './problems'
import { type ProductShare, productsOf } from './products'
import { isAsked, type Query } from './query'
import type { Record } from './record'
import { addStars, type StarsEffect, starsOf, starsTally } from './stars'
import {
  addTopics,
  type ProductCounts,
  type TopicCount,
  type TopicTally,
  type Totals,
  topicsOf,
} from './topics'
import { leastToCompare } from './trend'

/** Everything that the page shows of a period, beside the period before. */
export type Summary = {
  period: Period
  before: Period
  reviews: number
  reviewsBefore: number
  /** Whether enough was known of the period before to speak of trends. */
  comparable: boolean
  answering: Answering
  answeringBefore: Answering
  byMarketplace: { id: MarketplaceId; figures: Answering }[]
  byKind: { id: Kind; figures: Answering }[]
  /** `at`: when the week begins. */
  byWeek: { at: number; figures: Answering }[]
  complaints: TopicCount[]
  praise: TopicCount[]
  problems: Problem[]
  products: { ranked: ProductShare[]; few: number }
  stars: StarsEffect
  /** Items whose dates cannot be: a future date, an answer before the question. */
  odd: number
}

/** A count under way: `add` may be called with slices of any size, so that a page never freezes. */
export type Counting = ReturnType<typeof begin>

type Asked = { query: Omit<Query, 'period' | 'topic'>; period: Period; now: number; zone: string }

export function begin({ query, period, now, zone }: Asked) {
  const starts = weekStarts(period, zone)
  const totals: Totals = { now: 0, before: 0, products: new Map() }
  return {
    query,
    period,
    now,
    before: previous(period, zone),
    starts,
    all: tally(),
    allBefore: tally(),
    marketplaces: tallies(marketplaceIds),
    kinds: tallies(kinds),
    weeks: starts.map(tally),
    totals,
    complaints: new Map() as TopicTally,
    praise: new Map() as TopicTally,
    stars: starsTally(),
    odd: 0,
  }
}

const tallies = <Id extends string>(ids: readonly Id[]) =>
  Object.fromEntries(ids.map((id) => [id, tally()])) as { [Each in Id]: Tally }

export function add(counting: Counting, records: readonly Record[]): void {
  const { query, period, before, now } = counting
  for (const record of records) {
    if (!isAsked(query, record)) continue
    const { at, changed } = record
    if (changed && changed.at >= period.from && changed.at < period.to)
      addStars(counting.stars, record)
    if (at > now) counting.odd++
    const side = at >= period.from && at < period.to ? 'now' : 'before'
    if (side === 'before' && (at < before.from || at >= before.to)) continue
    addAnswer(counting, record, side)
    if (record.kind === 'review') addReview(counting, record, side)
  }
}

function addAnswer(counting: Counting, record: Record, side: 'now' | 'before'): void {
  const { now, starts } = counting
  const { reply, marketplace, kind, at } = record
  const time = timeToAnswer(record, now)
  const kept = inTime(record, now)
  if (side === 'before') {
    addTo(counting.allBefore, reply, time, kept)
    return
  }
  if (at <= now && isOdd(record, now)) counting.odd++
  addTo(counting.all, reply, time, kept)
  addTo(counting.marketplaces[marketplace], reply, time, kept)
  addTo(counting.kinds[kind], reply, time, kept)
  const week = counting.weeks[weekAt(starts, at)]
  if (week) addTo(week, reply, time, kept)
}

function addReview(counting: Counting, record: Record, side: 'now' | 'before'): void {
  const { totals, complaints, praise } = counting
  const { product } = record
  totals[side]++
  if (product !== undefined) {
    let counts: ProductCounts | undefined = totals.products.get(product)
    if (!counts) {
      counts = { now: 0, before: 0, complaints: 0 }
      totals.products.set(product, counts)
    }
    counts[side]++
    if (side === 'now' && record.complaint) counts.complaints++
  }
  addTopics(complaints, record.complaints, product, side)
  addTopics(praise, record.praise, product, side)
}

const figured = <Id extends string>(parts: { [Each in Id]: Tally }) =>
  (Object.entries(parts) as [Id, Tally][])
    .map(([id, part]) => ({ id, figures: answeringOf(part) }))
    .filter(({ figures }) => figures.items > 0)
    .sort((a, b) => b.figures.items - a.figures.items)

export function finish(counting: Counting): Summary {
  const { totals, starts, weeks } = counting
  const complaints = topicsOf(counting.complaints, totals)
  return {
    period: counting.period,
    before: counting.before,
    reviews: totals.now,
    reviewsBefore: totals.before,
    comparable: totals.before >= leastToCompare,
    answering: answeringOf(counting.all),
    answeringBefore: answeringOf(counting.allBefore),
    byMarketplace: figured(counting.marketplaces),
    byKind: figured(counting.kinds),
    byWeek: starts.map((at, index) => ({ at, figures: answeringOf(weeks[index] ?? tally()) })),
    complaints,
    praise: topicsOf(counting.praise, totals),
    problems: problemsOf(complaints),
    products: productsOf(totals.products),
    stars: starsOf(counting.stars),
    odd: counting.odd,
  }
}
