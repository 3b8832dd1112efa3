import type { BrowserContext, CDPSession, Page } from '@playwright/test'
import { launch } from '../e2e/harness/launch'
import type { Figure } from './figure'
import { cabinet, floor, type Scene } from './page-scenes'

/*
 * What the content script costs the page, as the page itself feels it: the sum of the main-thread calls into
 * chrome-extension:// code in Chromium's own trace. Each figure stands beside a floor measured in the same run, because
 * milliseconds of a shared machine mean little.
 */

type Call = { ms: number; ours: boolean; name: string | undefined }
/** `tdur`: time of the thread itself, without what other processes took from it; microseconds. */
type TraceEvent = {
  name: string
  dur?: number
  tdur?: number
  args?: { data?: { url?: string; functionName?: string } }
}

/** All script calls of the page while `work` runs. */
async function calls(session: CDPSession, work: () => Promise<unknown>): Promise<Call[]> {
  const events: TraceEvent[] = []
  const collect = ({ value }: { value: object[] }) => events.push(...(value as TraceEvent[]))
  session.on('Tracing.dataCollected', collect)
  await session.send('Tracing.start', {
    transferMode: 'ReportEvents',
    traceConfig: { includedCategories: ['devtools.timeline'] },
  })
  await work()
  const complete = new Promise((resolve) => session.once('Tracing.tracingComplete', resolve))
  await session.send('Tracing.end')
  await complete
  session.off('Tracing.dataCollected', collect)
  return events
    .filter(({ name, dur }) => /^(?:FunctionCall|EvaluateScript|v8\.run)$/u.test(name) && dur)
    .map(({ dur = 0, tdur = dur, args }) => ({
      ms: tdur / 1000,
      ours: args?.data?.url?.startsWith('chrome-extension://') ?? false,
      name: args?.data?.functionName,
    }))
}

const sum = (list: readonly Call[]) => list.reduce((all, { ms }) => all + ms, 0)
const longest = (list: readonly Call[]) => Math.max(0, ...list.map(({ ms }) => ms))
const median = (list: readonly number[]) =>
  list.toSorted((a, b) => a - b)[Math.floor(list.length / 2)] ?? 0

const upTo = (name: string, value: number, budget: number, unit = 'ms'): Figure => ({
  name,
  value,
  unit,
  budget,
  ok: value <= budget,
})

async function open(context: BrowserContext, body: string): Promise<Page> {
  const page = await context.newPage()
  await page.route('https://seller.wildberries.ru/**', (route) =>
    route.fulfill({ contentType: 'text/html; charset=utf-8', body }),
  )
  await page.goto(cabinet.url)
  return page
}

/** Runs a scene some times on fresh pages and gives the calls into our code and the longest of them, as medians. */
async function measure(context: BrowserContext, scene: Scene, times = 5) {
  const runs: { ours: number; longest: number }[] = []
  for (let run = 0; run < times; run++) {
    const page = await open(context, scene.body)
    await page.evaluate(cabinet.quiet)
    const session = await context.newCDPSession(page)
    const made = await calls(session, async () => {
      await page.evaluate(scene.act)
      await page.waitForFunction(scene.done)
      await page.evaluate(cabinet.quiet)
    })
    const ours = made.filter(({ ours }) => ours)
    runs.push({ ours: sum(ours), longest: longest(ours) })
    await page.close()
  }
  return {
    ours: median(runs.map(({ ours }) => ours)),
    longest: median(runs.map(({ longest }) => longest)),
  }
}

/** The floor: how long the same page needs for the least that any reader must do. */
async function floorOf(context: BrowserContext, body: string, work: string): Promise<number> {
  const page = await open(context, body)
  const took = await page.evaluate<number>(work)
  await page.close()
  return took
}

/** What an observer that does nothing costs in the storm, by the same trace. */
async function noopOf(context: BrowserContext, times = 5): Promise<number> {
  const runs: number[] = []
  for (let run = 0; run < times; run++) {
    const page = await open(context, cabinet.storm.body)
    await page.evaluate(cabinet.quiet)
    const session = await context.newCDPSession(page)
    const made = await calls(session, () => page.evaluate(floor.noopObserver))
    runs.push(sum(made.filter(({ name }) => name === 'noop')))
    await page.close()
  }
  return median(runs)
}

/** The budgets of the page in Chromium. Needs `npm run build`. */
export async function figures(): Promise<Figure[]> {
  const { context, close } = await launch()
  try {
    const rows = await measure(context, cabinet.thousandRows)
    const singles = await measure(context, cabinet.thousandInsertions)
    const storm = await measure(context, cabinet.storm)
    const big = await measure(context, cabinet.bigPage)
    const idle = await measure(context, cabinet.idle, 1)
    const query = await floorOf(context, cabinet.bigPage.body, floor.query)
    const arrive = await floorOf(context, cabinet.thousandInsertions.body, floor.queryPerCallback)
    const noop = await noopOf(context)
    return [
      upTo('1 000 строк сразу, с чтением, Chromium', rows.ours, 15),
      upTo('1 000 строк сразу: самый долгий вызов, Chromium', rows.longest, 16),
      upTo('1 000 вставок по одной, Chromium', singles.ours, 25),
      upTo('страница 100 000 узлов, 500 строк: первое чтение, Chromium', big.ours, 5),
      upTo('то же к голому querySelectorAll("*")', big.ours / query, 4, '×'),
      upTo('посторонняя буря 10 000 изменений, Chromium', storm.ours, 10),
      upTo('то же к пустому MutationObserver', storm.ours / noop, 10, '×'),
      upTo('вставки к полному запросу на каждый вызов', singles.ours / arrive, 0.5, '×'),
      upTo('страница в покое, вызовов за минуту', idle.ours, 0, 'ms'),
    ]
  } finally {
    await close()
  }
}
