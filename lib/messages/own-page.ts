import browser, { type Runtime } from 'webextension-polyfill'
import { contract, type Request, type Response } from './contract'
import { askPage, fromOurPage, isEnvelope, type NamesTo, unwrap } from './transport'

/*
 * The way between the sidebar and the page whose frame it is. Chromium gives that frame the whole extension API.
 * Firefox (measured in 153) gives it no `tabs`, and lets it hear only what is sent to its tab: there the background
 * passes both ways on. It takes the tab from the browser's own `sender`, so a frame reaches its own page only.
 */

/** The tab that shows this frame; `undefined` where the browser does not tell the frame. */
export const ownTab = async (): Promise<number | undefined> =>
  (await browser.tabs?.getCurrent())?.id

/** Asks the content script of the page that shows this frame. */
export async function askOwnPage<Name extends NamesTo<'page'>>(
  name: Name,
  request: Request<Name>,
): Promise<Response<Name>> {
  if (!browser.tabs)
    return unwrap(name, browser.runtime.sendMessage({ relay: true, name, request }))
  const tab = await ownTab()
  if (tab === undefined) throw new Error(`${name}: in no tab`)
  return askPage(tab, name, request)
}

/** The background's part: passes on what a frame asks its page, and what a page tells its frame. */
export function relay(): void {
  const passOn = (message: unknown, sender: Runtime.MessageSender) => {
    if (!isEnvelope(message) || sender.id !== browser.runtime.id || !sender.tab?.id)
      return undefined
    const { name, request } = message
    const { to } = contract[name]
    if (to === 'sidebar') {
      return browser.tabs.sendMessage(sender.tab.id, { name, request })
    }
    if (to !== 'page' || !('relay' in message) || !fromOurPage(sender)) return undefined
    const parsed = contract[name].request.safeParse(request)
    if (!parsed.success) return Promise.resolve({ ok: false, error: `${name}: bad request` })
    return browser.tabs.sendMessage(sender.tab.id, { name, request: parsed.data }, { frameId: 0 })
  }
  browser.runtime.onMessage.addListener(
    passOn as Parameters<typeof browser.runtime.onMessage.addListener>[0],
  )
}
