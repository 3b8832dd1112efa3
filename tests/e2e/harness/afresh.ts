import { type BrowserContext, expect } from '@playwright/test'
import type { Browser } from 'webextension-polyfill'
import { servedHosts } from '../../cabinets/routes'
import { type Extension, findExtension } from './extension'

/** As a page of the extension sees it; only used inside `evaluate`. */
declare const chrome: Browser

/**
 * Makes a browser that ran a test as good as new for the next: one blank page, no routes, nothing stored by cabinets or by
 * the extension, and a background that remembers nothing. To start another browser takes five times as long.
 */
export async function afresh(context: BrowserContext): Promise<void> {
  const blank = await context.newPage()
  await Promise.all(context.pages().map((page) => page !== blank && page.close()))
  await context.unrouteAll({ behavior: 'ignoreErrors' })
  await context.setOffline(false)
  const session = await context.newCDPSession(blank)
  await Promise.all(
    servedHosts.map((host) =>
      session.send('Storage.clearDataForOrigin', {
        origin: `https://${host}`,
        storageTypes: 'all',
      }),
    ),
  )
  await session.detach()
  const extension = await findExtension(context)
  // A background may have been broken on purpose: it is stopped first, and a page of ours that runs no code erases.
  await extension.stopWorker(blank)
  const ours = await extension.open('licences.txt')
  await ours.evaluate(async () => {
    const erased = (name: string) =>
      new Promise<void>((resolve, reject) => {
        const request = indexedDB.deleteDatabase(name)
        request.onsuccess = () => resolve()
        request.onerror = () => reject(request.error)
      })
    const databases = await indexedDB.databases()
    await Promise.all([
      chrome.alarms.clearAll(),
      chrome.storage.local.clear(),
      chrome.storage.session.clear(),
      ...databases.map(({ name }) => name && erased(name)),
    ])
  })
  const restarted = context.waitForEvent('serviceworker')
  await ours.evaluate(() => chrome.runtime.reload()).catch(() => {})
  await restarted
  await ours.close().catch(() => {})
  await answering(extension)
  // The tabs in front of it are closed, but a busy browser may have put none forward: a page behind draws no frames.
  await blank.bringToFront()
}

/**
 * Waits until the background answers. Under a debugger, and Playwright is one, a background that is reloaded while
 * something wakes it may stay silent for good: then it is stopped, and the next question starts it. Throws when that does
 * not help.
 */
async function answering(extension: Extension): Promise<void> {
  const page = await extension.open('licences.txt')
  const answers = () =>
    page.evaluate(() => {
      const silent = new Promise<false>((resolve) => setTimeout(() => resolve(false), 5000))
      const message = { name: 'drafts/get', request: { key: 'none' } }
      return Promise.race([chrome.runtime.sendMessage(message).catch(() => false), silent])
    })
  await expect(async () => {
    if (await answers()) return
    await extension.stopWorker(page)
    throw new Error('the background is silent')
  }).toPass({ timeout: 20_000 })
  await page.close()
}
