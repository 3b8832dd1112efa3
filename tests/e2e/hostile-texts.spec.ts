import { cabinetUrls } from '../cabinets/routes'
import { hostileTexts } from '../corpus/hostile'
import { hostileQuestions, report } from './harness/ledger'
import { listOf } from './harness/list-of'
import { desk } from './harness/seller'
import { expect, test } from './harness/test'

test('200 hostile texts in every field of a list: all are read, none does anything', async ({
  page,
  extension,
  complaints,
}) => {
  await page.route(cabinetUrls.wbReviews, (route) =>
    route.fulfill({ contentType: 'text/html; charset=utf-8', body: listOf(hostileTexts) }),
  )
  await page.goto(cabinetUrls.wbReviews)
  await expect(page.locator('td otvetim-button')).toHaveCount(hostileTexts.length, {
    timeout: 30_000,
  })
  for (const at of [0, 5, 25, 100, hostileTexts.length - 1]) {
    await page.locator('td otvetim-button').nth(at).click()
    const frame = await extension.sidebar(page)
    await expect(desk(frame).draft).not.toHaveValue('')
    expect(await frame.evaluate(() => 'hacked' in window)).toBe(false)
    const wide = () =>
      frame.evaluate(
        () => document.documentElement.scrollWidth - document.documentElement.clientWidth,
      )
    expect(await wide(), `text ${at}`).toBeLessThanOrEqual(0)
  }
  expect(await page.evaluate(() => 'hacked' in window)).toBe(false)
  expect(complaints).toEqual([])
})

test('200 hostile texts in every field of the queue: shown as text, nothing is pushed aside', async ({
  extension,
}) => {
  const page = await extension.popup()
  const faults: string[] = []
  page.on('pageerror', ({ message }) => faults.push(message))
  await report(page, hostileQuestions())
  await page.goto(`${extension.root}/queue.html`)
  await expect(page.getByText('<script>window.hacked=1</script>').first()).toBeVisible()
  for (const width of [1360, 320]) {
    await page.setViewportSize({ width, height: 800 })
    const over = () =>
      page.evaluate(
        () => document.documentElement.scrollWidth - document.documentElement.clientWidth,
      )
    await expect.poll(over, { message: `${width} px` }).toBeLessThanOrEqual(0)
  }
  expect(await page.evaluate(() => 'hacked' in window)).toBe(false)
  expect(await page.locator('#app :is(script, iframe, object, style)').count()).toBe(0)
  expect(faults).toEqual([])
})
