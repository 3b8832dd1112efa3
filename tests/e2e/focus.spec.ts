import { lists, suggest } from './harness/seller'
import { expect, test } from './harness/test'

for (const name of ['Wildberries, отзыв', 'Ozon, вопрос'] as const) {
  const { url, words } = lists[name]

  test(`${name}: the reply takes the focus as the sidebar opens, the next key edits it`, async ({
    page,
    extension,
  }) => {
    await page.goto(url)
    const desk = await suggest(page, extension, words)
    await expect(desk.draft).toBeFocused()
    const drafted = await desk.draft.inputValue()
    // Through the page, where the keys of a seller go; `desk.draft.press` would focus the field itself.
    await page.keyboard.press('End')
    await page.keyboard.type('Да')
    await expect.poll(async () => (await desk.draft.inputValue()).length).toBe(drafted.length + 2)
  })
}
