import browser from 'webextension-polyfill'
import type { Norms } from '@/lib/queue/deadline'
import { pruneSettled, redate } from '@/lib/storage/items-maintain'
import { ledger } from './ledger'

const day = 86_400_000
/** In `storage.local`: the norms by which the stored deadlines were counted. */
const normsKey = 'ledger-norms'
/** How often old answers are looked for. */
const every = 3_600_000

let last = Number.NEGATIVE_INFINITY

/** Counts deadlines anew after a change of norms or of the time zone, and erases what is past its keeping time. */
export async function tidy(norms: Norms, now: number): Promise<void> {
  const { settings, browserZone } = norms
  const { hours, hoursBy, timeZone, workingHours, holidays } = settings
  const print = JSON.stringify([hours, hoursBy, timeZone, workingHours, holidays, browserZone])
  const { [normsKey]: known } = await browser.storage.local.get(normsKey)
  if (known !== print) {
    await redate(ledger, norms)
    await browser.storage.local.set({ [normsKey]: print })
  }
  if (settings.retentionDays === 0 || Math.abs(now - last) < every) return
  last = now
  while ((await pruneSettled(ledger, now - settings.retentionDays * day)) > 0);
}

/** Calls back when the seller erased everything in the options: badge and queue have to follow. */
export function onErased(callback: () => void): void {
  browser.storage.onChanged.addListener((changes, area) => {
    const norms = area === 'local' ? changes[normsKey] : undefined
    if (norms && norms.newValue === undefined) callback()
  })
}
