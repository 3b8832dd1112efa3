import * as fc from 'fast-check'
import Papa from 'papaparse'
import { expect, test } from 'vitest'
import { csvOf } from '@/lib/insights/csv'
import type { Row } from '@/lib/queue/row'
import { anyRecord, hour, now, record } from './records'

const words = {
  topic: (id: string) => id,
  marketplace: () => 'Ozon',
  moment: (at: number) => new Date(at).toISOString().slice(0, 16).replace('T', ' '),
}
const row = (text: string): Row => ({
  key: 'ozon:review:1',
  marketplace: 'ozon',
  kind: 'review',
  state: 'unanswered',
  text,
  reopened: false,
  unsaved: false,
})

const read = (table: string) =>
  Papa.parse<{ [Column: string]: string }>(table.slice(1).trimEnd(), {
    header: true,
    delimiter: ';',
  }).data

test('Excel opens it: a byte order mark, «;», decimal commas', () => {
  const answered = record({ reply: 'answered', answeredAt: now - 24 * hour + 90 * 60_000 })
  const table = csvOf([answered], new Map([[answered.key, row('Хорошо')]]), words, now)
  expect(table.startsWith('\uFEFFДата;')).toBe(true)
  expect(read(table)[0]).toMatchObject({ 'До ответа, ч': '1,5', 'Начало текста': 'Хорошо' })
})

test.each(['=1+1', '+7 900', '-5', '@SUM(A1)', '=A1\nвторая строка', '\t=1', '＝1'])(
  'a text like a formula is a text: %j',
  (text) => {
    const table = csvOf(
      [record({ product: text })],
      new Map([['ozon:review:1', row(text)]]),
      words,
      now,
    )
    expect(read(table)[0]).toMatchObject({ Товар: `'${text}`, 'Начало текста': `'${text}` })
  },
)

test('made in parts it is the same table', () => {
  const records = [1, 2, 3].map((id) => record({ key: `${id}`, product: `Товар ${id}` }))
  const rows = new Map(records.map(({ key }) => [key, row(`Текст ${key}`)]))
  const [first = [], rest = []] = [records.slice(0, 1), records.slice(1)]
  expect(csvOf(first, rows, words, now) + csvOf(rest, rows, words, now, false)).toBe(
    csvOf(records, rows, words, now),
  )
})

test('one line an item, whatever is in the cells', () => {
  fc.assert(
    fc.property(
      fc.array(anyRecord, { minLength: 1, maxLength: 20 }),
      fc.string(),
      (records, text) => {
        const rows = new Map(records.map(({ key }) => [key, row(text)]))
        const lines = read(csvOf(records, rows, words, now))
        expect(lines).toHaveLength(records.length)
        for (const line of lines)
          for (const cell of Object.values(line)) expect(cell).not.toMatch(/^[=+\-@\t\r\n]/u)
      },
    ),
  )
})
