/** The timer at a hundred thousand items, in Chromium over real IndexedDB. Ratios within one run. */
import type { Page } from '@playwright/test'
import { type Extension, findExtension } from '../e2e/harness/extension'
import { bundle } from '../e2e/harness/isolated'
import { launch } from '../e2e/harness/launch'
import { send } from '../e2e/harness/ledger'
import type { Figure } from './figure'

type Times = Record<'bare' | 'badge' | 'badgeMiddle' | 'reportSmall' | 'reportLarge', number>

const figure = (name: string, value: number, unit: string, budget: number): Figure => ({
  name: `${name}, Chromium`,
  value,
  unit,
  budget,
  ok: value <= budget,
})

const median = (times: number[]) => times.sort((a, b) => a - b)[Math.floor(times.length / 2)] ?? 0

/** Milliseconds from navigation to the first line of the queue, or to the words that it is empty. */
async function firstScreen(page: Page, address: string): Promise<number> {
  const times: number[] = []
  for (let run = 0; run < 7; run++) {
    await page.goto(address)
    await page.locator('.queue-text, .queue-empty:not(:has-text("Читаем"))').first().waitFor()
    times.push(await page.evaluate(() => performance.now()))
  }
  return median(times)
}

/** The most of the page's heap that was in use while `work` ran, in MB above what was in use before it. */
async function heapOf(page: Page, work: () => Promise<unknown>): Promise<number> {
  const session = await page.context().newCDPSession(page)
  await session.send('Performance.enable')
  const used = async () => {
    const { metrics } = await session.send('Performance.getMetrics')
    return (metrics.find(({ name }) => name === 'JSHeapUsedSize')?.value ?? 0) / 2 ** 20
  }
  await session.send('HeapProfiler.collectGarbage')
  const before = await used()
  let most = before
  let over = false
  const done = work().finally(() => {
    over = true
  })
  while (!over) most = Math.max(most, await used())
  await done
  await session.detach()
  return most - before
}

/** Milliseconds from a message to the answer of a stopped background. */
async function coldAnswer(extension: Extension, page: Page): Promise<number> {
  const times: number[] = []
  for (let start = 0; start < 5; start++) {
    await extension.stopWorker(page)
    const before = performance.now()
    await send(page, 'drafts/get', { key: 'none' })
    times.push(performance.now() - before)
  }
  return median(times)
}

export async function figures(): Promise<Figure[]> {
  const inside = await bundle('tests/bench/queue-inside.ts')
  const { context, close } = await launch()
  try {
    const extension = await findExtension(context)
    const popup = `${extension.root}/popup.html`
    const page = await extension.popup()
    const empty = await firstScreen(page, popup)
    const coldEmpty = await coldAnswer(extension, page)
    const run = async <Result>(call: string): Promise<Result> => {
      await page.goto(`${extension.root}/icon/16.png`)
      return page.evaluate(`${inside}; ours.${call}`)
    }
    const tenth = '(at) => at % 10 === 0'
    await run(`fill('small', 1000, ${tenth})`)
    await run(`fill('middle', 10000, ${tenth})`)
    await run(`fill('large', 100000, ${tenth})`)
    const times = await run<Times>('measure()')

    await run('round("middle")')
    const heap = await heapOf(page, () => page.evaluate('ours.round("large")'))
    const upgraded = await run<{ upgrade: number; walk: number }>('upgrade(100000)')

    await run(`fill('otvetim', 10000, () => true)`)
    const full = await firstScreen(page, popup)
    const cold = await coldAnswer(extension, page)
    const title = 'значок после отчёта, 100 000 записей, против простого count()'
    return [
      figure(title, times.badge / times.bare, '×', 10),
      figure('запрос значка, 10 000 записей', times.badgeMiddle, 'ms', 20),
      figure(
        'отчёт о 100 известных строках, 100 000 против 1 000',
        times.reportLarge / times.reportSmall,
        '×',
        3,
      ),
      figure('первый экран очереди, 10 000 против пустой', full / empty, '×', 3),
      figure('память на круг работы при 100 000 записей', heap, 'MB', 32),
      figure(
        'обновление базы с первой версии, 100 000 записей, против прохода по ней',
        upgraded.upgrade / upgraded.walk,
        '×',
        5,
      ),
      figure('ответ остановленного фона, 10 000 записей', cold, 'ms', 200),
      figure('ответ остановленного фона, 10 000 записей против пустой', cold / coldEmpty, '×', 1.5),
    ]
  } finally {
    await close()
  }
}
