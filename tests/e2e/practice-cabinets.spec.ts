import { cabinetUrls } from '../cabinets/routes'
import { expect, test } from './harness/test'

// The cabinets are the ground that the other specs stand on, so they are tested as a seller would use them.

test('Wildberries: the drawer holds one item, React knows what is typed, the answer moves the item', async ({
  page,
  complaints,
}) => {
  await page.goto(`${cabinetUrls.wbReviews}?send=manual`)
  const row = page.getByTestId('Base-table-row').filter({ hasText: 'Левый наушник умер' })
  // Not in the middle of the row: there our own button stands.
  await row.getByText('Антон').click()
  await page.locator('#answerText').fill('Антон, разберёмся.')
  expect(await page.evaluate(() => window.__cabinet.field)).toBe('Антон, разберёмся.')
  await page.getByRole('button', { name: 'Отправить' }).click()
  await expect(row).toHaveCount(1)
  await page.evaluate(() => window.__cabinet.release())
  await expect(row).toHaveCount(0)
  await expect(page.locator('#Portal-modal-extend-info')).toContainText('На модерации')
  await page.goto(cabinetUrls.wbAnswered)
  await expect(row).toHaveCount(1)
  expect(complaints).toEqual([])
})

test('Wildberries: a value that React was not told of is gone with the next render', async ({
  page,
}) => {
  await page.goto(cabinetUrls.wbReviews)
  await page.getByTestId('Base-table-row').first().getByText('Геннадий').click()
  const field = page.locator('#answerText')
  await field.evaluate((area: HTMLTextAreaElement) => {
    area.value = 'мимо React'
    area.dispatchEvent(new Event('input', { bubbles: true }))
  })
  expect(await page.evaluate(() => window.__cabinet.field)).toBe('')
})

test('Wildberries: the complaint form opens from the menu and asks for a reason first', async ({
  page,
}) => {
  await page.goto(cabinetUrls.wbReviews)
  await page
    .getByTestId('Base-table-row')
    .filter({ hasText: 'Колонки ужасные' })
    .getByLabel('Ещё')
    .click()
  await page.getByText('Пожаловаться на отзыв').click()
  await expect(page.locator('#explanation')).toHaveCount(0)
  await page.locator('input[type=radio][value="11"]').check()
  await page.locator('#explanation').fill('В отзыве речь о колонках, товар – термос.')
  await page.getByRole('button', { name: 'Отправить' }).click()
  await expect.poll(() => page.evaluate(() => window.__cabinet.complaints.length)).toBe(1)
  await page.getByRole('button', { name: 'Мои жалобы' }).click()
  await expect(
    page.getByTestId('Base-table-row').filter({ hasText: 'Колонки ужасные' }),
  ).toContainText('Проверяем жалобу')
})

test('Ozon: the full text is in the title, the modal shows the uuid, Vue knows what is typed', async ({
  page,
  complaints,
}) => {
  await page.goto(`${cabinetUrls.ozonReviews}?send=manual`)
  const cell = page.locator('td [title^="Пришел с трещиной на колбе"]')
  await expect(cell).toContainText('…')
  await cell.click()
  await expect(page.locator('[reviewuuid]')).toHaveAttribute('reviewuuid', /^[\da-f-]{36}$/u)
  await page.locator('#AnswerCommentForm').fill('Екатерина, сожалеем.')
  expect(await page.evaluate(() => window.__cabinet.field)).toBe('Екатерина, сожалеем.')
  await page.locator('[data-frame] button[type=submit]').click()
  await page.evaluate(() => window.__cabinet.release())
  await expect(page.locator('[reviewuuid]')).toContainText('Официальный представитель продавца')
  await expect(page.locator('#AnswerCommentForm')).toHaveValue('')
  expect(complaints).toEqual([])
})

test('Ozon: questions have their own address and drawer; the route changes without a reload', async ({
  page,
}) => {
  await page.goto(cabinetUrls.ozonReviews)
  await page.evaluate(() => Object.assign(window, { sameDocument: true }))
  await page.getByRole('button', { name: 'Вопросы' }).click()
  await expect(page).toHaveURL(cabinetUrls.ozonQuestions)
  await page.getByRole('button', { name: 'Можно ли его мыть в посудомойке' }).click()
  await page.locator('textarea[id*=baseInput]').fill('Корпус моем вручную.')
  await page.getByRole('button', { name: 'Отправить' }).click()
  await expect(page.getByLabel('Паранжа')).toContainText('Официальный представитель продавца')
  expect(await page.evaluate(() => 'sameDocument' in window)).toBe(true)
})

for (const [name, url, rows] of [
  ['Wildberries', cabinetUrls.wbReviews, '[data-testid="Base-table-row"]'],
  ['Ozon', cabinetUrls.ozonReviews, '[data-scroll] tbody > tr:has(img)'],
] as const) {
  test(`${name}: of 2,000 items only those near the window exist`, async ({ page }) => {
    await page.goto(`${url}?items=2000`)
    const all = page.locator(rows)
    await expect.poll(() => all.count()).toBeGreaterThan(5)
    expect(await all.count()).toBeLessThan(60)
    const before = await all.first().textContent()
    await page.locator('[data-list], [data-scroll]').evaluate((box) => box.scrollTo(0, 60_000))
    await expect.poll(() => all.first().textContent()).not.toBe(before)
  })
}

for (const [name, url, frame, open] of [
  ['cards with their own forms', cabinetUrls.yandexReviews, undefined, 'Ответить'],
  ['web components', cabinetUrls.megamarket, undefined, undefined],
  ['an inner frame', cabinetUrls.aliexpress, 'Отзывы', undefined],
  ['full reloads', cabinetUrls.kaspi, undefined, undefined],
  ['infinite scroll', cabinetUrls.avito, undefined, 'Ответить'],
] as const) {
  test(`The family of ${name}: a reply is typed, sent and shown`, async ({ page }) => {
    await page.goto(url)
    const place = frame ? page.frameLocator(`iframe[title="${frame}"]`) : page
    const card = place.locator('article, review-card, .feedback, li.review').filter({
      hasText: 'Левый наушник умер',
    })
    if (open) await card.getByRole('button', { name: open }).click()
    await card.locator('textarea, [contenteditable]').fill('Антон, разберёмся.')
    await card.getByRole('button').click()
    await expect(card).toContainText(/Ответ (?:магазина|продавца)|Ваш ответ/u)
    await expect(card).toContainText('Антон, разберёмся.')
  })
}
