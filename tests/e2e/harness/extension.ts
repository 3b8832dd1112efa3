import { setTimeout as after } from 'node:timers/promises'
import type { BrowserContext, Frame, Page, Worker } from '@playwright/test'
import { expect } from '@playwright/test'
import type { Browser } from 'webextension-polyfill'

/** As the worker itself sees it; only used inside `worker().evaluate`. */
declare const chrome: Browser

/** The extension as a test sees it from outside. */
export type Extension = Awaited<ReturnType<typeof findExtension>>

/** A badge is read in a few ms; a slow machine starts a worker within so many. */
const answeredWithin = 5_000

/** Waits until the extension's background runs and gives handles on all its parts. */
export async function findExtension(context: BrowserContext) {
  const ours = (worker: Worker) => worker.url().startsWith('chrome-extension://')
  const first =
    context.serviceWorkers().find(ours) ??
    (await context.waitForEvent('serviceworker', { predicate: ours }))
  const root = `chrome-extension://${new URL(first.url()).host}`
  // Playwright's handle survives a stopped worker: the next call wakes it.
  // After a reload of the extension the old one may still be in the list, before the new.
  const worker = () => context.serviceWorkers().filter(ours).at(-1) ?? first

  async function open(path: string): Promise<Page> {
    const page = await context.newPage()
    await page.goto(`${root}/${path}`)
    return page
  }

  /**
   * Asks the background; one that the browser starts anew just then is asked again. An evaluation in a worker that is
   * stopped at that very moment may never come back at all.
   */
  const asked = async <Result>(question: () => Result | Promise<Result>): Promise<Result> => {
    for (let restarted = false; ; ) {
      const answer = worker()
        .evaluate(question)
        .then(
          (value) => ({ value: value as Result }),
          (error: unknown) => ({ error }),
        )
      const found = await Promise.race([answer, after(answeredWithin, undefined, { ref: false })])
      if (found && 'value' in found) return found.value
      if (!found) continue
      if (restarted || !/Service worker restarted|has been closed/u.test(String(found.error)))
        throw found.error
      restarted = true
    }
  }

  return {
    root,
    worker,
    open,
    badge: () => asked(() => chrome.action.getBadgeText({})),
    badgeColour: () => asked(() => chrome.action.getBadgeBackgroundColor({})),
    title: () => asked(() => chrome.action.getTitle({})),
    popup: () => open('popup.html'),
    options: () => open('options.html'),
    insights: (search = '') => open(`insights.html${search}`),

    /** The sidebar's frame: it lies in a closed shadow root, so it is known by its address only. */
    async sidebar(page: Page): Promise<Frame> {
      const find = () =>
        page.frames().find((frame) => frame.url().startsWith(`${root}/sidebar.html`))
      await expect.poll(() => find() !== undefined, { message: 'the sidebar opens' }).toBe(true)
      return find() as Frame
    },

    /**
     * Moves the running background's clock to so much after now and rings its alarm, as a browser does that
     * slept over it. A stopped background forgets the move.
     */
    async passTime(milliseconds: number): Promise<void> {
      await worker().evaluate(async (passed) => {
        const kept = globalThis as { RealDate?: DateConstructor }
        kept.RealDate ??= Date
        const Real = kept.RealDate
        globalThis.Date = class extends Real {
          constructor(...given: []) {
            super(...(given.length > 0 ? given : ([Real.now() + passed] as unknown as [])))
          }
          static override now = () => Real.now() + passed
        } as DateConstructor
        const [alarm] = await chrome.alarms.getAll()
        chrome.alarms.create(alarm?.name ?? 'none', { when: Real.now() })
      }, milliseconds)
    },

    /** Reloads the whole extension, as after an update; resolves when its new background runs. */
    async reload(): Promise<void> {
      const restarted = context.waitForEvent('serviceworker')
      await worker()
        .evaluate(() => chrome.runtime.reload())
        .catch(() => {})
      await restarted
    },

    /** Stops the background the way Chromium does when it is idle: any event starts it again. */
    async stopWorker(page: Page): Promise<void> {
      const session = await context.newCDPSession(page)
      await session.send('ServiceWorker.enable')
      await session.send('ServiceWorker.stopAllWorkers')
      await session.detach()
    },
  }
}
