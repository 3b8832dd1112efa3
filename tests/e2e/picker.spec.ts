import type { Page } from '@playwright/test'
import type { Browser } from 'webextension-polyfill'
import type { Extension } from './harness/extension'
import { desk } from './harness/seller'
import { expect, test } from './harness/test'

/** As the worker itself sees it; only used inside `evaluate`. */
declare const chrome: Browser

const url = 'https://partner.market.yandex.ru/business/777001/guestbook'

/** A list like no other, with class names of the day; it remembers every press that reaches it. */
const guestbook = (seed: string, count: number) => `<!doctype html><meta charset="utf-8">
<title>Книга гостей</title><main><h1>Книга гостей</h1><div class="${seed}a">${Array.from(
  { length: count },
  (_, at) => `<div class="${seed}b"><section class="${seed}c"><div><em>Гость ${at + 1}</em></div>
  <p>Запись ${at + 1}: всё пришло целым, но коробка была мятая и мокрая с одного угла.</p>
  <div class="${seed}d"><textarea rows="2"></textarea></div></section></div>`,
).join('')}</div><p>Всего записей: ${count}. Правила книги гостей читайте в договоре.</p></main>
<script>window.heard = []
for (const type of ['click', 'mousedown', 'pointerdown', 'keydown'])
  document.addEventListener(type, () => heard.push(type), true)</script>`

async function serve(page: Page, seed: string, count: number) {
  await page.unroute(url)
  await page.route(url, (route) =>
    route.fulfill({ contentType: 'text/html; charset=utf-8', body: guestbook(seed, count) }),
  )
  await page.goto(url)
}

/** Starts «Покажите мне» as the sidebar does; resolves with the page's answer when the picker is done. */
async function startPicker(page: Page, extension: Extension) {
  const answer = extension.worker().evaluate(async () => {
    const [tab] = await chrome.tabs.query({ url: 'https://partner.market.yandex.ru/*' })
    return chrome.tabs.sendMessage(tab?.id as number, { name: 'page/pick', request: {} })
  })
  await expect(page.locator('otvetim-picker')).toBeAttached()
  return { answer }
}

const rules = (extension: Extension) =>
  extension
    .worker()
    .evaluate(async () => (await chrome.storage.local.get('site-rules'))['site-rules'])

test('shown one item and its field, it finds the others, today and after a redesign', async ({
  page,
  extension,
}) => {
  await serve(page, 'x', 6)
  const { answer } = await startPicker(page, extension)
  const words = page.locator('p', { hasText: 'Запись 2' })
  await words.hover()
  await page.keyboard.press('ArrowUp')
  await words.click()
  await page.keyboard.press('Enter')
  await page.locator('textarea').nth(1).hover()
  await page.mouse.down()
  await page.mouse.up()
  expect(await answer).toEqual({ ok: true, response: { found: 6 } })
  expect(await page.evaluate('heard')).toEqual([])
  await expect(page.locator('section otvetim-button')).toHaveCount(6)

  await serve(page, 'zz9', 9)
  await expect(page.locator('section otvetim-button')).toHaveCount(9)
  await page.locator('otvetim-button').nth(3).click()
  const sidebar = desk(await extension.sidebar(page))
  await sidebar.draft.fill('Здравствуйте! Разберёмся с упаковкой.')
  await sidebar.insertAnyway()
  await expect(page.locator('textarea').nth(3)).toHaveValue('Здравствуйте! Разберёмся с упаковкой.')
  for (const at of [0, 1, 2, 4]) await expect(page.locator('textarea').nth(at)).toHaveValue('')
})

test('Esc ends it and nothing is learned', async ({ page, extension }) => {
  await serve(page, 'x', 6)
  const { answer } = await startPicker(page, extension)
  await page.locator('p').first().hover()
  await page.keyboard.press('Escape')
  expect(await answer).toEqual({ ok: true, response: {} })
  await expect(page.locator('otvetim-picker')).toHaveCount(0)
  expect(await rules(extension)).toBeUndefined()
})
