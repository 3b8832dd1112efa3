// @vitest-environment happy-dom
import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { expect, test } from 'vitest'
import { readByMeaning } from '@/lib/adapters/read-by-meaning'
import { randomOf, redesign } from '../../tools/redesign'

const now = new Date(2026, 1, 20, 12, 30).getTime()
const root = join(import.meta.dirname, '../../fixtures')
const pages = [
  'ozon/reviews-split-tables',
  'ozon/questions',
  'wildberries/not-answered',
  'wildberries/answered',
].map((name) => ({
  name,
  html: readFileSync(join(root, `${name}.html`), 'utf8').replace(
    /^.*?<body[^>]*>|<\/body>.*$/gsu,
    '',
  ),
  url: JSON.parse(readFileSync(join(root, `${name}.json`), 'utf8')).url as string,
}))

/** What tells one item of a page from another, however it is dressed. */
const said = (text: string | undefined) => (text ?? '').replace(/\s+/gu, '')

const turns = Number(process.env.REDESIGNS ?? 1000)

test(`the same items after ${turns} redesigns`, { timeout: 300_000 }, async () => {
  let expected = 0
  let found = 0
  let matched = 0
  const lost = new Map<string, number>()
  for (let turn = 0; turn < turns; turn++) {
    const page = pages[turn % pages.length] as (typeof pages)[number]
    document.body.innerHTML = page.html
    const before = await readByMeaning(document, page.url, now)
    const wanted = before.rows.map(({ item }) => said(item.text ?? item.pros))
    redesign(document.body, randomOf(turn))
    const html = document.body.innerHTML
    const after = await readByMeaning(document, page.url, now)
    expect(document.body.innerHTML).toBe(html)
    const seen = after.rows.map(({ item }) =>
      said([item.pros, item.cons, item.text].filter(Boolean).join(' ')),
    )
    expected += wanted.length
    found += seen.length
    for (const text of wanted) {
      const at = seen.findIndex((one) => (text ? one.includes(text) : true))
      if (at < 0) {
        lost.set(page.name, (lost.get(page.name) ?? 0) + 1)
        if (process.env.SHOW) console.log(turn, page.name, after.status, text, seen, html)
      } else {
        matched++
        seen.splice(at, 1)
      }
    }
  }
  expect
    .soft(matched / expected, `recall; lost: ${JSON.stringify([...lost])}`)
    .toBeGreaterThanOrEqual(0.99)
  expect(matched / found, 'precision').toBeGreaterThanOrEqual(0.99)
})
