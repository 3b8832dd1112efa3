import { expect, test } from 'vitest'
import type { Item } from '@/lib/domain/item'
import { entry, saveCase } from '@/lib/storage/items'
import { around } from '@/lib/storage/items-around'
import { moscow } from '../queue/an-item'
import { freshLedger, sighted } from './a-ledger'

const day = 86_400_000
const start = Date.UTC(2026, 4, 1)

const review = (id: number, parts: Partial<Item>): Item => ({
  key: `ozon:review:${id}`,
  marketplace: 'ozon',
  kind: 'review',
  nativeId: `${id}`,
  rating: 5,
  product: { name: 'Зонт', article: 'З-12' },
  date: { at: start + id * day, precision: 'minute' },
  state: 'unanswered',
  url: 'https://seller.ozon.ru/app/reviews',
  ...parts,
})

test('reviews in nearly the same words are found among many, others are not', async () => {
  const db = freshLedger()
  const text = 'Спицы погнулись в первый же ветер, продавец молчит и деньги не возвращает'
  const many = Array.from({ length: 300 }, (_, id) =>
    review(id, { text: `Брала на дачу номер ${id}, цвет ${id % 7}, пока довольна покупкой зонта` }),
  )
  const twin = review(900, {
    text: 'Спицы погнулись в первый же ветер. Продавец молчит и деньги не возвращает!',
    author: 'Олег',
    product: { name: 'Зонт детский', article: 'З-77' },
  })
  await sighted(db, [...many, twin], start)
  const found = await around(db, review(1000, { text, rating: 1 }))
  expect(found.alike.map(({ key }) => key)).toEqual([twin.key])
  expect(found.alike[0]).toMatchObject({ author: 'Олег', product: 'Зонт детский', share: 1 })
  expect((await around(db, twin)).alike).toEqual([])
})

test('short words that many use are no likeness', async () => {
  const db = freshLedger()
  await sighted(
    db,
    [1, 2, 3].map((id) => review(id, { text: 'Не советую' })),
    start,
  )
  expect((await around(db, review(9, { text: 'Не советую' }))).alike).toEqual([])
})

test('a day of bad reviews stands out against the usual', async () => {
  const db = freshLedger()
  const calm = Array.from({ length: 30 }, (_, id) => review(id, {}))
  const bad = [0, 1, 2, 3, 4].map((hour) =>
    review(100 + hour, {
      rating: 1,
      date: { at: start + 30 * day + hour * 3_600_000, precision: 'minute' },
    }),
  )
  await sighted(db, [...calm, ...bad], start)
  const [first] = bad as [Item]
  const found = await around(db, first)
  expect(found.sameDay).toBe(5)
  expect(found.usual).toBe(0)
  expect(found.others).toMatchObject({ count: 34, unhappy: 4 })
})

test('a day of bad reviews stands out long after, though hundreds have come since', async () => {
  const db = freshLedger()
  const since = Array.from({ length: 600 }, (_, id) => review(1000 + id, { rating: 5 }))
  const bad = [0, 1, 2, 3].map((hour) =>
    review(100 + hour, {
      rating: 1,
      date: { at: start + hour * 3_600_000, precision: 'minute' },
    }),
  )
  await sighted(db, [...since, ...bad], start)
  const [first] = bad as [Item]
  expect(await around(db, first)).toMatchObject({ sameDay: 4, usual: 0, others: { count: 500 } })
})

test('the work on a complaint is kept with the item, and the page does not erase it', async () => {
  const db = freshLedger()
  const item = review(1, { text: 'Плохо', rating: 1 })
  const kept = { at: 5, answers: { documents: 'yes' as const }, evidence: {}, text: 'Просим' }
  await saveCase(db, item, kept, start, moscow())
  await sighted(db, [{ ...item, tags: ['Проверяем жалобу'] }], start + 2 * day)
  expect((await entry(db, item.key))?.case).toEqual(kept)
})
