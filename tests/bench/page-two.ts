import { launch } from '../e2e/harness/launch'
import { launch as launchFirefox } from '../firefox/launch'
import { bundle } from '../tools/inject'
import type { Figure } from './figure'
import { cabinet } from './page-scenes'

/*
 * The page budgets that name both browsers. Firefox has no trace that tells our calls from the page's, so here the page
 * looks at its clock: from a change to the frame that shows the last button, beside the same page without the extension.
 */

/** What is only there to be compared with has no budget. */
const floor = 1000
const elsewhere = 'https://fields.example/'

/** What both Playwright's and Puppeteer's pages can do. */
type Tab = { evaluate(expression: string): Promise<unknown>; close(): Promise<void> }
type Open = (url: string, body: string) => Promise<Tab>

/** Milliseconds from a change of the page to the first frame that begins with so many buttons on it. */
const untilButtons = (act: string, count: number) => `new Promise((resolve) => {
  const hosts = document.getElementsByTagName('otvetim-button')
  const start = performance.now()
  ${act}
  requestAnimationFrame(function look() {
    hosts.length >= ${count} ? resolve(performance.now() - start) : requestAnimationFrame(look) }) })`

const median = (list: readonly number[]) =>
  list.toSorted((a, b) => a - b)[Math.floor(list.length / 2)] ?? 0

/** The median of some runs on fresh pages. */
async function run(open: Open, url: string, body: string, work: string): Promise<number> {
  const times: number[] = []
  for (let turn = 0; turn < 7; turn++) {
    const tab = await open(url, body)
    await tab.evaluate(cabinet.quiet)
    times.push((await tab.evaluate(work)) as number)
    await tab.close()
  }
  return median(times)
}

/** What the adapter alone needs for 500 rows on 100,000 nodes. */
async function scan(open: Open, script: string, kind: string, url: string): Promise<number> {
  const tab = await open(elsewhere, '<!doctype html><title>Отзывы</title>')
  await tab.evaluate(script)
  await tab.evaluate(`otvetimBench.fill('${kind}', 500, 100_000)`)
  const { adapter, rows } = (await tab.evaluate(`otvetimBench.scan('${url}')`)) as {
    adapter: number
    rows: number
  }
  await tab.close()
  if (rows !== 500) throw new Error(`the adapter read ${rows} rows of 500`)
  return adapter
}

async function measure(browser: string, rows: number, open: Open) {
  const { body, act } = cabinet.thousandRows
  const script = await bundle('tests/tools/find-in-page.ts')
  const figure = (name: string, value: number, budget: number): Figure => {
    return { name: `${name}, ${browser}`, value, unit: 'ms', budget, ok: value <= budget }
  }
  const figures = [
    figure(
      '1 000 строк сразу: до последней кнопки',
      await run(open, cabinet.url, body, untilButtons(act, 1000)),
      rows,
    ),
    figure(
      'то же без расширения: до следующего кадра (пол)',
      await run(open, elsewhere, body, untilButtons(act, 0)),
      floor,
    ),
  ]
  if (browser === 'Firefox')
    figures.push(
      figure(
        'Чтение Ozon: 500 строк на 100 000 узлов',
        await scan(open, script, 'ozon', 'https://seller.ozon.ru/app/reviews'),
        10,
      ),
      figure(
        'Чтение Wildberries: 500 строк на 100 000 узлов',
        await scan(open, script, 'wildberries', cabinet.url),
        10,
      ),
    )
  return figures
}

/** Needs `npm run build` and `npm run build:firefox`. */
export async function figures(): Promise<Figure[]> {
  const { context, close } = await launch()
  const firefox = await launchFirefox()
  try {
    const inChromium = await measure('Chromium', floor, async (url, body) => {
      const page = await context.newPage()
      await page.route(url, (route) =>
        route.fulfill({ contentType: 'text/html; charset=utf-8', body }),
      )
      await page.goto(url)
      return page
    })
    const inFirefox = await measure('Firefox', 30, (url, body) => {
      firefox.pages.set(url, body)
      return firefox.open(url)
    })
    return [...inChromium, ...inFirefox]
  } finally {
    await close()
    await firefox.close()
  }
}
