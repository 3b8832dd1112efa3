import { cabinetUrls } from '../cabinets/routes'
import { send } from './harness/ledger'
import { expect, test } from './harness/test'

test('«Диагностика» names the open cabinet and its hooks, and nothing of the reviews', async ({
  page,
  extension,
}) => {
  await page.goto(cabinetUrls.wbReviews)
  await expect(page.locator('[data-testid="Base-table-row"]').first()).toBeVisible()
  const options = await extension.options()
  await options.getByRole('link', { name: 'Диагностика' }).click()
  const told = options.locator('details', { hasText: 'Wildberries' })
  await expect(async () => {
    await options.getByRole('button', { name: 'Проверить ещё раз' }).click()
    await expect(told.locator('summary')).toHaveText(
      /Wildberries .*страница прочитана, строк: [1-9]/u,
      {
        timeout: 1000,
      },
    )
  }).toPass()
  await told.locator('summary').click()
  await expect(told.locator('pre')).toContainText('найдено')
  const words = await page.locator('[data-name="Text"]').first().textContent()
  await expect(told.locator('pre')).not.toContainText((words ?? '').slice(0, 20))
})

test('a failure of ours is kept with its place and without words of a review', async ({
  extension,
}) => {
  const queue = await extension.popup()
  // A key that no item has: the background refuses, and that is a failure to look at.
  await expect(send(queue, 'queue/open', { key: 'Крышка треснула' })).rejects.toThrow()
  await queue.evaluate(() => {
    setTimeout(() => {
      throw new RangeError('Отзыв «Крышка треснула»')
    })
  })
  const options = await extension.options()
  await expect(async () => {
    await options.reload()
    await options.getByRole('link', { name: 'Диагностика' }).click()
    await expect(options.getByText('Последние сбои: 2')).toBeVisible({ timeout: 1000 })
  }).toPass()
  await options.getByText('Последние сбои: 2').click()
  const text = options.locator('pre')
  await expect(text).toContainText('фон: queue/open · Error · background.js:')
  await expect(text).toContainText('окошко · RangeError')
  await expect(text).not.toContainText('Крышка')
  await options.getByRole('button', { name: 'Очистить список' }).click()
  await expect(options.getByText('Сбоев не было.')).toBeVisible()
})
