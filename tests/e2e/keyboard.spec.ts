import { buttonIn, desk as deskOf, heldByFramework, lists, rowOf } from './harness/seller'
import { expect, test } from './harness/test'

for (const name of ['Wildberries, отзыв', 'Ozon, вопрос'] as const) {
  const { url, words } = lists[name]
  test(`${name}: the whole way by keyboard`, async ({ page, extension }) => {
    await page.goto(url)
    const button = buttonIn(rowOf(page, words))
    await button.focus()
    await page.keyboard.press('Enter')
    const desk = deskOf(await extension.sidebar(page))
    await expect(desk.draft).not.toHaveValue('')
    await desk.draft.focus()
    await page.keyboard.press('ControlOrMeta+A')
    await page.keyboard.type('Здравствуйте! Скоро ответим.')
    await expect(async () => {
      await page.keyboard.press('Control+Enter')
      await expect(desk.inserted).toBeVisible({ timeout: 1000 })
    }).toPass()
    expect(await heldByFramework(page)).toBe('Здравствуйте! Скоро ответим.')
    await desk.draft.focus()
    await page.keyboard.press('Escape')
    await expect(page.locator('otvetim-sidebar')).toBeHidden()
    await expect
      .poll(() => page.evaluate(() => document.activeElement?.localName))
      .toBe('otvetim-button')
  })
}
