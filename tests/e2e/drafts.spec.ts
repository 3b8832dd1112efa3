import { heldByFramework, lists, suggest } from './harness/seller'
import { expect, test } from './harness/test'

for (const [name, { url, words }] of Object.entries(lists)) {
  test(`${name}: an edited draft outlives a reload and a closed tab`, async ({
    page,
    context,
    extension,
  }) => {
    const own = 'Здравствуйте! Пишу сам, не терять.'
    await page.goto(url)
    await (await suggest(page, extension, words)).draft.fill(own)
    await page.reload()
    await expect((await suggest(page, extension, words)).draft).toHaveValue(own)
    const other = await context.newPage()
    await page.close()
    await other.goto(url)
    const desk = await suggest(other, extension, words)
    await expect(desk.draft).toHaveValue(own)
    await desk.insertAnyway()
    expect(await heldByFramework(other)).toBe(own)
  })
}

test('«Другой вариант» gives another text', async ({ page, extension }) => {
  const { url, words } = lists['Wildberries, отзыв']
  await page.goto(url)
  const desk = await suggest(page, extension, words)
  const first = await desk.draft.inputValue()
  await desk.other.click()
  await expect(desk.draft).not.toHaveValue(first)
})
