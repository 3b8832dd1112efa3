import type { Item, Product, UnkeyedItem } from '@/lib/domain/item'
// Not from `item.ts`: the content script has no room for zod.
import { itemKey } from '@/lib/domain/item-key'
import { longestText } from '@/lib/domain/longest-text'

type Loose<Shape> = { [Name in keyof Shape]?: Shape[Name] | undefined }

/** What a reader found, gaps and all. */
export type Fields = Loose<Omit<UnkeyedItem, 'product'>> &
  Pick<UnkeyedItem, 'marketplace' | 'kind' | 'state' | 'url'> & {
    product?: Loose<Product> | undefined
  }

const short = 500

/** Leaves out what is unknown: unknown is absent, never `undefined`, `''` or an empty list. */
function known<Shape extends object>(
  shape: Shape,
): { [Name in keyof Shape]?: NonNullable<Shape[Name]> } {
  const kept: { [Name in keyof Shape]?: NonNullable<Shape[Name]> } = {}
  for (const name of Object.keys(shape) as (keyof Shape)[]) {
    const value = shape[name]
    if (value === undefined || value === '' || (Array.isArray(value) && value.length === 0))
      continue
    kept[name] = value as NonNullable<typeof value>
  }
  return kept
}

/** A cut never splits a character in two. */
const cut = (text: string, length: number): string =>
  text.length <= length ? text : text.slice(0, length).replace(/[\ud800-\udbff]$/u, '')

/** An `Item` of what was read, within the limits of its schema and with its key. */
export function itemOf(fields: Fields): Item {
  const { product: loose, ...rest } = fields
  const product = loose && known({ ...loose, facts: loose.facts?.slice(0, 100) })
  for (const name of ['name', 'article', 'brand'] as const) {
    if (product?.[name]) product[name] = cut(product[name], short)
  }
  if (product?.url && product.url.length > 2000) delete product.url
  const unkeyed = known({
    ...rest,
    url: cut(fields.url, 2000),
    author: fields.author && cut(fields.author, short),
    text: fields.text && cut(fields.text, longestText),
    pros: fields.pros && cut(fields.pros, longestText),
    cons: fields.cons && cut(fields.cons, longestText),
    answer: fields.answer && cut(fields.answer, longestText),
    tags: fields.tags?.slice(0, 50).map((tag) => cut(tag, short)),
    product: product && Object.keys(product).length > 0 ? product : undefined,
  }) as UnkeyedItem
  return { ...unkeyed, key: itemKey(unkeyed) }
}
