// @vitest-environment happy-dom
import { expect, test } from 'vitest'
import { readByMeaning } from '@/lib/adapters/read-by-meaning'
import { moreEmpty } from './layouts/more-without-items'
import { shopsAndPlaces } from './layouts/shops-and-places'
import { threads } from './layouts/threads'
import { layouts } from './layouts/with-items'
import { empty } from './layouts/without-items'

const now = new Date(2026, 1, 20, 12, 30).getTime()
const read = (html: string) => {
  document.body.innerHTML = html
  return readByMeaning(document, 'https://example.org/shop', now)
}

const day = (at: number | undefined) => at && new Date(at).toLocaleDateString('sv-SE')

for (const { name, html, items, dates } of [...layouts, ...shopsAndPlaces, ...threads]) {
  test(`found whole: ${name}`, async () => {
    const { rows } = await read(html)
    expect(
      rows.map(({ item }) => [item.author, item.rating, item.text ?? item.pros ?? '']),
    ).toEqual(items)
    for (const [at, date] of (dates ?? []).entries()) {
      expect(day(rows[at]?.item.date?.at)).toBe(date)
    }
    expect(rows.filter(({ item }) => !item.date).map(({ element }) => element.innerHTML)).toEqual(
      [],
    )
  })
}

for (const [name, html] of Object.entries({ ...empty, ...moreEmpty })) {
  test(`no item: ${name}`, async () => {
    const { rows, status } = await read(html)
    expect(rows.map(({ item }) => item)).toEqual([])
    expect(status).toBe('not-a-list')
  })
}

test('a cabinet that says its list is empty is no unreadable one', async () => {
  document.body.innerHTML = '<h1>Отзывы</h1><div><h3>Пока нет отзывов</h3></div>'
  const reading = await readByMeaning(document, 'https://seller.ozon.ru/app/reviews', now)
  expect(reading).toMatchObject({ status: 'read', rows: [], wanting: false })
})

test('what a page keeps hidden for an empty list says nothing of this one', async () => {
  document.body.innerHTML = '<h1>Отзывы</h1><div hidden><h3>Ничего не найдено</h3></div>'
  const reading = await readByMeaning(document, 'https://seller.ozon.ru/app/reviews', now)
  expect(reading.status).toBe('unreadable')
})

test('only what is missing is called uncertain', async () => {
  const { rows, uncertain } = await read(layouts[6]?.html ?? '')
  expect(rows).toHaveLength(4)
  expect(uncertain).toEqual([])
})
