import browser from 'webextension-polyfill'
import { t } from '@/lib/i18n/t'
import { isStoreEmpty } from '@/lib/storage/items-read'
import { ledger } from './ledger'

/** In `storage.local`, apart from the database: that there were items at all. */
const keptKey = 'ledger-has-items'

const lost = t('background.trouble.lost')

const full = t('background.trouble.full')
const failing = t('background.trouble.notSaved')

/** Why the last change could not be stored. A worker that starts anew tries anew. */
let failure: string | undefined

/** Runs a change of the ledger and remembers for the badge and the queue whether it could be stored. */
export async function storing<Result>(work: () => Promise<Result>): Promise<Result> {
  try {
    const result = await work()
    failure = undefined
    return result
  } catch (error) {
    failure = error instanceof Error && error.name === 'QuotaExceededError' ? full : failing
    throw new Error(failure, { cause: error })
  }
}

/** What the seller must know before he trusts the numbers; `undefined`: all is well. */
export const troubleOf = async (): Promise<string | undefined> => failure ?? (await lostStore())

/** Remembers whether there are items; says so when they are suddenly gone. `undefined`: all is well. */
async function lostStore(): Promise<string | undefined> {
  const [{ [keptKey]: kept }, empty] = await Promise.all([
    browser.storage.local.get(keptKey),
    isStoreEmpty(ledger),
  ])
  if (empty) return kept === true ? lost : undefined
  if (kept !== true) await browser.storage.local.set({ [keptKey]: true })
  return undefined
}
