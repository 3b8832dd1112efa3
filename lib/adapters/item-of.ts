import type { Item, Product } from '@/lib/domain/item'
import { itemKey, type UnkeyedItem } from '@/lib/domain/item-key'
import { longestText } from '@/lib/domain/longest-text'

/** Unknown parts may be there as `undefined`. */
export type Loose<Shape> = { [Name in keyof Shape]?: Shape[Name] | undefined }

/** What a reader found, gaps and all. */
export type Fields = Loose<Omit<UnkeyedItem, 'product'>> &
  Pick<UnkeyedItem, 'marketplace' | 'kind' | 'state' | 'url'> & {
    product?: Loose<Product> | undefined
  }

const short = 500

/** A cut never splits a character in two. */
const cut = (text: string, length: number): string =>
  text.length <= length ? text : text.slice(0, length).replace(/[\ud800-\udbff]$/u, '')

function productOf({ name, article, brand, url, facts }: Loose<Product>): Product | undefined {
  const product: Product = {}
  if (name) product.name = cut(name, short)
  if (article) product.article = cut(article, short)
  if (brand) product.brand = cut(brand, short)
  // A cut address leads elsewhere.
  if (url && url.length <= 2000) product.url = url
  if (facts && facts.length > 0) product.facts = facts.slice(0, 100)
  return product.name || product.article || product.brand || product.url || product.facts
    ? product
    : undefined
}

/**
 * An `Item` of what was read, within the limits of its schema and with its key. Unknown is absent, never `undefined`,
 * `''` or an empty list. Part by part: a loop over the names takes four times as long, and runs for every row.
 */
export function itemOf(fields: Fields): Item {
  const { marketplace, kind, state, url, tags } = fields
  const item = { marketplace, kind, state, url: cut(url, 2000) } as Item
  const product = fields.product && productOf(fields.product)
  if (fields.nativeId) item.nativeId = fields.nativeId
  if (fields.shop) item.shop = fields.shop
  if (fields.rating !== undefined) item.rating = fields.rating
  if (fields.author) item.author = cut(fields.author, short)
  if (fields.text) item.text = cut(fields.text, longestText)
  if (fields.pros) item.pros = cut(fields.pros, longestText)
  if (fields.cons) item.cons = cut(fields.cons, longestText)
  if (fields.date) item.date = fields.date
  if (product) item.product = product
  if (tags && tags.length > 0) item.tags = tags.slice(0, 50).map((tag) => cut(tag, short))
  if (fields.answer) item.answer = cut(fields.answer, longestText)
  if (fields.deadline !== undefined) item.deadline = fields.deadline
  item.key = itemKey(item)
  return item
}
