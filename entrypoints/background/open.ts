import browser from 'webextension-polyfill'
import type { Item } from '@/lib/domain/item'
import { marketplaces } from '@/lib/domain/marketplaces'
import { t } from '@/lib/i18n/t'
import { askPage } from '@/lib/messages/transport'

/** Where an item is answered: the page where it was seen, else the marketplace's cabinet. */
function address({ url, marketplace }: Item): string | undefined {
  if (/^https?:\/\//u.test(url)) return url
  const known = marketplaces[marketplace]
  return 'cabinet' in known ? known.cabinet : undefined
}

const withoutHash = (url: string | undefined) => url?.replace(/#.*$/u, '')

/** Shows the page of an item: the tab that already has it, or a new one. Resolves to the tab. */
async function show(url: string): Promise<number | undefined> {
  // Addresses of tabs are told only for the cabinets, which is where we look.
  const tabs = await browser.tabs.query({})
  const tab = tabs.find((tab) => withoutHash(tab.url) === withoutHash(url))
  if (tab?.id === undefined) return (await browser.tabs.create({ url })).id
  await browser.tabs.update(tab.id, { active: true })
  if (tab.windowId !== undefined) await browser.windows.update(tab.windowId, { focused: true })
  return tab.id
}

/** A cabinet draws its list some time after it was loaded; after so many tries the item is not on this page. */
const tries = 20
const pause = 500

/** Opens the sidebar for the item once the page shows it. A worker that dies meanwhile leaves the page to the seller. */
async function suggest(tab: number, key: string): Promise<void> {
  for (let left = tries; left > 0; left--) {
    const found = await askPage(tab, 'page/suggest', { key }).catch(() => ({ found: false }))
    if (found.found) return
    await new Promise((resolve) => setTimeout(resolve, pause))
  }
}

/** Shows the page of an item and, where it is on it, the sidebar. */
export async function open(item: Item): Promise<void> {
  const url = address(item)
  if (!url) throw new Error(t('background.noAddress'))
  const tab = await show(url)
  if (tab !== undefined) void suggest(tab, item.key)
}
