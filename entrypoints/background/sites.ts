import browser from 'webextension-polyfill'
import { cabinetMatches } from '@/lib/domain/cabinet-matches'
import { askPage } from '@/lib/messages/transport'
import { activeSites, watchSites } from '@/lib/storage/sites'

const prefix = 'site:'

/** The content script's own files, as the build named them. */
const scripts = () => browser.runtime.getManifest().content_scripts?.[0]?.js ?? []

async function tabsAt(sites: readonly string[]): Promise<number[]> {
  if (sites.length === 0) return []
  const tabs = await browser.tabs.query({ url: [...sites] })
  return tabs.flatMap(({ id, discarded }) => (id === undefined || discarded ? [] : [id]))
}

/** Starts the content script in tabs that are open already. Twice is once: the script itself sees to that. */
async function startIn(sites: readonly string[]): Promise<void> {
  const tabs = await tabsAt(sites)
  await Promise.allSettled(
    tabs.map((tabId) => browser.scripting.executeScript({ target: { tabId }, files: scripts() })),
  )
}

/** Without a permission the browser hides addresses of tabs, so every tab is told and knows itself whether it is meant. */
async function stopIn(sites: string[]): Promise<void> {
  const tabs = await browser.tabs.query({})
  await Promise.allSettled(
    tabs.map(async ({ id }) => id !== undefined && askPage(id, 'page/stop', { sites })),
  )
}

/** Makes the registered content scripts what the seller and the browser want. Idempotent. */
async function reconcileSites(): Promise<void> {
  const sites = await activeSites()
  const registered = await browser.scripting.getRegisteredContentScripts()
  const ours = registered.filter(({ id }) => id.startsWith(prefix))
  const gone = ours.filter(({ id }) => !sites.includes(id.slice(prefix.length)))
  const fresh = sites.filter((site) => !ours.some(({ id }) => id === prefix + site))
  if (gone.length > 0) {
    const off = gone.map(({ id }) => id.slice(prefix.length))
    await browser.scripting.unregisterContentScripts({ ids: gone.map(({ id }) => id) })
    await stopIn(off)
    // A permission that the browser keeps does no harm: the script is gone.
    await browser.permissions.remove({ origins: off }).catch(() => {})
  }
  if (fresh.length > 0) {
    await browser.scripting.registerContentScripts(
      fresh.map((site) => ({
        id: prefix + site,
        matches: [site],
        js: scripts(),
        persistAcrossSessions: true,
      })),
    )
    await startIn(fresh)
  }
}

let last: Promise<void> = Promise.resolve()
/** One after another: two runs at once would both register the same site. */
function inTurn(): void {
  last = last.then(reconcileSites).catch(() => {})
}

async function suggestInView(): Promise<void> {
  const [tab] = await browser.tabs.query({ active: true, lastFocusedWindow: true })
  // No content script there, nothing to suggest: the shortcut is pressed on any page.
  if (tab?.id !== undefined) await askPage(tab.id, 'page/suggest', {}).catch(() => {})
}

/**
 * Where the content script runs: in the cabinets and on the sites that the seller switched on. Call it synchronously at
 * the start of the background.
 */
export function runOnSites(): void {
  watchSites(inTurn)
  browser.permissions.onAdded.addListener(({ origins = [] }) => {
    inTurn()
    // In Firefox a seller may first refuse a cabinet and allow it later.
    void startIn(origins.filter((site) => cabinetMatches.includes(site)))
  })
  browser.permissions.onRemoved.addListener(inTurn)
  browser.runtime.onStartup.addListener(inTurn)
  browser.runtime.onInstalled.addListener(() => {
    inTurn()
    // Chromium leaves open tabs with an orphan of the old version or with nothing; Firefox starts the script by itself.
    void activeSites().then((sites) => startIn([...cabinetMatches, ...sites]))
  })
  browser.commands.onCommand.addListener((command) => {
    if (command === 'suggest-reply') void suggestInView()
  })
}
