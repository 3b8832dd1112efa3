import type { MessageKey, Values } from './messages'

/** Both browsers offer it to pages, background and scripts in a cabinet alike; tools and benches have none. */
type Browser = { chrome?: { i18n?: { getMessage(name: string): string } } }

/**
 * What the interface says in the seller's language: `t('sidebar.card.rating', { stars: 5 })`. Outside of the extension
 * a message is its key.
 */
export function t<Key extends MessageKey>(key: Key, ...[values]: Values<Key>): string {
  const { chrome } = globalThis as Browser
  const message = chrome?.i18n?.getMessage(key.replaceAll('.', '_')) ?? key
  return values
    ? message.replace(/\{([a-zA-Z]+)\}/gu, (_, name) => String(values[name as keyof typeof values]))
    : message
}
