import { desk as deskOf, lists, pressUntil, suggest } from './harness/seller'
import { expect, test } from './harness/test'

const { url, words } = lists['Wildberries, отзыв']

test('«Вставить» still acts after a look into the settings', async ({
  page,
  extension,
  context,
}) => {
  await page.goto(url)
  const desk = await suggest(page, extension, words)
  const [settings] = await Promise.all([
    context.waitForEvent('page'),
    desk.frame.getByRole('link', { name: 'Настройки' }).click(),
  ])
  await settings.getByLabel('Название магазина или бренда').fill('Тёплый дом')
  await settings.close()
  const again = deskOf(await extension.sidebar(page))
  await again.draft.fill('Здравствуйте! Вы сами виноваты!')
  const anyway = again.frame.getByRole('button', { name: 'Вставить как есть' })
  await pressUntil(again.insert, () => expect(anyway).toBeVisible({ timeout: 1000 }))
})
