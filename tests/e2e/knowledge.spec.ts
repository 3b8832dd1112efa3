import { lists, pressUntil, suggest } from './harness/seller'
import { expect, test } from './harness/test'

test('a blank that the seller fills once answers the next like question, with its source', async ({
  page,
  extension,
}) => {
  const { url, words } = lists['Wildberries, вопрос']
  await page.goto(url)
  const first = await suggest(page, extension, words)
  await expect(first.draft).toHaveValue(/▢/u)
  const known = first.frame.getByRole('region', { name: 'Откуда ответ' })
  await expect(known).toContainText('в базе нет')

  // With a blank inside, «Вставить» asks first.
  await pressUntil(first.insert, () =>
    expect(first.frame.getByText('остались пустые места')).toBeVisible({ timeout: 1000 }),
  )
  const text = await first.draft.inputValue()
  await first.draft.fill(text.replace(/▢(?: \([^)]*\))?/gu, 'нет, только вручную'))
  await pressUntil(first.frame.getByRole('button', { name: 'Для этого товара' }), () =>
    expect(first.frame.getByText('Запомнили.')).toBeVisible({ timeout: 1000 }),
  )
  await first.close()

  const next = lists['Ozon, вопрос']
  await page.goto(next.url)
  const second = await suggest(page, extension, next.words)
  await expect(second.draft).toHaveValue(/только вручную/u)
  await expect(second.draft).not.toHaveValue(/▢/u)
  await expect(second.frame.getByRole('region', { name: 'Откуда ответ' })).toContainText('из базы')
})

test('facts are pasted, found, removed and brought back in the options', async ({ extension }) => {
  const options = await extension.options()
  await options.goto(`${extension.root}/options.html#knowledge`)
  await options.getByRole('button', { name: 'Загрузить таблицу или текст…' }).click()
  await options
    .getByLabel('Или вставьте текст')
    .fill('Материал: сталь\nМожно ли ронять? Нет, дно помнётся.\nпросто слова')
  await expect(options.getByText('Не прочитаны строки: 3')).toBeVisible()
  await options.getByRole('button', { name: 'Добавить', exact: true }).click()
  await expect(options.getByText('Добавлено: 2')).toBeVisible()
  await options.getByLabel('Найти').fill('ронять')
  const rows = options.getByRole('table').getByRole('row')
  await expect(rows).toHaveCount(2)
  await options.getByRole('button', { name: 'Удалить' }).click()
  await expect(options.getByText('Ничего не нашлось.')).toBeVisible()
  await options.getByRole('button', { name: 'Вернуть' }).click()
  await expect(options.getByText('Нет, дно помнётся.')).toBeVisible()
})
