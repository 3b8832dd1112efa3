import * as fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { periodOf, previous, soundDates, weekAt, weekStarts } from '@/lib/insights/period'
import { readQuery, writeQuery } from '@/lib/insights/query'
import { days, received, shortDay } from '@/lib/insights/words'
import { day, now, zone } from './records'

/** Berlin changes its clock within the year. */
const zones = fc.constantFrom('Europe/Moscow', 'Europe/Berlin', 'Asia/Vladivostok')

test('a month is thirty whole days of the shop that end today, whatever the hour', () => {
  const { from, to } = periodOf('month', now, zone)
  expect([from, to].map((at) => new Date(at).toISOString())).toEqual([
    '2026-10-25T21:00:00.000Z',
    '2026-11-24T21:00:00.000Z',
  ])
})

test('the period before ends where the period begins and has as many days', () => {
  fc.assert(
    fc.property(zones, fc.constantFrom('week', 'month', 'quarter', 'year'), (zone, length) => {
      const period = periodOf(length, now, zone)
      const before = previous(period, zone)
      expect(before.to).toBe(period.from)
      expect(Math.round((before.to - before.from) / day)).toBe(
        Math.round((period.to - period.from) / day),
      )
    }),
  )
})

test('each moment lies in its own week, also where the clock changes', () => {
  fc.assert(
    fc.property(zones, fc.integer({ min: 0, max: 999_999 }), (zone, part) => {
      const period = periodOf('year', now, zone)
      const starts = weekStarts(period, zone)
      const at = Math.floor(period.from + (part / 1e6) * (period.to - period.from))
      const week = weekAt(starts, at)
      expect(at).toBeGreaterThanOrEqual(starts[week] ?? Infinity)
      expect(at).toBeLessThan(starts[week + 1] ?? period.to)
    }),
  )
})

describe('the address', () => {
  test('holds the whole query', () => {
    const query = {
      period: { first: '2026-01-31', last: '2026-02-28' },
      marketplace: 'ozon',
      kind: 'review',
      product: 'Термос «Север» & чашки',
      topic: { id: 'smell', side: 'praise' },
    } as const
    expect(readQuery(writeQuery(query))).toEqual(query)
  })

  test('nonsense in it is left out', () => {
    expect(
      readQuery('?period=toString&marketplace=x&topic=a&from=2026-02-30&to=2026-03-01'),
    ).toEqual({
      period: 'month',
    })
    fc.assert(fc.property(fc.webQueryParameters(), (search) => void readQuery(search)))
  })

  test('dates in the wrong order are no period', () => {
    expect(soundDates({ first: '2026-03-02', last: '2026-03-01' })).toBe(false)
    expect(soundDates({ first: '2026-03-01', last: '2026-03-01' })).toBe(true)
  })
})

test('days are said as an editor would print them', () => {
  const said = (first: string, last: string) =>
    days(periodOf({ first, last }, now, zone), now, zone).replaceAll('\u00A0', ' ')
  expect(said('2026-11-17', '2026-11-23')).toBe('17–23 ноября')
  expect(said('2026-10-28', '2026-11-03')).toBe('28 октября – 3 ноября')
  expect(said('2025-12-01', '2026-11-24')).toBe('1 декабря 2025 – 24 ноября 2026')
  expect(said('2026-11-24', '2026-11-24')).toBe('24 ноября')
  expect(shortDay(Date.UTC(2026, 7, 1, 9), zone).replaceAll('\u00A0', ' ')).toBe('1 авг.')
})

test('what came is said in words, large numbers in groups, and nothing that there is none of', () => {
  const said = (reviews: number, questions: number) =>
    received(reviews, questions).replaceAll('\u00A0', ' ')
  expect(said(12_345, 21)).toBe('12 345 отзывов, 21 вопрос')
  expect(said(1, 0)).toBe('1 отзыв')
  expect(said(0, 2)).toBe('2 вопроса')
})
