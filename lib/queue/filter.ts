import * as z from 'zod/mini'
import { kinds } from '@/lib/domain/item'
import { marketplaceIds } from '@/lib/domain/marketplaces'
import { folded } from '@/lib/text/words'
import type { Entry } from './entry'

const line = z.string().check(z.maxLength(500))

/** What of the queue to show; an absent part lets everything through. */
export const filterSchema = z.strictObject({
  marketplace: z.optional(z.enum(marketplaceIds)),
  shop: z.optional(line),
  kind: z.optional(z.enum(kinds)),
  /** Any of these stars. */
  stars: z.optional(z.array(z.int().check(z.minimum(1), z.maximum(5))).check(z.maxLength(5))),
  topic: z.optional(line),
  /** Name of the product, as the page shows it. */
  product: z.optional(line),
  /** Words, all of which must occur: in the text, the product, the name or the note. */
  search: z.optional(z.string().check(z.maxLength(200))),
})
export type Filter = z.infer<typeof filterSchema>

export const isEmpty = ({ stars, search, ...exact }: Filter): boolean =>
  !stars?.length && !search?.trim() && Object.values(exact).every((value) => value === undefined)

/** A test made once per filter, so that a queue of thousands is not slowed by preparing words. */
export function matcher({ marketplace, shop, kind, stars, topic, product, search }: Filter) {
  const words = folded(search ?? '')
    .split(/\s+/u)
    .filter((word) => word !== '')
  return ({ item, topics, note }: Entry): boolean => {
    if (marketplace !== undefined && item.marketplace !== marketplace) return false
    if (shop !== undefined && item.shop !== shop) return false
    if (kind !== undefined && item.kind !== kind) return false
    if (stars?.length && !(item.rating !== undefined && stars.includes(item.rating))) return false
    if (topic !== undefined && !topics?.includes(topic)) return false
    if (product !== undefined && item.product?.name !== product) return false
    if (words.length === 0) return true
    const { text, pros, cons, author } = item
    const all = [text, pros, cons, author, item.product?.name, item.product?.article, note]
    const where = folded(all.filter((part) => part !== undefined).join(' '))
    return words.every((word) => where.includes(word))
  }
}

const facet = z.array(z.strictObject({ value: line, count: z.int() }))

/** What the open items can be filtered by, the most frequent first. */
export const facetsSchema = z.strictObject({
  marketplaces: facet,
  shops: facet,
  topics: facet,
  products: facet,
})
export type Facets = z.infer<typeof facetsSchema>
