import { expect, test } from 'vitest'
import { digest } from '@/lib/insights/digest'
import { effectsOf } from '@/lib/insights/improvement'
import { periodOf } from '@/lib/insights/period'
import { quoteOf } from '@/lib/insights/quote'
import { add, begin, finish } from '@/lib/insights/summary'
import { day, many, now, record, zone } from './records'

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

test('a change of yesterday is too young to judge', () => {
  const effect = effectsOf([{ ...lid, at: now - day }], many(30, 0.5), now).get('lid')
  expect(effect).toMatchObject({ enough: false })
})

test('the digest says the week in plain words', () => {
  const counting = begin({ query: {}, period: periodOf('week', now, zone), now, zone })
  add(counting, [
    ...many(20, 10),
    ...many(4, 2, { complaints: ['smell'], complaint: true }),
    ...many(17, 2, { praise: ['taste'], reply: 'answered', answeredAt: now - 2 * day + 3_600_000 }),
  ])
  const text = digest(finish(counting), (topic) => topic, now, zone).replaceAll('\u00A0', ' ')
  expect(text).toContain('Сводка: 18–24 ноября')
  expect(text).toContain('Получено: 21 отзыв.')
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
