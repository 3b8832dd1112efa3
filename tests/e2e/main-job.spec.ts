import { heldByFramework, lists, overdue, pressUntil, rowOf, suggest } from './harness/seller'
import { expect, test } from './harness/test'

for (const [name, { url, words, send }] of Object.entries(lists)) {
  test(`${name}: from the button to the sent reply`, async ({ page, extension, complaints }) => {
    await page.goto(`${url}?send=manual`)
    const desk = await suggest(page, extension, words)
    if (name.endsWith('вопрос')) await expect.poll(() => overdue(extension)).toBeGreaterThan(0)
    const waiting = await overdue(extension)

    const rebuke = 'Вы сами виноваты!'
    await expect(desk.checklist).not.toContainText(rebuke)
    const before = await desk.checklist.textContent()
    await desk.draft.fill(`Здравствуйте! ${rebuke}`)
    await expect.poll(() => desk.checklist.textContent()).not.toBe(before)

    const reply = `Здравствуйте! Спасибо, что написали. Проверим и ответим здесь же.\nВторая строка — «${words}».`
    await desk.draft.fill(reply)
    await desk.insertAnyway()
    expect(await heldByFramework(page)).toBe(reply)
    expect(await page.evaluate(() => window.__cabinet.sent)).toEqual([])

    await desk.close()
    await page.locator(send).click()
    await page.evaluate(() => window.__cabinet.release())
    await expect
      .poll(() => page.evaluate(() => window.__cabinet.sent.map(({ text }) => text)))
      .toEqual([reply])
    if (name.endsWith('вопрос')) await expect.poll(() => overdue(extension)).toBe(waiting - 1)
    else await expect.poll(() => extension.title()).toContain('ждут ответа')
    expect(complaints).toEqual([])
  })
}

for (const name of ['Wildberries, отзыв', 'Ozon, отзыв'] as const) {
  const { url, words, field } = lists[name]

  test(`${name}: «Отменить вставку» gives the field back as it was`, async ({
    page,
    extension,
  }) => {
    await page.goto(url)
    const desk = await suggest(page, extension, words)
    await desk.insertAnyway()
    expect(await heldByFramework(page)).toBe(await desk.draft.inputValue())
    await pressUntil(desk.undo, () => expect(desk.undo).toBeHidden({ timeout: 1000 }))
    await expect.poll(() => heldByFramework(page)).toBe('')
  })

  test(`${name}: the seller's own unfinished text is not overwritten unasked`, async ({
    page,
    extension,
  }) => {
    await page.goto(url)
    const desk = await suggest(page, extension, words)
    await rowOf(page, words).locator('[title], [data-testid="text-ellipse"]').first().click()
    await page.locator(field).fill('Начал писать сам')
    const append = desk.frame.getByRole('button', { name: 'Дописать' })
    await pressUntil(desk.insert, () => expect(append).toBeVisible({ timeout: 1000 }))
    expect(await heldByFramework(page)).toBe('Начал писать сам')
    await pressUntil(append, () => expect(desk.inserted).toBeVisible({ timeout: 1000 }))
    expect(await heldByFramework(page)).toMatch(/^Начал писать сам\n./u)
  })
}
