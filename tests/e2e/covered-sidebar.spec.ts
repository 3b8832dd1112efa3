import type { Browser } from 'webextension-polyfill'
import { buttonIn, desk as deskOf, heldByFramework, lists, rowOf } from './harness/seller'
import { expect, test } from './harness/test'

/** As the worker itself sees it; only used inside `evaluate`. */
declare const chrome: Browser

const { url, words } = lists['Wildberries, отзыв']

// Clickjacking: the page lays something over the sidebar and lets the click fall through.
test('a press on a covered button does nothing and says why; uncovered, it acts', async ({
  page,
  extension,
}) => {
  await page.goto(url)
  await buttonIn(rowOf(page, words)).click()
  const frame = await extension.sidebar(page)
  const desk = deskOf(frame)
  await expect(desk.draft).not.toHaveValue('')
  await page.evaluate(() => {
    const lure = document.createElement('div')
    lure.id = 'lure'
    lure.popover = 'manual'
    lure.textContent = 'Выиграйте приз!'
    lure.style.cssText =
      'position: fixed; inset: 0; width: 100vw; height: 100vh; background: gold; pointer-events: none'
    document.body.append(lure)
    lure.showPopover()
  })
  const insert = frame.getByRole('button', { name: 'Вставить', exact: true })
  await expect(async () => {
    await insert.click()
    await expect(frame.getByText('Кнопку что-то закрывает')).toBeVisible({ timeout: 500 })
  }).toPass()
  expect(await heldByFramework(page)).toBeFalsy()

  await page.evaluate(() => document.getElementById('lure')?.remove())
  await expect(async () => {
    await insert.click()
    await expect(desk.inserted).toBeVisible({ timeout: 1000 })
  }).toPass()
})

test('a press that a script makes does nothing', async ({ page, extension }) => {
  await page.goto(url)
  await buttonIn(rowOf(page, words)).click()
  const frame = await extension.sidebar(page)
  await expect(deskOf(frame).draft).not.toHaveValue('')
  await frame
    .getByRole('button', { name: 'Вставить', exact: true })
    .evaluate((button: HTMLButtonElement) => button.click())
  // A press that acts says so at once: «Вставляем…».
  await expect(frame.getByRole('button', { name: 'Вставить', exact: true })).toBeEnabled()
  expect(await heldByFramework(page)).toBeFalsy()
})

// Firefox tells a frame nothing of what lies over it, so the page's script looks too.
test('the page is not written to while the sidebar is covered, whoever asks', async ({
  page,
  extension,
}) => {
  await page.goto(url)
  await buttonIn(rowOf(page, words)).click()
  const desk = deskOf(await extension.sidebar(page))
  await expect(desk.draft).not.toHaveValue('')
  await page.evaluate(() => {
    const lure = document.createElement('div')
    lure.popover = 'manual'
    lure.style.cssText =
      'position: fixed; inset: 0; width: 100vw; height: 100vh; pointer-events: none'
    document.body.append(lure)
    lure.showPopover()
  })
  type Answer = { item: { key: string }; outcome: string; reason: string }
  const answer = await extension.worker().evaluate(async () => {
    const [tab] = await chrome.tabs.query({ url: 'https://seller.wildberries.ru/*' })
    const ask = (name: string, request: object): Promise<{ response: Answer }> =>
      chrome.tabs.sendMessage(tab?.id as number, { name, request })
    const { response } = await ask('page/current', {})
    return ask('page/insert', { key: response.item.key, text: 'Здравствуйте!' })
  })
  expect(answer.response.outcome).toBe('refused')
  expect(answer.response.reason).toContain('Закройте окно поверх панели')
  expect(await heldByFramework(page)).toBeFalsy()
})
