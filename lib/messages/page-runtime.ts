import type { Runtime } from 'webextension-polyfill'

type Listener = (
  message: unknown,
  sender: Runtime.MessageSender,
  respond: (answer: unknown) => void,
) => true | undefined

/** What a content script uses of the browser. `chrome` with promises is the same in both browsers since MV3. */
type PageRuntime = {
  /** Absent once the extension was reloaded or removed: this script is an orphan then and can reach nobody. */
  id?: string
  getURL(path: string): string
  sendMessage(message: unknown): Promise<unknown>
  onMessage: { addListener(listener: Listener): void; removeListener(listener: Listener): void }
}

/**
 * The browser as a content script needs it. Not webextension-polyfill: that would be a third of the whole script, in
 * every page of the cabinet, for the sake of four functions.
 */
export const pageRuntime = (): PageRuntime | undefined =>
  (globalThis as { chrome?: { runtime?: PageRuntime } }).chrome?.runtime

export const orphaned = (): boolean => !pageRuntime()?.id
