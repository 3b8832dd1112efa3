import { existsSync, readFileSync } from 'node:fs'
import { extname, join } from 'node:path'
import puppeteer, { type Frame, type HTTPRequest, type Page, type Target } from 'puppeteer-core'
import { expect } from 'vitest'
import { servedFile, servedHosts } from '../cabinets/routes'
import { findFirefox, firefoxMissing, firefoxMute } from '../tools/browser'

/** The built extension. */
export const built = join(import.meta.dirname, '../../.output/firefox-mv3')

const types: Record<string, string> = {
  '.html': 'text/html; charset=utf-8',
  '.js': 'text/javascript',
  '.css': 'text/css',
}

/** A fresh Firefox with the built extension, driven over WebDriver BiDi. */
export async function launch(extension = built) {
  const executablePath = findFirefox()
  if (!executablePath) throw new Error(firefoxMissing)
  if (!existsSync(extension)) throw new Error('Расширение не собрано: npm run build:firefox')
  const browser = await puppeteer.launch({
    browser: 'firefox',
    executablePath,
    headless: true,
    extraPrefsFirefox: { 'intl.locale.requested': 'ru' },
  })
  const before = new Set(browser.targets())
  await browser.installExtension(extension)
  // The welcome page comes when the extension has started. It would take the front from a page opened before it, and
  // a hidden page stands still.
  const isNew = (target: Target) => target.type() === 'page' && !before.has(target)
  const welcome = await (await browser.waitForTarget(isNew, { timeout: 15_000 })).page()
  const spoken = await welcome?.evaluate(() => Intl.NumberFormat().resolvedOptions().locale)
  if (!spoken?.startsWith('ru')) throw new Error(firefoxMute)
  /** Addresses outside the practice cabinets that a page or our part in it asked for. */
  const outside: string[] = []

  /** Pages that a test puts in place of a cabinet's own, by address. */
  const pages = new Map<string, string>()

  /** The practice cabinets at their true addresses, as `serveCabinets` does it for Chromium; nothing else gets out. */
  function serve(request: HTTPRequest): Promise<void> {
    const url = new URL(request.url())
    if (!/^https?:$/u.test(url.protocol)) return request.continue()
    if (!servedHosts.includes(url.hostname)) outside.push(url.href)
    const own = pages.get(request.url())
    if (own !== undefined)
      return request.respond({ status: 200, contentType: types['.html'] ?? '', body: own })
    const path = servedFile(url, request.isNavigationRequest())
    if (path === undefined) return request.abort()
    const contentType = types[extname(path)] ?? 'application/octet-stream'
    return request.respond({ status: 200, contentType, body: readFileSync(path) })
  }

  return {
    outside,
    pages,
    close: () => browser.close(),
    async open(url: string): Promise<Page> {
      const page = await browser.newPage()
      await page.setViewport({ width: 1360, height: 800 })
      await page.setRequestInterception(true)
      page.on('request', (request) => void serve(request))
      await page.goto(url)
      await page.bringToFront()
      return page
    },
  }
}

/** The sidebar's frame. Over BiDi its address stays `about:blank`, so the frame itself is asked. */
export async function sidebarOf(page: Page): Promise<Frame> {
  let found: Frame | undefined
  const look = async () => {
    for (const frame of page.frames()) {
      const path = await frame.evaluate(() => location.pathname).catch(() => '')
      if (path === '/sidebar.html') found = frame
    }
    return found !== undefined
  }
  await expect.poll(look, { timeout: 15_000, message: 'the sidebar opens' }).toBe(true)
  return found as Frame
}
