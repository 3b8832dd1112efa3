import type { Page } from '@playwright/test'
import type { Browser } from 'webextension-polyfill'
import { shopYear, yearImprovements } from '../../cabinets/shop/history'
import { send } from './ledger'

declare const chrome: Browser

/** The contract takes no more entries at once. */
const portion = 500

/**
 * Fills the ledger with the last days of a year of the practice shop – all of them unless told –, from one of our own
 * pages. Resolves to the number of items.
 */
export async function liveAYear(page: Page, days = 366): Promise<number> {
  const now = Date.now()
  const entries = shopYear(now).filter(({ firstSeen }) => firstSeen > now - days * 86_400_000)
  for (let from = 0; from < entries.length; from += portion) {
    const part = { entries: entries.slice(from, from + portion), drafts: [], replies: [] }
    await send(page, 'backup/merge', { part, dry: false })
  }
  await page.evaluate(
    (improvements) => chrome.storage.local.set({ improvements: { version: 1, improvements } }),
    yearImprovements(now),
  )
  return entries.length
}
