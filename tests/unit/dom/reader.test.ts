// @vitest-environment happy-dom
import { afterEach, beforeEach, expect, test, vi } from 'vitest'
import { loadedParts } from '@/entrypoints/cabinet.content/parts'
import { reader } from '@/entrypoints/cabinet.content/reader'
import type { Seen } from '@/lib/adapters/adapter'
import { type PageReading, readPage } from '@/lib/adapters/read-page'

const url = 'https://seller.wildberries.ru/feedbacks/feedbacks-tab/not-answered'

const row = (words: string, when = '19.02.2026 в 20:11') => `
  <tr data-testid="Base-table-row" role="button">
    <td data-testid="Base-table-cell"><a href="/catalog/100200300/detail.aspx">Банка</a></td>
    <td data-testid="Base-table-cell">
      <div data-testid="text-ellipse"><span data-name="Text">${words}</span></div>
      <div class="Rating__a">${'<i class="Rating--active__b"></i>'.repeat(5)}</div>
    </td>
    <td data-testid="Base-table-cell"><span data-name="Text">${when}</span></td>
  </tr>`

let stop: AbortController
let shown: PageReading[]
/** What the finder makes of what the adapter read. */
let finder: (reading: PageReading) => PageReading
const asked = vi.fn(async () => finder(readPage(document, url, Date.now())))

/** A list with something beside it, its reader, and a way to look again after a change. */
function page(rows: string, beside = '') {
  document.body.innerHTML = `<main><table>${rows}</table></main><aside>${beside}</aside>`
  const pages = reader(
    (reading) => shown.push(reading),
    () => {},
    stop.signal,
  )
  return {
    async look(...changed: (Node | null)[]): Promise<void> {
      const nodes = changed.flatMap((node) => node ?? [])
      pages.read(nodes.length > 0 ? new Set(nodes) : undefined, false)
      for (let turn = 0; turn < 20; turn++) await Promise.resolve()
    },
  }
}

const find = (selector: string) => document.querySelector(selector)

beforeEach(() => {
  stop = new AbortController()
  shown = []
  finder = (reading) => reading
  asked.mockClear()
  loadedParts().finder = asked
  vi.stubGlobal('location', new URL(url))
  vi.stubGlobal('requestIdleCallback', (work: () => void) => work())
  vi.stubGlobal('cancelIdleCallback', () => {})
})
afterEach(() => {
  stop.abort()
  vi.unstubAllGlobals()
})

test('the finder is asked once about a field that is none of an item, until something around it changes', async () => {
  const { look } = page(row('Хорошая'), '<div><h2>Чат</h2><textarea></textarea></div>')
  await look()
  expect(asked).toHaveBeenCalledTimes(1)
  await look(find('main'), find('td span'))
  await look(document.body)
  expect(asked).toHaveBeenCalledTimes(1)
  await look(find('h2'))
  expect(asked).toHaveBeenCalledTimes(2)
})

test('another field is another question', async () => {
  const { look } = page(row('Хорошая'), '<div><textarea></textarea></div>')
  await look()
  const form = document.createElement('form')
  form.append(document.createElement('textarea'))
  find('main')?.append(form)
  await look(find('main'))
  expect(asked).toHaveBeenCalledTimes(2)
})

test('a field that the finder gave to an item is looked at after each change', async () => {
  const { look } = page(row('Хорошая'), '<div><textarea></textarea></div>')
  const field = find('textarea') as HTMLElement
  finder = (reading) => ({ ...reading, opened: reading.rows[0] as Seen, fields: [field] })
  await look()
  await look(find('main'))
  expect(asked).toHaveBeenCalledTimes(2)
})

test('what the finder added to a row stays until the row changes', async () => {
  const { look } = page(row('Хорошая', 'когда-то') + row('Разбилась'))
  const date = { at: 1, precision: 'day' as const }
  finder = (reading) => ({
    ...reading,
    rows: reading.rows.map((one) =>
      one.uncertain.includes('date') ? { ...one, item: { ...one.item, date } } : one,
    ),
  })
  await look()
  expect(asked).toHaveBeenCalledTimes(1)
  await look(find('aside'))
  expect(asked).toHaveBeenCalledTimes(1)
  expect(shown.at(-1)?.rows[0]?.item.date).toEqual(date)
  await look(find('td span'))
  expect(asked).toHaveBeenCalledTimes(2)
})
