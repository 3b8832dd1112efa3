import browser from 'webextension-polyfill'
import type { Handlers } from '@/lib/messages/transport'
import { rulesOfHost, saveSiteRule } from '@/lib/storage/site-rules'

const widthKey = 'sidebar-width'

type Names = 'page/choices' | 'page/width' | 'page/part' | 'page/learned'

/** What the content script asks of the background apart from the queue. */
export const pageHandlers: Pick<Handlers<'background'>, Names> = {
  async 'page/choices'(_, { url = '' }) {
    const { [widthKey]: width } = await browser.storage.local.get(widthKey)
    const rules = URL.canParse(url) ? await rulesOfHost(new URL(url).hostname) : []
    return { rules, ...(typeof width === 'number' && { width: Math.round(width) }) }
  },

  async 'page/width'({ width }) {
    await browser.storage.local.set({ [widthKey]: width })
    return {}
  },

  async 'page/part'({ part }, { tab }) {
    if (tab?.id === undefined) throw new Error('page/part: only for a page')
    await browser.scripting.executeScript({
      target: { tabId: tab.id, frameIds: [0] },
      files: [`content-scripts/${part}.js`],
    })
    return {}
  },

  async 'page/learned'({ rule }, { url = '' }) {
    if (!URL.canParse(url) || new URL(url).hostname !== rule.host) {
      throw new Error('page/learned: a page teaches for its own site only')
    }
    await saveSiteRule(rule)
    return {}
  },
}
