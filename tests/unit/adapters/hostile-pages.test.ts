// @vitest-environment happy-dom
import fc from 'fast-check'
import { expect, test } from 'vitest'
import { readByMeaning } from '@/lib/adapters/read-by-meaning'
import { readPage } from '@/lib/adapters/read-page'
import { itemSchema } from '@/lib/domain/item'

const now = new Date(2026, 1, 20, 12, 30).getTime()
const addresses = [
  'https://seller.ozon.ru/app/reviews',
  'https://seller.wildberries.ru/feedbacks/feedbacks-tab/not-answered',
  'https://example.org/reviews',
]

async function readEverywhere(): Promise<void> {
  const before = document.body.innerHTML
  for (const address of addresses) {
    for (const reading of [
      readPage(document, address, now),
      await readByMeaning(document, address, now),
    ]) {
      for (const { item } of reading.rows) itemSchema.parse(item)
    }
  }
  expect(document.body.innerHTML).toBe(before)
}

const odd = fc.constantFrom(
  '',
  ' ',
  '32.13.2026',
  '0 из 5',
  '11 из 5',
  '★★★★★★★★★★★',
  '<b>',
  '\u202eзвон',
  '😀'.repeat(300),
  'Отзыв',
  'Комментарий:',
  'Ответить',
  'Хороший чайник, греет быстро и не шумит.',
  '19.02.2026 в 20:11',
  'Ответ продавца',
  'Анна',
  '5',
  '99999999999999999999 лет назад',
  'а'.repeat(30_000),
)
const tag = fc.constantFrom(
  'div',
  'span',
  'p',
  'td',
  'tr',
  'table',
  'li',
  'ul',
  'button',
  'a',
  'textarea',
  'h2',
  'time',
  'svg',
)
const tree: fc.Memo<string> = fc.memo((depth) =>
  depth <= 1
    ? odd.map((text) => text.replaceAll('<', '&lt;'))
    : fc
        .tuple(tag, fc.array(tree(depth - 1), { maxLength: 4 }))
        .map(([name, inner]) => `<${name}>${inner.join('')}</${name}>`),
)

test('no page makes the readers throw or change it, and every item is sound', async () => {
  await fc.assert(
    fc.asyncProperty(tree(5), async (html) => {
      document.body.innerHTML = html
      await readEverywhere()
    }),
    { numRuns: 60 },
  )
})

test('five thousand levels deep', async () => {
  document.body.replaceChildren()
  let at: Element = document.body
  for (let depth = 0; depth < 5000; depth++) at = at.appendChild(document.createElement('div'))
  at.textContent = 'Дно.'
  const reading = await readByMeaning(document, addresses[2] as string, now)
  expect(reading.rows).toEqual([])
})

test('a text of a megabyte is cut, not choked on', async () => {
  const review = (text: string) =>
    `<li class="review"><b>Анна Котова</b><span>★★★★☆</span><span>19.02.2026</span><p>${text}</p></li>`
  document.body.innerHTML = `<h2>Отзывы</h2><ul>${review('очень хорошо '.repeat(80_000))}${review('Пришло вовремя, всё целое, спасибо магазину.')}</ul>`
  const reading = await readByMeaning(document, addresses[2] as string, now)
  expect(reading.rows).toHaveLength(2)
  expect(reading.rows[0]?.item.text?.length).toBeLessThanOrEqual(20_000)
})

test('a rating off the scale is none', async () => {
  const review = (stars: string) =>
    `<li class="review"><b>Анна Котова</b><span>${stars}</span><span>19.02.2026</span><p>Пришло вовремя, всё целое, спасибо.</p></li>`
  document.body.innerHTML = `<h2>Отзывы</h2><ul>${review('0 из 5')}${review('11 из 5')}${review('4 из 5')}</ul>`
  const reading = await readByMeaning(document, addresses[2] as string, now)
  expect(reading.rows.map(({ item }) => item.rating)).toEqual([undefined, undefined, 4])
})
