import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { gzipSync } from 'node:zlib'
import type { Page } from '@playwright/test'
import { cabinetUrls, serveCabinets } from '../cabinets/routes'
import { type Extension, findExtension } from '../e2e/harness/extension'
import { extensionPath, launch } from '../e2e/harness/launch'
import { send } from '../e2e/harness/ledger'
import { buttonIn, desk, rowOf, suggest } from '../e2e/harness/seller'
import type { Figure } from './figure'

/* What the seller waits for: the sidebar with a draft in it, and the answer of a background that was stopped. */

const upTo = (name: string, value: number, unit: string, budget: number): Figure => ({
  name,
  value,
  unit,
  budget,
  ok: value <= budget,
})
const quantile = (times: readonly number[], part: number) =>
  times.toSorted((a, b) => a - b)[Math.ceil(times.length * part) - 1] ?? 0

/** Items of the practice cabinet's first screen, by their words. */
const items = ['Левый наушник умер', 'Пришел с трещиной']

/** Milliseconds from the hand's click on a row to the frame that shows its draft, in a sidebar that was open before. */
async function opened(page: Page, extension: Extension): Promise<number> {
  await suggest(page, extension, items[1] as string)
  const times: number[] = []
  for (let run = 0; run < 10; run++) {
    const frame = await extension.sidebar(page)
    await desk(frame).close()
    const words = items[run % 2] as string
    const shown = frame.waitForFunction(
      (words) => {
        const said = document.querySelector('article')?.textContent ?? ''
        const drafted = document.querySelector('textarea')?.value
        return said.includes(words) && drafted ? performance.timeOrigin + performance.now() : 0
      },
      words,
      { polling: 'raf' },
    )
    await buttonIn(rowOf(page, words)).hover()
    const pressed = await page.evaluate(() => performance.timeOrigin + performance.now())
    await page.mouse.down()
    await page.mouse.up()
    times.push((await (await shown).jsonValue()) - pressed)
  }
  return quantile(times, 0.5)
}

/** A background stopped before each of fifty questions: the slowest of 95 in a hundred answers. */
async function answers(page: Page, extension: Extension): Promise<number> {
  const times: number[] = []
  for (let time = 0; time < 50; time++) {
    await extension.stopWorker(page)
    const before = performance.now()
    await send(page, 'drafts/get', { key: 'none' })
    times.push(performance.now() - before)
  }
  return quantile(times, 0.95)
}

/** Needs `npm run build` and `npm run build:cabinets`. */
export async function figures(): Promise<Figure[]> {
  const script = gzipSync(readFileSync(join(extensionPath, 'content-scripts/cabinet.js')), {
    level: 9,
  })
  const { context, close } = await launch()
  try {
    await serveCabinets(context)
    const extension = await findExtension(context)
    const page = context.pages()[0] ?? (await context.newPage())
    await page.goto(cabinetUrls.wbReviews)
    const open = await opened(page, extension)
    const answered = await answers(await extension.popup(), extension)
    return [
      upTo('панель с черновиком, открытая во второй раз, Chromium', open, 'ms', 150),
      upTo('фон остановлен перед каждым из 50 вопросов: ответ, p95, Chromium', answered, 'ms', 100),
      upTo('скрипт кабинета, gzip', script.length / 1000, 'kB', 25),
    ]
  } finally {
    await close()
  }
}
