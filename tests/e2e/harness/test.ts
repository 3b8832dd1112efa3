import { type BrowserContext, test as base, expect, type Page } from '@playwright/test'
import { serveCabinets, servedHosts } from '../../cabinets/routes'
import { afresh } from './afresh'
import { type Extension, findExtension } from './extension'
import { launch } from './launch'
import { watchOutside } from './outside'

type Fixtures = {
  context: BrowserContext
  page: Page
  extension: Extension
  /** Exceptions and console errors of the cabinets' pages, where ours would show too. */
  complaints: string[]
}

type Running = Awaited<ReturnType<typeof launch>> & {
  outside: Awaited<ReturnType<typeof watchOutside>>
  used: boolean
}

/** The browser of the test before, as good as new; where it will not be, another one. */
async function renewed(running: Running): Promise<BrowserContext> {
  try {
    if (running.used) await afresh(running.context)
  } catch {
    await running.close()
    Object.assign(running, await launch({ proxy: running.outside.proxy }))
  }
  running.used = true
  return running.context
}

/**
 * A test with the built extension as just installed, the practice cabinets at the true addresses and no way out to the
 * network: every test also fails when anything but the browser itself asked for an address outside.
 */
export const test = base.extend<Fixtures, { running: Running }>({
  running: [
    // biome-ignore lint/correctness/noEmptyPattern: Playwright reads the fixture's needs from this pattern
    async ({}, use) => {
      const outside = await watchOutside(servedHosts)
      const running = { ...(await launch({ proxy: outside.proxy })), outside, used: false }
      await use(running)
      await running.close()
      outside.close()
    },
    { scope: 'worker' },
  ],
  context: async ({ running }, use) => {
    const context = await renewed(running)
    const { outside } = running
    await serveCabinets(context)
    await use(context)
    // With what was asked before the test began: a background could call home as it starts.
    expect(outside.asked.splice(0), 'nothing leaves the browser').toEqual([])
  },
  page: async ({ context }, use) => {
    await use(context.pages()[0] ?? (await context.newPage()))
  },
  extension: async ({ context }, use) => {
    await use(await findExtension(context))
  },
  complaints: async ({ page }, use) => {
    const complaints: string[] = []
    page.on('pageerror', (error) => complaints.push(error.message))
    page.on('console', (line) => line.type() === 'error' && complaints.push(line.text()))
    await use(complaints)
  },
})

export { expect }
