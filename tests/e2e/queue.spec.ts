import { cabinetUrls } from '../cabinets/routes'
import { overdue, rowOf } from './harness/seller'
import { expect, test } from './harness/test'

const hour = 3_600_000

test('the badge counts overdue questions and grows when time passes', async ({
  page,
  extension,
}) => {
  await page.goto(cabinetUrls.wbQuestions)
  await expect.poll(() => overdue(extension)).toBeGreaterThan(0)
  const before = await overdue(extension)
  expect(await extension.badgeColour()).toEqual([198, 40, 40, 255])
  // Two questions of the shop are 21 and 22 hours old.
  await extension.passTime(3.5 * hour)
  await expect.poll(() => overdue(extension)).toBeGreaterThan(before)
  await extension.passTime(100 * hour)
  await expect.poll(() => overdue(extension)).toBe(18)
})

test('the badge is amber while questions only fall due soon', async ({ page, extension }) => {
  // All overdue ones are answered in the cabinet first.
  await page.goto(cabinetUrls.wbQuestions)
  await expect.poll(() => overdue(extension)).toBe(6)
  await page.evaluate(() => {
    const kept = JSON.parse(localStorage.getItem('practice-cabinet') ?? '{}')
    for (const id of ['q01', 'q02', 'q03', 'q04', 'q13', 'q17']) {
      kept.answers[id] = { text: 'Да, можно.', state: 'published' }
    }
    localStorage.setItem('practice-cabinet', JSON.stringify(kept))
  })
  await page.goto(cabinetUrls.wbQuestions.replace('not-answered', 'answered'))
  await expect.poll(() => extension.badge()).toBe('2')
  expect(await extension.badgeColour()).toEqual([178, 106, 0, 255])
})

test('the popup: overdue first, found by words, opened in its own tab', async ({
  page,
  context,
  extension,
}) => {
  await page.goto(cabinetUrls.wbQuestions)
  await expect.poll(() => overdue(extension)).toBeGreaterThan(0)
  const popup = await extension.popup()
  await expect(popup.getByRole('heading', { level: 2 }).first()).toContainText('Просроч')
  const lines = popup.getByRole('article')
  await expect(lines.first()).toContainText('просрочено')
  await popup.getByRole('searchbox').fill('посудомойке')
  await expect(lines).toHaveCount(1)
  await page.goto(cabinetUrls.wbReviews)
  const opened = context.waitForEvent('page')
  await lines.first().getByRole('button').first().click()
  await expect.poll(async () => (await opened).url()).toBe(cabinetUrls.wbQuestions)
})

test('both cabinets in two tabs are one queue', async ({ page, context, extension }) => {
  await page.goto(cabinetUrls.wbQuestions)
  await expect.poll(() => overdue(extension)).toBeGreaterThan(0)
  const first = await overdue(extension)
  const other = await context.newPage()
  await other.goto(cabinetUrls.ozonQuestions)
  await expect.poll(() => overdue(extension)).toBeGreaterThan(first)
})

test('a question that leaves its open list is neither overdue nor lost: «пропал из списка»', async ({
  page,
  extension,
}) => {
  await page.goto(cabinetUrls.wbQuestions)
  await expect.poll(() => overdue(extension)).toBe(6)
  const words = 'Можно ли его мыть'
  await rowOf(page, words).evaluate((row) => row.remove())
  await expect.poll(() => overdue(extension), { timeout: 15_000 }).toBe(5)
  const popup = await extension.popup()
  await popup.getByRole('searchbox').fill(words)
  await expect(popup.getByRole('heading', { level: 2 })).toHaveText([/Пропал/u])
  await page.reload()
  await expect.poll(() => overdue(extension)).toBe(6)
})
