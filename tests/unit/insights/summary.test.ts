import * as fc from 'fast-check'
import { expect, test } from 'vitest'
import { periodOf } from '@/lib/insights/period'
import type { Query } from '@/lib/insights/query'
import type { Record } from '@/lib/insights/record'
import { add, begin, finish, type Summary } from '@/lib/insights/summary'
import { anyRecord, day, many, now, record, zone } from './records'

const summed = (records: readonly Record[], query: Partial<Query> = {}, slice = 7): Summary => {
  const { period: choice = 'month', ...rest } = query
  const counting = begin({ query: rest, period: periodOf(choice, now, zone), now, zone })
  for (let at = 0; at < records.length; at += slice) add(counting, records.slice(at, at + slice))
  return finish(counting)
}

/** 26 October 2026, 0:00 in Moscow: the first moment of the thirty days that end on 24 November. */
const monthFrom = Date.UTC(2026, 9, 25, 21)
const monthTo = monthFrom + 30 * day

/** The same numbers the slow way: a list filtered anew for each of them. */
function slowly(records: readonly Record[]) {
  const inMonth = records.filter(({ at }) => at >= monthFrom && at < monthTo)
  const reviews = inMonth.filter(({ kind }) => kind === 'review')
  const sound = ({ at, answeredAt }: Record) =>
    answeredAt !== undefined && answeredAt - at >= -day && answeredAt - now <= day
  const times = inMonth
    .filter(sound)
    .map(({ answeredAt = 0, from }) => (answeredAt > from ? answeredAt - from : 0))
    .sort((a, b) => a - b)
  const good = inMonth.filter((one) => sound(one) && (one.answeredAt ?? 0) <= one.dueAt).length
  const bad = inMonth.filter((one) =>
    one.answeredAt === undefined
      ? one.reply === 'open' && one.dueAt < now
      : sound(one) && one.answeredAt > one.dueAt,
  ).length
  const among = (share: number) => {
    const rank = share * (times.length - 1)
    const [low = 0, high = low] = [times[Math.floor(rank)], times[Math.floor(rank) + 1]]
    return low + (rank % 1) * (high - low)
  }
  const answered = inMonth.filter(({ reply }) => reply === 'answered').length
  const open = inMonth.filter(({ reply }) => reply === 'open').length
  const said = (topic: string, side: 'complaints' | 'praise') =>
    reviews.filter((one) => one[side].includes(topic)).length
  return {
    items: inMonth.length,
    reviews: reviews.length,
    share: answered + open === 0 ? undefined : answered / (answered + open),
    within: good + bad === 0 ? undefined : good / (good + bad),
    median: times.length === 0 ? undefined : among(0.5),
    p90: times.length === 0 ? undefined : among(0.9),
    smell: said('smell', 'complaints'),
    liked: said('damage', 'praise'),
    dress: reviews.filter(({ product }) => product === 'Платье').length,
    raised: records.filter(
      ({ changed, rating = 0, answeredAt, reply }) =>
        changed &&
        changed.at >= monthFrom &&
        changed.at < monthTo &&
        rating > changed.rating &&
        (answeredAt === undefined ? reply === 'answered' : answeredAt <= changed.at),
    ).length,
  }
}

test('every number is what a slow and separate count gives, in slices of any size', () => {
  fc.assert(
    fc.property(
      fc.array(anyRecord, { maxLength: 120 }),
      fc.integer({ min: 1, max: 50 }),
      (records, slice) => {
        const summary = summed(records, {}, slice)
        const slow = slowly(records)
        const { answering } = summary
        const countOf = (topics: Summary['complaints'], topic: string) =>
          topics.find((one) => one.topic === topic)?.count ?? 0
        expect(answering.items).toBe(slow.items)
        expect(summary.reviews).toBe(slow.reviews)
        expect(answering.share).toBe(slow.share)
        expect(answering.within).toBe(slow.within)
        expect(answering.median === undefined).toBe(slow.median === undefined)
        expect(answering.median ?? 0).toBeCloseTo(slow.median ?? 0, 3)
        expect(answering.p90 ?? 0).toBeCloseTo(slow.p90 ?? 0, 3)
        expect(countOf(summary.complaints, 'smell')).toBe(slow.smell)
        expect(countOf(summary.praise, 'damage')).toBe(slow.liked)
        expect(summary.stars.replied.raised).toBe(slow.raised)
        const dress = summary.products.ranked.find(({ product }) => product === 'Платье')
        expect(dress?.reviews ?? 0).toBe(slow.dress >= 10 ? slow.dress : 0)
        // Parts make the whole.
        const sum = (parts: { figures: { items: number } }[]) =>
          parts.reduce((all, { figures }) => all + figures.items, 0)
        for (const parts of [summary.byMarketplace, summary.byKind, summary.byWeek]) {
          expect(sum(parts)).toBe(slow.items)
        }
      },
    ),
  )
})

test('nothing known: no number is claimed', () => {
  const { answering, problems, products, comparable } = summed([])
  expect(answering).toEqual({
    items: 0,
    answered: 0,
    open: 0,
    aside: 0,
    kept: 0,
    late: 0,
    timed: 0,
  })
  expect([problems, products.ranked, comparable]).toEqual([[], [], false])
})

test('one item is one item', () => {
  const { answering, problems } = summed([
    record({ complaints: ['smell'], complaint: true, reply: 'answered', answeredAt: now }),
  ])
  expect(answering).toMatchObject({ items: 1, share: 1, within: 1, median: day, p90: day })
  expect(problems).toEqual([])
})

test('what rises in one product comes before what is always frequent', () => {
  const { problems } = summed([
    ...many(200, 35),
    ...many(12, 40, { complaints: ['delivery'], product: 'Платье' }),
    ...many(180, 5),
    ...many(14, 6, { complaints: ['delivery'], product: 'Платье' }),
    ...many(9, 7, { complaints: ['damage'] }),
  ])
  expect(problems.map(({ topic, product, trend }) => [topic, product, trend])).toEqual([
    ['damage', 'Термос', 'new'],
    ['delivery', 'Платье', 'steady'],
  ])
})

test('one complaint more is no trend, and an empty period before is no comparison', () => {
  const few = summed([
    ...many(60, 35),
    ...many(4, 35, { complaints: ['smell'] }),
    ...many(60, 4),
    ...many(5, 4, { complaints: ['smell'] }),
  ])
  expect(few.problems[0]).toMatchObject({ topic: 'smell', trend: 'steady' })
  const fresh = summed(many(30, 4, { complaints: ['smell'] }))
  expect(fresh.problems[0]).toMatchObject({ trend: 'unknown' })
})

test('a product with few reviews is not ranked, only counted', () => {
  const { products } = summed([
    ...many(9, 3, { product: 'Редкий', complaint: true }),
    ...many(10, 3, { product: 'Частый' }),
  ])
  expect(products.few).toBe(1)
  expect(products.ranked.map(({ product }) => product)).toEqual(['Частый'])
})

test('an answer before the question and a date from the future make no time, and are told of', () => {
  const { answering, odd } = summed([
    record({ reply: 'answered', answeredAt: now - 9 * day }),
    record({ at: now + 3 * day }),
    record({ reply: 'answered', at: now - 2 * day, answeredAt: now - day }),
  ])
  expect(odd).toBe(2)
  expect(answering).toMatchObject({ items: 2, timed: 1, median: day })
})

test('filters narrow everything', () => {
  const { answering } = summed([record(), record({ marketplace: 'wildberries' })], {
    marketplace: 'wildberries',
  })
  expect(answering.items).toBe(1)
})
