import { heldByFramework, lists, pressUntil, suggest } from './harness/seller'
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

declare global {
  interface Window {
    /** Whether the cabinet was asked to open its reply field. */
    __asked?: boolean
  }
}

test('a page closed in the middle of an insertion: the text is kept and goes in next time', async ({
  context,
  extension,
}) => {
  const { url, words } = lists['Ozon, отзыв']
  const open = async () => {
    const page = await context.newPage()
    await page.goto(url)
    return { page, desk: await suggest(page, extension, words) }
  }
  const before = await open()
  const own = `${await before.desk.draft.inputValue()} Пишу сам.`
  await before.desk.draft.fill(own)
  // The cabinet is slow: asked to open its field, it has not done so yet.
  await before.page.evaluate(() => {
    window.addEventListener(
      'click',
      (event) => {
        if (event.isTrusted) return
        event.stopImmediatePropagation()
        window.__asked = true
      },
      true,
    )
  })
  await pressUntil(before.desk.insert, () =>
    expect.poll(() => before.page.evaluate(() => window.__asked), { timeout: 1000 }).toBe(true),
  )
  await before.page.close()

  const during = await open()
  await expect(during.desk.draft).toHaveValue(own)
  await pressUntil(during.desk.insert, () =>
    expect.poll(() => heldByFramework(during.page), { timeout: 1000 }).toBe(own),
  )
  await during.page.close()

  const after = await open()
  await expect(after.desk.draft).toHaveValue(own)
  await after.desk.insertAnyway()
  expect(await heldByFramework(after.page)).toBe(own)
})
