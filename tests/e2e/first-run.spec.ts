import AxeBuilder from '@axe-core/playwright'
import { findExtension } from './harness/extension'
import { launch } from './harness/launch'
import { desk } from './harness/seller'
import { expect, test } from './harness/test'

test('a new seller is greeted once, answers in a minute and is led to a first reply', async () => {
  const { context, close } = await launch({ welcome: true })
  try {
    await findExtension(context)
    const greeting = () => context.pages().filter((page) => page.url().endsWith('/welcome.html'))
    await expect.poll(() => greeting().length).toBe(1)
    const page = greeting()[0]
    if (!page) throw new Error('no greeting')
    await page.getByLabel('Магазин или бренд').fill('Тёплый дом')
    await page.getByLabel('Кто подписывает ответы').fill('Мария')
    await page.getByRole('radio', { name: 'рада', exact: true }).check()
    await page.getByLabel('возврат денег').check()
    // The drafts beside follow at once, and what was chosen is stored.
    await expect(page.getByRole('complementary')).toContainText('Мария')
    await expect(page.getByText('Сохранено')).toBeVisible()
    expect((await new AxeBuilder({ page }).analyze()).violations).toEqual([])

    await page.getByRole('link', { name: 'Попробовать на учебном кабинете' }).click()
    await page.waitForURL(/practice/u)
    await page.getByRole('button', { name: 'Предложить ответ' }).first().click()
    const { draft, insert, inserted } = desk(page.mainFrame())
    await expect(draft).toHaveValue(/Мария/u)
    await insert.click()
    await expect(inserted).toBeVisible()
    const field = page.getByLabel('Поле ответа кабинета')
    expect(await field.inputValue()).toBe(await draft.inputValue())
    expect((await new AxeBuilder({ page }).analyze()).violations).toEqual([])
    await page.getByRole('button', { name: /^Отправить/u }).click()
    await expect(page.getByRole('status').first()).toContainText('Ждут ответа: 5 из 6')
  } finally {
    await close()
  }
})

test('practice leaves nothing behind: no item in the queue, no number on the badge', async ({
  context,
  extension,
}) => {
  const page = await context.newPage()
  await page.goto(`${extension.root}/practice.html`)
  for (const button of await page.getByRole('button', { name: 'Предложить ответ' }).all()) {
    await button.click()
    await expect(desk(page.mainFrame()).draft).not.toHaveValue('')
  }
  const popup = await extension.popup()
  await expect(popup.locator('.queue-empty')).not.toContainText('Читаем')
  await expect(popup.locator('.queue-text')).toHaveCount(0)
  expect(await extension.badge()).toBe('')
})
