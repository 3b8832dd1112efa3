import { cabinetUrls } from '../cabinets/routes'
import { buttonIn, desk } from './harness/seller'
import { expect, test } from './harness/test'

for (const url of [cabinetUrls.wbReviews, cabinetUrls.ozonReviews]) {
  test(`hostile texts are read as texts on ${new URL(url).host}`, async ({
    page,
    extension,
    complaints,
  }) => {
    await page.goto(`${url}?hostile`)
    const rows = page.locator('tbody > tr')
    await expect(buttonIn(rows.first())).toHaveCount(1)
    for (let at = 0; at < 7; at++) {
      await buttonIn(rows.nth(at)).click()
      const { draft, frame } = desk(await extension.sidebar(page))
      await expect(draft).not.toHaveValue('')
      expect(await draft.inputValue()).not.toMatch(/[{}<>]|undefined|null|NaN/u)
      expect(await frame.evaluate(() => 'hacked' in window)).toBe(false)
    }
    expect(await page.evaluate(() => 'hacked' in window)).toBe(false)
    expect(complaints).toEqual([])
  })
}

test('a list that cannot be read says so, and a pasted text still gets its draft', async ({
  page,
  extension,
}) => {
  await page.route(`${cabinetUrls.ozonReviews}*`, (route) =>
    route.fulfill({
      contentType: 'text/html; charset=utf-8',
      body: '<h1>Отзывы</h1><p>Здесь больше нет таблицы.</p>',
    }),
  )
  await page.goto(cabinetUrls.ozonReviews)
  await page.locator('otvetim-floating').click()
  const sidebar = await extension.sidebar(page)
  await expect(sidebar.getByText('Страница не распознана')).toBeVisible()
  await sidebar.getByRole('button', { name: 'Вставить текст отзыва вручную' }).click()
  await sidebar.getByLabel('Текст отзыва').fill('Кружка пришла с отколотой ручкой, обидно')
  await sidebar.getByRole('button', { name: 'Предложить ответ' }).click()
  const { draft, copy, insert } = desk(sidebar)
  await expect(draft).not.toHaveValue('')
  await expect(copy).toBeVisible()
  await expect(insert).toBeHidden()
})

test('a page that is no list of ours is left alone', async ({ page, complaints }) => {
  await page.route('https://seller.ozon.ru/app/products', (route) =>
    route.fulfill({
      contentType: 'text/html; charset=utf-8',
      body: '<h1>Товары</h1><table><tr><td>Термос</td></tr></table>',
    }),
  )
  await page.goto('https://seller.ozon.ru/app/products')
  await page.evaluate(() => document.body.append('ещё'))
  await page.evaluate(() => new Promise((idle) => requestIdleCallback(idle)))
  expect(await page.evaluate(() => document.documentElement.outerHTML)).not.toContain('otvetim')
  expect(complaints).toEqual([])
})

test('Yandex Market is read by meaning', async ({ page, extension }) => {
  await page.goto(cabinetUrls.yandexReviews)
  const card = page.locator('article').filter({ hasText: 'Левый наушник умер' })
  await buttonIn(card).click()
  const { draft, frame, insertAnyway } = desk(await extension.sidebar(page))
  await expect(frame.getByRole('article')).toContainText('Левый наушник умер')
  await draft.fill('Антон, здравствуйте! Разберёмся.')
  await insertAnyway()
  await expect(card.locator('textarea')).toHaveValue('Антон, здравствуйте! Разберёмся.')
})
