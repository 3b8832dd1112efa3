import browser, { type Storage } from 'webextension-polyfill'
import { defaultSettings, type Settings, settingsSchema } from '@/lib/domain/settings'
import { type ReadSettings, readSettings, settingsVersion } from './settings-versions'

/** `{version, value}`, in `storage.local`. */
const key = 'settings'
/** What was under the key when the seller pressed «Сбросить». */
const asideKey = 'settings-aside'

const read = async (): Promise<ReadSettings> => {
  const { [key]: stored } = await browser.storage.local.get(key)
  return stored === undefined ? { state: 'ok', settings: defaultSettings } : readSettings(stored)
}

const write = (settings: Settings) =>
  browser.storage.local.set({ [key]: { version: settingsVersion, value: settings } })

let last: Promise<unknown> = Promise.resolve()

/** One change after another, over all our pages where the browser has locks: read-modify-write loses updates else. */
function inTurn<Result>(work: () => Promise<Result>): Promise<Result> {
  const locked = () =>
    globalThis.navigator?.locks ? navigator.locks.request('otvetim-settings', work) : work()
  const mine = last.then(locked, locked) as Promise<Result>
  last = mine.catch(() => undefined)
  return mine
}

/** The seller's settings; defaults when none were ever saved. Broken ones are told, never replaced. */
export const loadSettings = (): Promise<ReadSettings> => read()

/** Saves what `change` makes of the settings as they are now. Throws, changing nothing, when they are broken or would be. */
export const changeSettings = (change: (settings: Settings) => Settings): Promise<Settings> =>
  inTurn(async () => {
    const now = await read()
    if (now.state === 'broken') throw new Error(now.reason)
    const next = settingsSchema.parse(change(now.settings))
    await write(next)
    return next
  })

/** «Сбросить»: starts from the defaults and keeps what was there aside, so that nothing is lost for good. */
export const resetSettings = (): Promise<Settings> =>
  inTurn(async () => {
    const { [key]: stored } = await browser.storage.local.get(key)
    if (stored !== undefined) await browser.storage.local.set({ [asideKey]: stored })
    await write(defaultSettings)
    return defaultSettings
  })

/** What «Сбросить» put aside, as text to save in a file; `undefined` when there is nothing. */
export async function settingsAside(): Promise<string | undefined> {
  const { [asideKey]: aside } = await browser.storage.local.get(asideKey)
  return aside === undefined ? undefined : JSON.stringify(aside, null, 2)
}

/** Calls back with the settings after every change, wherever it was made, until `signal` aborts. */
export function watchSettings(callback: (now: ReadSettings) => void, signal: AbortSignal): void {
  const changed = (changes: Record<string, Storage.StorageChange>, area: string) => {
    if (area === 'local' && key in changes) void read().then(callback)
  }
  browser.storage.onChanged.addListener(changed)
  signal.addEventListener('abort', () => browser.storage.onChanged.removeListener(changed))
}
