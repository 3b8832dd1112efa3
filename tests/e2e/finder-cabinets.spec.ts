import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { type Browser, expect, test } from '@playwright/test'
import { cabinetUrls, serveCabinets } from '../cabinets/routes'
import { bundle, launch } from '../tools/inject'

type Written = {
  kind: 'review' | 'question'
  rating?: number
  text?: string
  pros?: string
  cons?: string
  author: string
  answer?: { text: string }
}

const written: Written[] = readFileSync(
  join(import.meta.dirname, '../cabinets/shop/items.jsonl'),
  'utf8',
)
  .trim()
  .split('\n')
  .map((line) => JSON.parse(line))

const bare = (...texts: (string | undefined)[]): string =>
  texts.join('').replace(/[^\p{L}\p{N}]+/gu, '')
const wordsOf = ({ pros, cons, text }: Written): string => bare(pros, cons, text)

let browser: Browser
let script: string
test.beforeAll(async () => {
  script = await bundle('tests/tools/read-in-page.ts')
  browser = await launch()
})
test.afterAll(() => browser.close())

for (const [name, url, kind, way] of [
  ['cards with their own forms', cabinetUrls.yandexReviews, 'review', 'opener'],
  ['cards of questions', cabinetUrls.yandexQuestions, 'question', 'opener'],
  ['web components', cabinetUrls.megamarket, 'review', 'field'],
  ['an inner frame', cabinetUrls.aliexpress, 'review', 'field'],
  ['full reloads', cabinetUrls.kaspi, 'review', 'field'],
  ['infinite scroll', cabinetUrls.avito, 'review', 'opener'],
] as const) {
  test(`By meaning alone, every item of ${name} is found whole`, async () => {
    const context = await browser.newContext({ locale: 'ru-RU' })
    await serveCabinets(context)
    const page = await context.newPage()
    await page.goto(url)
    const frame = page.frames().find((one) => one.url().endsWith('/frame')) ?? page.mainFrame()
    const cards = frame.locator('article, review-card, .feedback, li.review')
    await expect(cards.first()).toBeVisible()
    const shown = await cards.count()
    await page.addScriptTag({ content: script })
    const { status, rows } = await page.evaluate(() => window.otvetimRead())
    expect(status).toBe('by-meaning')
    expect(rows).toHaveLength(shown)
    const wrong: unknown[] = []
    for (const { item, field, opener } of rows) {
      // A buyer may hide the name.
      const same = written.filter(
        (one) =>
          one.kind === kind &&
          (one.author === item.author ||
            (!item.author && /скрыть|^(?:Гость|Аноним|Покупатель)/u.test(one.author))),
      )
      const words = bare(item.pros, item.cons, item.text)
      const twin = same.find((one) => wordsOf(one) === words && one.rating === item.rating)
      const how = item.answer ? 'answer' : field ? 'field' : opener ? 'opener' : 'none'
      if (
        !twin ||
        item.kind !== kind ||
        !item.date ||
        bare(twin.answer?.text) !== bare(item.answer) ||
        how !== (twin.answer ? 'answer' : way)
      )
        wrong.push(JSON.stringify({ item, how }))
    }
    expect(wrong).toEqual([])
    await context.close()
  })
}
