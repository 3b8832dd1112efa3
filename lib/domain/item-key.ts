// Apart from the schemas in `item.ts`: the content script makes keys, and has no room for zod.
import type { Item } from './item'

/** An item whose key is still to be made. */
export type UnkeyedItem = Omit<Item, 'key'>

/** FNV-1a, 53 bits, in base 36: short, stable, and not meant to resist an attacker. */
export function hash(text: string): string {
  let high = 0x811c9dc5
  let low = 0x1000193
  for (let at = 0; at < text.length; at++) {
    const code = text.charCodeAt(at)
    high = Math.imul(high ^ code, 0x01000193)
    low = Math.imul(low ^ code, 0x85ebca6b)
  }
  return ((high & 0x1fffff) * 2 ** 32 + (low >>> 0)).toString(36)
}

/** Most texts are so already. */
const onOneLine = (text = ''): string =>
  (/[^\S ]| {2}/u.test(text) ? text.replace(/\s+/gu, ' ') : text).trim()

/**
 * The key under which an item is kept: the marketplace's id where there is one, else a print of what does not change
 * (product, date, author, rating, words). Wildberries shows no review id since January 2026.
 */
export function itemKey(item: UnkeyedItem): string {
  const head = `${item.marketplace}:${item.kind}:`
  if (item.nativeId) return head + item.nativeId
  // A relative date drifts from visit to visit, so it is no part of the print.
  const date =
    item.date && item.date.precision !== 'relative' ? Math.floor(item.date.at / 60_000) : ''
  const print = [
    item.product?.article ?? item.product?.name ?? '',
    date,
    item.author ?? '',
    item.rating ?? '',
    onOneLine(item.text),
    onOneLine(item.pros),
    onOneLine(item.cons),
  ]
  return `${head}~${hash(print.join('\u0000'))}`
}

/**
 * What stays of an item without a native id when the buyer edits his words: one likeness, one item. `undefined` where
 * the page tells too little for that, or the key is made of the marketplace's own id.
 */
export function likeness({
  key,
  marketplace,
  kind,
  author,
  date,
  product,
}: Item): string | undefined {
  const head = `${marketplace}:${kind}:`
  const name = product?.article ?? product?.name
  const firstName = author?.trim().split(/\s+/u)[0]
  if (!key.startsWith(`${head}~`) || !firstName || !name || date?.precision !== 'minute') {
    return undefined
  }
  return head + hash([name, Math.floor(date.at / 60_000), firstName].join('\u0000'))
}
