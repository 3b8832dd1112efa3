import { afterAll, beforeAll, expect, test } from 'vitest'
import { cabinetUrls } from '../cabinets/routes'
import { hostileTexts } from '../corpus/hostile'
import { listOf } from '../e2e/harness/list-of'
import { built, launch, sidebarOf } from './launch'
import { patience } from './seller'

let firefox: Awaited<ReturnType<typeof launch>>
beforeAll(async () => {
  firefox = await launch(built)
})
afterAll(() => firefox?.close())

test('200 hostile texts in every field of a list: all are read, none does anything', async () => {
  firefox.pages.set(cabinetUrls.wbReviews, listOf(hostileTexts))
  const page = await firefox.open(cabinetUrls.wbReviews)
  const faults: unknown[] = []
  page.on('pageerror', (error) => faults.push(error))
  const buttons = () => page.$$('td otvetim-button')
  await expect
    .poll(async () => (await buttons()).length, { timeout: 30_000 })
    .toBe(hostileTexts.length)
  for (const at of [0, 5, 25, 100, hostileTexts.length - 1]) {
    await (await buttons())[at]?.click()
    const frame = await sidebarOf(page)
    const draft = () => frame.evaluate(() => document.querySelector('textarea')?.value)
    await expect.poll(draft, patience).toBeTruthy()
    const [hacked, over] = await frame.evaluate(() => [
      'hacked' in window,
      document.documentElement.scrollWidth - document.documentElement.clientWidth,
    ])
    expect(hacked).toBe(false)
    expect(over, `text ${at}`).toBeLessThanOrEqual(0)
  }
  expect(await page.evaluate(() => 'hacked' in window)).toBe(false)
  expect(faults).toEqual([])
  expect(firefox.outside).toEqual([])
})
