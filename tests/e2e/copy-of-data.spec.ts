import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { backupVersion } from '@/lib/queue/backup'
import { questions, report, send } from './harness/ledger'
import { expect, test } from './harness/test'

const oldest = readFileSync(
  join(import.meta.dirname, '../unit/queue/backup-samples/v1.json'),
  'utf8',
)

test('a copy of all data: bad files change nothing and say why, an old one is read, a good one brings all back', async ({
  extension,
}) => {
  const page = await extension.options()
  await report(page, questions(3))
  await send(page, 'drafts/save', { item: questions(1)[0] as never, text: 'Да, подойдёт' })
  await page.getByRole('link', { name: 'Копия и сброс' }).click()
  const download = page.waitForEvent('download')
  await page.getByRole('button', { name: 'Сохранить всё в файл' }).click()
  const whole = readFileSync(await (await download).path(), 'utf8')

  const give = (text: string) =>
    page
      .getByLabel('Файл с копией данных')
      .setInputFiles({ name: 'copy.json', mimeType: 'application/json', buffer: Buffer.from(text) })
  const dialog = page.getByRole('dialog')
  for (const [file, said] of [
    [whole.slice(0, -40), 'оборван'],
    ['{"app":"otvetim-settings","version":1}', 'не копия данных'],
    ['Здравствуйте', 'не читается'],
    [JSON.stringify({ app: 'otvetim-backup', version: backupVersion + 1 }), 'более новой версией'],
    [whole.replace('{"entries"', '{"__proto__":{"admin":1},"entries"'), 'испорчен'],
    [whole.replace('"state":"unanswered"', '"state":"<img src=x onerror=alert(1)>"'), 'испорчен'],
  ] as const) {
    expect(file, 'the file was spoilt').not.toBe(whole)
    await give(file)
    await expect(page.getByText(said, { exact: false }).last()).toBeVisible()
    await expect(dialog).toBeHidden()
  }
  expect(await extension.badge()).toBe('3')

  await give(oldest)
  await expect(dialog).toContainText('Добавится 2 записи')
  await dialog.getByRole('button', { name: 'Отмена' }).click()
  expect(await extension.badge()).toBe('3')

  await page.getByRole('button', { name: 'Стереть всё' }).click()
  await dialog.getByRole('button', { name: 'Стереть всё' }).click()
  await expect(page.getByText('Всё стёрто')).toBeVisible()
  await expect.poll(() => extension.badge()).toBe('')
  await give(whole)
  await expect(dialog).toContainText('Добавится 3 записи')
  await dialog.getByRole('button', { name: 'Восстановить' }).click()
  await expect(page.getByText(/из файла (?:добавлены|восстановлены)/u)).toBeVisible()
  await expect.poll(() => extension.badge()).toBe('3')
  expect(await send(page, 'drafts/get', { key: questions(1)[0]?.key ?? '' })).toEqual({
    text: 'Да, подойдёт',
  })
})
