import type { Frame } from 'puppeteer-core'
import { afterAll, beforeAll, expect, test } from 'vitest'
import { lists } from '../e2e/harness/seller'
import { launch, sidebarOf } from './launch'
import { patience, pressSuggest } from './seller'

let firefox: Awaited<ReturnType<typeof launch>>
beforeAll(async () => {
  firefox = await launch()
})
afterAll(() => firefox?.close())

const textIn = (frame: Frame) =>
  frame.evaluate(() => document.querySelector('textarea')?.value ?? '')

/** The ways to agree when something is still amiss, then the button itself. */
const labels = ['Вставить как есть', 'Вставить с пустыми местами', 'Вставить']

/** Presses «Вставить» until it acts: a button that has only just come into sight takes no press. */
async function insert(frame: Frame): Promise<void> {
  const act = async () => {
    const foot = await frame.$eval('.insert-bar', ({ textContent }) => textContent)
    if (foot?.includes('Вставлено')) return 'inserted'
    const label = labels.find((words) => foot?.includes(words))
    const button = await frame.$(`::-p-xpath(//button[normalize-space()="${label}"])`)
    await button?.click()
    return foot
  }
  await expect.poll(act, { ...patience, interval: 300 }).toBe('inserted')
}

test.each(Object.entries(lists))(
  '%s: from the button to the reply in the field',
  async (name, { url, words }) => {
    const page = await firefox.open(url)
    const faults: unknown[] = []
    page.on('pageerror', (error) => faults.push(error))
    await pressSuggest(page, words)
    const frame = await sidebarOf(page)
    await expect.poll(() => textIn(frame), patience).toContain('!')
    const drafted = await textIn(frame)

    // The keys go to the page: that they arrive in the reply shows that it has the focus.
    await page.keyboard.down('Control')
    await page.keyboard.press('End')
    await page.keyboard.up('Control')
    await page.keyboard.type(' Ждём вас.')
    await expect.poll(() => textIn(frame), patience).toBe(`${drafted} Ждём вас.`)

    await insert(frame)
    expect(await page.evaluate(() => window.__cabinet.field), name).toBe(`${drafted} Ждём вас.`)
    expect(await page.evaluate(() => window.__cabinet.sent)).toEqual([])
    expect(faults).toEqual([])
    expect(firefox.outside, 'nothing leaves the browser').toEqual([])
    await page.close()
  },
)
