import { cpSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import type { Browser } from 'webextension-polyfill'
import { findExtension } from './harness/extension'
import { extensionPath, launch } from './harness/launch'
import { questions, report } from './harness/ledger'
import { expect, test } from './harness/test'

declare const chrome: Browser

/** Questions written a moment ago. */
const fresh = (name: string) =>
  questions(1, {
    key: `wildberries:question:${name}`,
    text: `Есть ли крышка ${name}?`,
    date: { at: Date.now(), precision: 'minute' },
  })

test('a reminder that the browser does not allow stays off, and the page says what to do', async ({
  context,
  extension,
}) => {
  const options = await context.newPage()
  await options.addInitScript(() => {
    if ('chrome' in globalThis && chrome.permissions) chrome.permissions.request = async () => false
  })
  await options.goto(`${extension.root}/options.html#reminders`)
  const toggle = options.getByRole('switch').or(options.getByRole('checkbox')).first()
  await toggle.click()
  await expect(options.getByText('Браузер не разрешил уведомления')).toBeVisible()
  await expect(toggle).not.toBeChecked()
})

test('once allowed, a fresh question is told, and never two within a quarter of an hour', async () => {
  // No hand presses «Разрешить» here: a copy of the extension is granted it by its manifest.
  const granted = mkdtempSync(join(tmpdir(), 'otvetim-granted-'))
  cpSync(extensionPath, granted, { recursive: true })
  const manifest = JSON.parse(readFileSync(join(granted, 'manifest.json'), 'utf8'))
  manifest.permissions.push('notifications')
  delete manifest.optional_permissions
  writeFileSync(join(granted, 'manifest.json'), JSON.stringify(manifest))
  const { context, close } = await launch({ extension: granted })
  try {
    const extension = await findExtension(context)
    const page = await extension.popup()
    const shown = () => page.evaluate(() => chrome.notifications.getAll())
    const remembered = () => page.evaluate(() => chrome.storage.local.get('notified'))
    await report(page, fresh('первая'))
    expect(await shown(), 'nothing before the seller asked for it').toEqual({})

    await page.evaluate(() => {
      const notifications = { fresh: true, quiet: { on: false } }
      return chrome.storage.local.set({
        settings: { version: 1, value: { queue: { notifications } } },
      })
    })
    await report(page, fresh('вторая'))
    await expect.poll(async () => Object.keys(await shown())).toEqual(['fresh'])
    const first = await remembered()
    await page.evaluate(() => chrome.notifications.clear('fresh'))
    await report(page, fresh('третья'))
    expect(await shown()).toEqual({})
    expect(await remembered()).toEqual(first)
  } finally {
    await close()
    rmSync(granted, { recursive: true, force: true })
  }
})
