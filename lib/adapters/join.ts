import type { Item } from '@/lib/domain/item'
import type { Seen } from './adapter'

type Print = { words: string; day: string | undefined }

/** Of each item once: an opened one is compared with every row at every look. */
const prints = new WeakMap<Item, Print>()

function printOf({ item }: Seen): Print {
  const known = prints.get(item)
  if (known) return known
  const print = {
    words: [item.text, item.pros, item.cons]
      .filter(Boolean)
      .join(' ')
      .replace(/[^\p{L}\p{N}]/gu, ''),
    day: item.date && new Date(item.date.at).toDateString(),
  }
  prints.set(item, print)
  return print
}

/** Whether two places show one item: nothing that both tell differs, and they tell enough. */
export function same(a: Seen, b: Seen): boolean {
  const one = a.item
  const other = b.item
  if (one.nativeId && other.nativeId) return one.nativeId === other.nativeId
  if (one.rating && other.rating && one.rating !== other.rating) return false
  const { words: said, day } = printOf(a)
  const { words: shown, day: otherDay } = printOf(b)
  // So many words of one day are one person's, whatever was taken for the name.
  const verbatim =
    said.length >= 25 &&
    day === otherDay &&
    shown.length >= 25 &&
    (said.includes(shown) || shown.includes(said))
  if (!verbatim && one.author && other.author && one.author !== other.author) return false
  // A list may show the marketplace's article and the drawer the seller's: with one name they are one product.
  const name = ({ item }: Seen) => item.product?.name?.trim().toLowerCase()
  if (
    one.product?.article &&
    other.product?.article &&
    one.product.article !== other.product.article &&
    !(name(a) && name(a) === name(b))
  ) {
    return one.kind === 'question' && said === shown && said !== ''
  }
  if (day && otherDay && day !== otherDay) return false
  if (said && shown)
    return (
      said.startsWith(shown.slice(0, 200)) ||
      shown.startsWith(said.slice(0, 200)) ||
      said.includes(shown) ||
      shown.includes(said)
    )
  // Without words in one of them, the product and the moment must agree.
  return Boolean(
    day && otherDay && one.product?.article && one.product.article === other.product?.article,
  )
}

/**
 * The opened item under the key of its row, with what only the row tells: the drawer and the list show different parts
 * of one item, and a draft begun on the row must be found in the drawer. Alone if no row, or more than one, is the same.
 */
export function joined(opened: Seen, rows: readonly Seen[]): Seen {
  const twins = rows.filter((row) => same(opened, row))
  const row = twins.length === 1 ? twins[0] : undefined
  if (!row) return opened
  const product = { ...row.item.product, ...opened.item.product }
  const item = {
    ...row.item,
    ...opened.item,
    key: row.item.key,
    ...(Object.keys(product).length > 0 && { product }),
  }
  return { ...opened, item, uncertain: opened.uncertain.filter((part) => item[part] === undefined) }
}
