import * as fc from 'fast-check'
import { expect, test } from 'vitest'
import { periodOf } from '@/lib/insights/period'
import type { Query } from '@/lib/insights/query'
import type { Record } from '@/lib/insights/record'
import { add, begin, finish, type Summary } from '@/lib/insights/summary'
import { beginHearing, hear, heard } from '@/lib/insights/voices'
import { anyRecord, day, many, now, record, zone } from './records'
import { slowly } from './slowly'

const summed = (records: readonly Record[], query: Partial<Query> = {}, slice = 7): Summary => {
  const { period: choice = 'month', ...rest } = query
  const counting = begin({ query: rest, period: periodOf(choice, now, zone), now, zone })
  for (let at = 0; at < records.length; at += slice) add(counting, records.slice(at, at + slice))
  return finish(counting)
}

const queries = fc.record(
  {
    period: fc.constantFrom('week' as const, 'month' as const, 'quarter' as const),
    marketplace: fc.constantFrom('ozon' as const, 'wildberries' as const),
    kind: fc.constantFrom('review' as const, 'question' as const),
    product: fc.constantFrom('Термос', '=1+1'),
  },
  { requiredKeys: ['period'] },
)
/** Sums come in another order, so the last digits may differ. */
const close = (value: unknown): unknown =>
  typeof value === 'number'
    ? Number(value.toPrecision(10))
    : Array.isArray(value)
      ? value.map(close)
      : typeof value === 'object' && value !== null
        ? Object.fromEntries(
            Object.entries(value)
              .filter(([, one]) => one !== undefined)
              .map(([name, one]) => [name, close(one)]),
          )
        : value
const flat = (parts: readonly { figures: object }[]) =>
  parts.map(({ figures, ...rest }) => ({ ...rest, ...figures }))
const sorted = (values: readonly object[]) =>
  values.map((one) => JSON.stringify(close(one), Object.keys(one).sort())).sort()
const named = (topics: readonly { topic: string; products: readonly object[] }[]) =>
  topics.map(({ products, ...rest }) => ({ ...rest, products: sorted(products).join() }))

test('every number is what a slow and separate count gives, in slices of any size', () => {
  fc.assert(
    fc.property(
      fc.array(anyRecord, { maxLength: 300, size: 'max' }),
      fc.integer({ min: 1, max: 50 }),
      queries,
      (records, slice, query) => {
        const summary = summed(records, query, slice)
        const slow = slowly(records, query)
        const { reviews, reviewsBefore, odd, stars, answering, answeringBefore } = summary
        expect(close({ reviews, reviewsBefore, odd, stars, answering, answeringBefore })).toEqual(
          close({
            reviews: slow.reviews,
            reviewsBefore: slow.reviewsBefore,
            odd: slow.odd,
            stars: slow.stars,
            answering: slow.answering,
            answeringBefore: slow.answeringBefore,
          }),
        )
        expect(summary.comparable).toBe(slow.reviewsBefore >= 10)
        expect(close(flat(summary.byWeek))).toEqual(close(slow.byWeek))
        for (const part of ['byMarketplace', 'byKind'] as const)
          expect(sorted(flat(summary[part]))).toEqual(sorted(slow[part]))
        for (const side of ['complaints', 'praise'] as const)
          expect(sorted(named(summary[side]))).toEqual(sorted(named(slow[side])))
        expect(sorted(summary.products.ranked)).toEqual(sorted(slow.products.ranked))
        expect(summary.products.few).toBe(slow.products.few)
        for (const { topic, product, count, before, trend } of summary.problems) {
          const whole = slow.complaints.find((one) => one.topic === topic)
          const part = product ? whole?.products.find((one) => one.product === product) : whole
          expect({ count, before, trend }).toEqual({
            count: part?.count,
            before: part?.before,
            trend: part?.trend,
          })
        }
        const wanted = summary.problems.map(
          (one) => ({ ...one, side: 'complaints', most: 2 }) as const,
        )
        const hearing = beginHearing(wanted, { query, period: summary.period, zone })
        for (let at = 0; at < records.length; at += slice)
          hear(hearing, records.slice(at, at + slice))
        expect(heard(hearing)).toEqual(
          wanted.map(({ topic, product, most }) => slow.voices(topic, product, most)),
        )
      },
    ),
    { numRuns: 60 },
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

test('all of one topic is one problem, whatever its share', () => {
  const { problems, complaints, praise, products } = summed(
    many(500, 3, { complaints: ['smell'], complaint: true }),
  )
  expect(problems).toMatchObject([{ topic: 'smell', product: 'Термос', count: 500 }])
  expect(complaints).toHaveLength(1)
  expect(praise).toEqual([])
  expect(products.ranked).toMatchObject([{ product: 'Термос', share: 1 }])
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
