import { cpSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { expect, type Page } from '@playwright/test'
import { serveCabinets, servedHosts } from '../../cabinets/routes'
import { type Behaviour, streams, stubModel } from '../../model/stub'
import { findExtension } from './extension'
import { extensionPath, launch } from './launch'
import { watchOutside } from './outside'

/** The key that must be found nowhere. */
export const canary = 'canary-7f3e9b52-never-shown'

/**
 * A copy of a built extension that may ask this computer: the browser's own question cannot be answered by a script, so
 * the address is allowed beforehand.
 */
export function allowedHere(built: string) {
  const folder = mkdtempSync(join(tmpdir(), 'otvetim-model-'))
  const path = join(folder, 'extension')
  cpSync(built, path, { recursive: true })
  const file = join(path, 'manifest.json')
  const manifest = JSON.parse(readFileSync(file, 'utf8'))
  manifest.host_permissions = [...manifest.host_permissions, 'http://127.0.0.1/*']
  writeFileSync(file, JSON.stringify(manifest))
  const remove = () =>
    rmSync(folder, { recursive: true, force: true, maxRetries: 10, retryDelay: 50 })
  return { path, remove }
}

/** A browser whose extension may ask the stub on this computer and nobody else. */
export async function withModel(
  work: (given: {
    stub: Awaited<ReturnType<typeof stubModel>>
    context: Awaited<ReturnType<typeof launch>>['context']
    extension: Awaited<ReturnType<typeof findExtension>>
    page: Page
  }) => Promise<void>,
  first: Behaviour = streams(''),
): Promise<void> {
  const copy = allowedHere(extensionPath)
  const [stub, outside] = await Promise.all([stubModel(first), watchOutside(servedHosts)])
  const { context, close } = await launch({
    extension: copy.path,
    proxy: outside.proxy,
    bypass: '127.0.0.1',
  })
  try {
    await serveCabinets(context)
    await context.route(`${stub.address}/**`, (route) => route.continue())
    const page = context.pages()[0] ?? (await context.newPage())
    await work({ stub, context, extension: await findExtension(context), page })
    expect(outside.asked, 'only the model is asked').toEqual([])
  } finally {
    await close()
    stub.close()
    outside.close()
    copy.remove()
  }
}

/** Sets the model up by hand, as a seller does; leaves the options open. */
export async function setUp(options: Page, root: string, address: string): Promise<void> {
  await options.goto(`${root}/options.html#model`)
  await options.getByLabel('Где работает модель').selectOption({ label: 'Другой сервис' })
  await options.getByLabel('Адрес').fill(address)
  await options.getByLabel('Модель', { exact: true }).fill('stub')
  await options.getByLabel('Ключ').fill(canary)
  await options.getByRole('button', { name: 'Сохранить адрес и ключ' }).click()
  await expect(options.getByText('Сохранено. Нажмите «Проверить».')).toBeVisible()
  await options.getByRole('button', { name: 'Показать запрос' }).click()
  await options.getByRole('button', { name: 'Разрешаю отправлять' }).click()
  await expect(options.getByText('Модель пишет вариант рядом')).toBeVisible()
  await expect(options.getByText('Сохранено', { exact: true })).toBeVisible()
}
