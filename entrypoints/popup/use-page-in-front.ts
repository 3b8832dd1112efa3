import { useEffect, useState } from 'preact/hooks'
import browser, { type Tabs } from 'webextension-polyfill'
import type { PageInFront } from '@/components/queue/site-bar'
import { askPage } from '@/lib/messages/transport'
import { disableSite, enableSite, siteState } from '@/lib/storage/sites'

async function stateOf(tab: Tabs.Tab | undefined): Promise<PageInFront> {
  if (tab?.id === undefined || tab.url === undefined) return 'none'
  const site = await siteState(tab.url)
  if (site === 'unsupported') return 'none'
  if (site === 'off') return 'off'
  try {
    return (await askPage(tab.id, 'page/current', {})).status
  } catch {
    return 'reload'
  }
}

/** The page behind the popup, and what can be done about it. */
export function usePageInFront() {
  const [tab, setTab] = useState<Tabs.Tab>()
  const [page, setPage] = useState<PageInFront>('none')
  const [ownSite, setOwnSite] = useState(false)
  useEffect(() => {
    void (async () => {
      const [tab] = await browser.tabs.query({ active: true, currentWindow: true })
      setTab(tab)
      setOwnSite((await siteState(tab?.url ?? '')) === 'on')
      setPage(await stateOf(tab))
    })()
  }, [])
  return {
    page,
    ownSite,
    // The browser asks the seller only within the click itself: nothing may be awaited before.
    onEnable: () => {
      if (tab?.url) void enableSite(tab.url).then((on) => on && window.close())
    },
    onDisable: () => {
      if (tab?.url) void disableSite(tab.url).then(() => window.close())
    },
    onTeach: () => {
      // The popup closes when the seller turns to the page: nobody waits for the answer here.
      if (tab?.id !== undefined) void askPage(tab.id, 'page/pick', {}).catch(() => {})
      window.close()
    },
    onReload: () => {
      if (tab?.id !== undefined) void browser.tabs.reload(tab.id)
      window.close()
    },
  }
}
