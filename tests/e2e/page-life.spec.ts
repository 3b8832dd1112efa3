import { cabinetUrls } from '../cabinets/routes'
import { buttonIn, rowOf, suggest } from './harness/seller'
import { expect, test } from './harness/test'

for (const [name, url] of [
  ['Wildberries', cabinetUrls.wbReviews],
  ['Ozon', cabinetUrls.ozonReviews],
] as const) {
  test(`${name}: one button a row, through bursts of re-rendering`, async ({
    page,
    complaints,
  }) => {
    await page.goto(url)
    const rows = page.locator('tbody > tr')
    const buttons = page.locator('tbody otvetim-button')
    await expect.poll(() => rows.count()).toBeGreaterThan(40)
    await expect.poll(() => buttons.count()).toBe(await rows.count())
    await page.evaluate(() => window.__cabinet.burst(30))
    await expect.poll(() => buttons.count()).toBe(await rows.count())
    for (const row of await rows.all())
      expect(await row.locator('td otvetim-button').count()).toBe(1)
    expect(complaints).toEqual([])
  })

  test(`${name}: a list of 2,000 gets its buttons while it is scrolled`, async ({ page }) => {
    await page.goto(`${url}?items=2000`)
    const box = page.locator('[data-list], [data-scroll]')
    const rows = page.locator('tbody > tr:has(td)')
    for (const top of [0, 20_000, 90_000, 60_000, 0]) {
      await box.evaluate((list, to) => list.scrollTo(0, to), top)
      await expect
        .poll(
          async () => (await page.locator('tbody otvetim-button').count()) - (await rows.count()),
        )
        .toBe(0)
    }
  })

  for (const variant of [
    'seed=77',
    'dates=long',
    'field=placeholder',
    'author=hidden',
    'tables=whole',
    'submit=icon',
  ]) {
    test(`${name}: reads and writes the cabinet as of «${variant}»`, async ({
      page,
      extension,
    }) => {
      await page.goto(`${url}?${variant}`)
      const desk = await suggest(page, extension, 'Левый наушник умер')
      await desk.draft.fill('Антон, здравствуйте! Разберёмся.')
      await desk.insertAnyway()
      expect(await page.evaluate(() => window.__cabinet.field)).toBe(
        'Антон, здравствуйте! Разберёмся.',
      )
    })
  }
}

test('a route change without a reload brings the buttons of the other list', async ({ page }) => {
  await page.goto(cabinetUrls.ozonReviews)
  await expect(buttonIn(rowOf(page, 'Брали на рыбалку'))).toHaveCount(1)
  await page.getByRole('button', { name: 'Вопросы' }).click()
  await expect(buttonIn(rowOf(page, 'в посудомойке'))).toHaveCount(1)
  await page.goto(cabinetUrls.wbReviews)
  await page.getByRole('button', { name: 'Вопросы' }).click()
  await expect(buttonIn(rowOf(page, 'в посудомойке'))).toHaveCount(1)
  await page.getByRole('button', { name: 'Отзывы' }).click()
  await expect(buttonIn(rowOf(page, 'Брали на рыбалку'))).toHaveCount(1)
})

test('after a reload of the extension every row has one button again, and it acts', async ({
  page,
  extension,
}) => {
  await page.goto(cabinetUrls.wbReviews)
  const buttons = page.locator('tbody otvetim-button')
  await expect.poll(() => buttons.count()).toBeGreaterThan(40)
  // What the old script leaves must not stay: its buttons could do nothing any more.
  await page.evaluate(() => {
    for (const button of document.querySelectorAll('otvetim-button')) button.setAttribute('old', '')
  })
  await extension.reload()
  await page.evaluate(() => window.__cabinet.rebuild())
  await expect(page.locator('[old]')).toHaveCount(0)
  const rows = page.locator('tbody > tr')
  await expect.poll(async () => (await buttons.count()) - (await rows.count())).toBe(0)
  await suggest(page, extension, 'Левый наушник умер')
})
