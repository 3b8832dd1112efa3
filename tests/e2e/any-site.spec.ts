import { cpSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { type BrowserContext, expect, type Page, test } from '@playwright/test'
import { findExtension } from './harness/extension'
import { extensionPath, launch } from './harness/launch'

const site = 'https://otzyvy.magazin.example/'

const reviews = `<!doctype html><meta charset="utf-8"><title>Отзывы</title><main><h1>Отзывы покупателей</h1><ul>${[
  ['Мария', 5, 'Чайник греет быстро и не шумит, брала для дачи, всем довольна.'],
  ['Игорь', 2, 'Крышка треснула через неделю, хотя пользовались аккуратно. Жаль денег.'],
  ['Светлана', 4, 'Хороший чайник, но провод короткий: до розетки еле достаёт.'],
  ['Пётр', 1, 'Пришёл не тот цвет, заказывали белый, а в коробке чёрный. Что делать?'],
]
  .map(
    ([who, stars, words], at) => `<li class="review"><b class="author">${who}</b>
  <span aria-label="Оценка ${stars} из 5"></span><time>1${at}.11.2026</time><p>${words}</p><button>Ответить</button></li>`,
  )
  .join('')}</ul></main>`

async function open(context: BrowserContext): Promise<Page> {
  await context.route(`${site}**`, (route) =>
    route.fulfill({ contentType: 'text/html; charset=utf-8', body: reviews }),
  )
  const page = await context.newPage()
  await page.goto(site)
  return page
}

/** The popup as it stands over a page: its own tab stays in the background. */
async function popupOver(page: Page, context: BrowserContext): Promise<Page> {
  const popup = await (await findExtension(context)).popup()
  await page.bringToFront()
  await popup.reload()
  return popup
}

/** The question of the browser itself cannot be answered by a script: here the site is allowed beforehand. */
test('a site that the seller switches on works at once, after a restart, and until it is switched off', async () => {
  const folder = mkdtempSync(join(tmpdir(), 'otvetim-any-'))
  const extension = join(folder, 'extension')
  cpSync(extensionPath, extension, { recursive: true })
  const file = join(extension, 'manifest.json')
  const manifest = JSON.parse(readFileSync(file, 'utf8'))
  manifest.host_permissions = [...(manifest.host_permissions ?? []), `${site}*`]
  writeFileSync(file, JSON.stringify(manifest))
  const profile = join(folder, 'profile')
  try {
    const first = await launch({ extension, profile })
    const page = await open(first.context)
    const popup = await popupOver(page, first.context)
    await expect(page.locator('otvetim-button')).toHaveCount(0)
    const closed = popup.waitForEvent('close')
    await popup.getByRole('button', { name: 'Включить на этом сайте' }).click()
    await closed
    await expect(page.locator('li otvetim-button')).toHaveCount(4)
    await first.close()

    const second = await launch({ extension, profile })
    const again = await open(second.context)
    await expect(again.locator('li otvetim-button')).toHaveCount(4)
    const later = await popupOver(again, second.context)
    await later.getByRole('button', { name: 'Выключить на этом сайте' }).click()
    await expect(again.locator('otvetim-button')).toHaveCount(0)
    await again.reload()
    const after = await popupOver(again, second.context)
    await expect(after.getByRole('button', { name: 'Включить на этом сайте' })).toBeVisible()
    await expect(again.locator('otvetim-button')).toHaveCount(0)
    await second.close()
  } finally {
    rmSync(folder, { recursive: true, force: true, maxRetries: 10, retryDelay: 50 })
  }
})
