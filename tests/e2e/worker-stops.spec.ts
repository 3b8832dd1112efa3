import { heldByFramework, lists, overdue, suggest } from './harness/seller'
import { expect, test } from './harness/test'

for (const name of ['Wildberries, вопрос', 'Ozon, вопрос'] as const) {
  const { url, words, send } = lists[name]
  test(`${name}: the background stopped between every two steps changes nothing`, async ({
    page,
    extension,
  }) => {
    const stop = () => extension.stopWorker(page)
    await page.goto(url)
    await expect.poll(() => overdue(extension)).toBeGreaterThan(0)
    const waiting = await overdue(extension)
    await stop()
    const desk = await suggest(page, extension, words)
    await stop()
    await desk.draft.fill('Здравствуйте! Проверим и напишем здесь же до вечера.')
    await stop()
    await desk.insertAnyway()
    expect(await heldByFramework(page)).toBe(await desk.draft.inputValue())
    await stop()
    await desk.close()
    await page.locator(send).click()
    await stop()
    await expect.poll(() => overdue(extension)).toBe(waiting - 1)
    await stop()
    await page.reload()
    await expect.poll(() => overdue(extension)).toBe(waiting - 1)
  })
}
