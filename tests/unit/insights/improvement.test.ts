import * as fc from 'fast-check'
import { expect, test } from 'vitest'
import { digest } from '@/lib/insights/digest'
import { effectsOf } from '@/lib/insights/improvement'
import { periodOf } from '@/lib/insights/period'
import { quoteOf } from '@/lib/insights/quote'
import { add, begin, finish } from '@/lib/insights/summary'
import { anyRecord, day, many, now, record, zone } from './records'

const lid = {
  id: 'lid',
  topic: 'defect',
  product: 'Термос',
  done: 'Сменили крышку',
  at: now - 20 * day,
}

test('before and after a change: as many days, its product only', () => {
  const records = [
    ...many(12, 30, { complaints: ['defect'] }),
    ...many(28, 30),
    ...many(2, 10, { complaints: ['defect'] }),
    ...many(38, 10),
    ...many(50, 10, { product: 'Платье', complaints: ['defect'] }),
    ...many(50, 60, { complaints: ['defect'] }),
  ]
  expect(effectsOf([lid], records, now).get('lid')).toMatchObject({
    days: 20,
    before: { count: 12, of: 40 },
    after: { count: 2, of: 40 },
    enough: true,
  })
})

test('before and after are what a slow and separate count gives', () => {
  const notes = fc.record(
    {
      id: fc.constant('note'),
      topic: fc.constantFrom('smell', 'damage'),
      product: fc.constantFrom('Термос', 'Платье'),
      done: fc.constant('Сделали'),
      at: fc.integer({ min: -5, max: 200 }).map((ago) => now - ago * day),
    },
    { requiredKeys: ['id', 'topic', 'done', 'at'] },
  )
  fc.assert(
    fc.property(fc.array(anyRecord, { maxLength: 200, size: 'max' }), notes, (records, note) => {
      const { topic, product, at } = note
      const own = records.filter(
        (one) => one.kind === 'review' && (product === undefined || one.product === product),
      )
      const days = Math.min(90, Math.max(0, Math.floor((now - at) / day)))
      const part = (from: number, to: number) => {
        const some = own.filter((one) => one.at >= from && one.at < to)
        return {
          count: some.filter((one) => one.complaints.includes(topic)).length,
          of: some.length,
        }
      }
      const [before, after] = [part(at - days * day, at), part(at, at + days * day)]
      expect(effectsOf([note], records, now).get('note')).toEqual({
        days,
        before,
        after,
        weeks: Array.from(
          { length: 24 },
          (_, week) => part(at + (week - 12) * 7 * day, at + (week - 11) * 7 * day).count,
        ),
        enough: days >= 7 && before.of >= 10 && after.of >= 10,
      })
    }),
  )
})

test('a change of yesterday is too young to judge', () => {
  const effect = effectsOf([{ ...lid, at: now - day }], many(30, 0.5), now).get('lid')
  expect(effect).toMatchObject({ enough: false })
})

test('the digest says the week in plain words', () => {
  const counting = begin({ query: {}, period: periodOf('week', now, zone), now, zone })
  add(counting, [
    ...many(20, 10),
    ...many(4, 2, { complaints: ['smell'], complaint: true }),
    ...many(2, 3, { kind: 'question' }),
    ...many(17, 2, { praise: ['taste'], reply: 'answered', answeredAt: now - 2 * day + 3_600_000 }),
  ])
  const text = digest(finish(counting), (topic) => topic, now, zone).replaceAll('\u00A0', ' ')
  expect(text).toContain('Сводка: 18–24 ноября')
  expect(text).toContain('Получено: 21 отзыв, 2 вопроса.')
  expect(text).toContain('– smell, Термос: 4 жалобы (было 0)')
  expect(text).toContain('Хвалят: taste (17).')
})

test('a week without a word is said, not counted', () => {
  const counting = begin({ query: {}, period: periodOf('week', now, zone), now, zone })
  add(counting, [record({ at: now - 100 * day })])
  expect(digest(finish(counting), (topic) => topic, now, zone)).toContain('ни отзывов, ни вопросов')
})

test('a quote marks the very words', () => {
  const quote = quoteOf(
    {
      key: 'k',
      marketplace: 'ozon',
      kind: 'review',
      state: 'published',
      rating: 3,
      text: 'Крем неплохой, но пахнет дешёвым мылом.',
      reopened: false,
      unsaved: false,
    },
    'smell',
    'complaints',
  )
  expect(quote.said).toBe('пахнет дешёвым мылом')
})
