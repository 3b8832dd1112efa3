import browser from 'webextension-polyfill'
import { cabinetMatches } from '@/lib/domain/cabinet-matches'

/** `storage.local`: match patterns of the sites that the seller switched on. What the browser allows is its own matter. */
const key = 'sites'

/**
 * `cabinet`: on from the start · `on`: the seller switched it on · `off`: may be switched on (also a cabinet whose
 * permission the seller took away) · `unsupported`: no site at all (a page of the browser, a file).
 */
export type SiteState = 'cabinet' | 'on' | 'off' | 'unsupported'

/** The match pattern of one site; `undefined` for what is no site. Ports cannot be told apart in patterns. */
export function sitePattern(address: string): string | undefined {
  const url = URL.canParse(address) ? new URL(address) : undefined
  if (!url || !/^https?:$/u.test(url.protocol) || url.hostname === '') return undefined
  return `${url.protocol}//${url.hostname}/*`
}

/** Sites that the seller switched on, whether or not the browser still allows them. */
export async function wantedSites(): Promise<string[]> {
  const { [key]: stored } = await browser.storage.local.get(key)
  return Array.isArray(stored) ? stored.filter((site) => typeof site === 'string') : []
}

const allowed = (site: string) => browser.permissions.contains({ origins: [site] })

/** Sites on which the content script is to run beside the cabinets. */
export async function activeSites(): Promise<string[]> {
  const wanted = await wantedSites()
  const may = await Promise.all(wanted.map(allowed))
  return wanted.filter((_, index) => may[index])
}

export async function siteState(address: string): Promise<SiteState> {
  const site = sitePattern(address)
  if (!site) return 'unsupported'
  if (!(await allowed(site))) return 'off'
  if (cabinetMatches.includes(site)) return 'cabinet'
  return (await wantedSites()).includes(site) ? 'on' : 'off'
}

async function change(edit: (sites: Set<string>) => void): Promise<void> {
  const sites = new Set(await wantedSites())
  edit(sites)
  await browser.storage.local.set({ [key]: [...sites] })
}

/**
 * «Включить на этом сайте». Must be called from a click, with nothing awaited before: the browser asks the seller then.
 * The background does the rest, because a popup may be closed by that very question. Resolves to whether the site is on.
 */
export async function enableSite(address: string): Promise<boolean> {
  const site = sitePattern(address)
  if (!site) return false
  const asked = browser.permissions.request({ origins: [site] })
  if (!cabinetMatches.includes(site)) await change((sites) => sites.add(site))
  const granted = await asked
  if (!granted) await change((sites) => sites.delete(site))
  return granted
}

/**
 * Switches a site off; the background then stops the script there and gives the permission back. Cabinets stay: the
 * seller can forbid them in the browser itself.
 */
export async function disableSite(address: string): Promise<void> {
  const site = sitePattern(address)
  if (site && !cabinetMatches.includes(site)) await change((sites) => sites.delete(site))
}

/** Calls back when the list of wanted sites changes. */
export function watchSites(callback: () => void): void {
  browser.storage.onChanged.addListener((changes, area) => {
    if (area === 'local' && key in changes) callback()
  })
}
