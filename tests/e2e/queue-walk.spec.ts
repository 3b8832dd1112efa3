import { cabinetUrls } from '../cabinets/routes'
import { questions, report } from './harness/ledger'
import { desk } from './harness/seller'
import { expect, test } from './harness/test'

test('the queue: from its line to the cabinet with the sidebar, then the next', async ({
  page,
  extension,
}) => {
  await page.goto(cabinetUrls.wbQuestions)
  const popup = await extension.popup()
  const lines = popup.locator('.queue-line')
  await expect.poll(() => lines.count()).toBeGreaterThan(1)
  const words = await lines.first().locator('.queue-text').textContent()
  // The popup is gone before the key is up.
  await popup.keyboard.press('Enter').catch(() => undefined)
  const frame = await extension.sidebar(page)
  await expect(desk(frame).draft).not.toHaveValue('')
  await expect(frame.locator('body')).toContainText((words ?? '').slice(0, 30))

  await frame.getByRole('button', { name: 'Следующий в очереди' }).click()
  await expect(frame.locator('body')).not.toContainText((words ?? '').slice(0, 30))
})

test('the queue by keys: put off, taken back, done, searched', async ({ extension }) => {
  const page = await extension.popup()
  await report(page, questions(3))
  const lines = page.locator('.queue-line')
  await expect(lines).toHaveCount(3)
  await expect(lines.first()).toContainText('просрочено на')
  await page.keyboard.press('j')
  await page.keyboard.press('s')
  await page.getByRole('button', { name: 'До завтра – 9:00' }).click()
  await expect(page.getByRole('status')).toContainText('Отложено')
  await expect.poll(() => extension.badge()).toBe('2')
  // The work goes on with the next line.
  await expect(page.locator('.queue-line[data-selected]')).toContainText('просрочено')
  await page.keyboard.press('z')
  await expect.poll(() => extension.badge()).toBe('3')
  await page.keyboard.press('d')
  await expect(lines).toHaveCount(2)
  await page.getByRole('button', { name: 'Отменить' }).click()
  await expect(lines).toHaveCount(3)
  await page.keyboard.press('Slash')
  await page.keyboard.type('№ 2')
  await expect(lines).toHaveCount(1)
})
