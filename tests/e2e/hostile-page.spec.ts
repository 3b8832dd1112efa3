import { cabinetUrls } from '../cabinets/routes'
import { expect, test } from './harness/test'

const rows = ['Молния сломалась на второй день.', 'Сидит хорошо, спасибо!', 'Размер маломерит.']

const list = (script: string) => `<!doctype html><meta charset="utf-8"><title>Отзывы</title>
<script>${script}</script><dialog></dialog><table><tbody>${rows
  .map(
    (words, at) => `<tr data-testid="Base-table-row" role="button">
<td data-testid="Base-table-cell"><a href="https://www.wildberries.ru/catalog/10000${at}/detail.aspx">Куртка</a></td>
<td data-testid="Base-table-cell"><div data-testid="text-ellipse"><span data-name="Text">${words}</span></div></td>
<td data-testid="Base-table-cell"><span data-name="Text">0${at + 1}.11.2026 в 12:10</span></td></tr>`,
  )
  .join('')}</tbody></table>`

test('a page that takes our buttons away at once gets its way, and one button stands for all', async ({
  page,
}) => {
  await page.route(cabinetUrls.wbReviews, (route) =>
    route.fulfill({
      contentType: 'text/html; charset=utf-8',
      body: list(`window.taken = 0
new MutationObserver(() => { for (const button of document.querySelectorAll('otvetim-button')) { taken++; button.remove() } })
  .observe(document, { subtree: true, childList: true })`),
    }),
  )
  await page.goto(cabinetUrls.wbReviews)
  await expect(page.locator('otvetim-floating')).toHaveCount(1)
  await expect.poll(() => page.evaluate('taken')).toBe(rows.length * 3)
})

test('a page that breaks its own Array and Element does not break us, nor does a modal dialog', async ({
  page,
  complaints,
}) => {
  await page.route(cabinetUrls.wbReviews, (route) =>
    route.fulfill({
      contentType: 'text/html; charset=utf-8',
      body: list(`for (const name of ['map', 'filter', 'push', 'flatMap', 'find'])
  Array.prototype[name] = () => { throw new Error('trap') }
Array.prototype.more = 1
Element.prototype.attachShadow = null`),
    }),
  )
  await page.goto(cabinetUrls.wbReviews)
  await expect(page.locator('td otvetim-button')).toHaveCount(rows.length)
  await page.evaluate(`document.querySelector('dialog').append(document.querySelector('table'))
document.querySelector('dialog').showModal()`)
  await page.locator('td otvetim-button').first().click()
  await expect(page.locator('dialog > otvetim-sidebar')).toHaveCount(1)
  expect(complaints).toEqual([])
})
