import * as z from 'zod/mini'
import itemLines from './items.jsonl?raw'
import productList from './products.json'

/** A product of the practice shop; `code` is the marketplace's own number (nmId on Wildberries). */
export type Product = {
  id: string
  name: string
  brand: string
  article: string
  code: number
  facts: Record<string, string>
}

const entrySchema = z.strictObject({
  id: z.string(),
  /** What the item was written to show (guideline, "Situations"); the cabinets never print it. */
  situation: z.enum(['P', 'M', 'N', 'E', 'F', 'Q']),
  kind: z.enum(['review', 'question']),
  product: z.string(),
  rating: z.optional(z.int()),
  text: z.optional(z.string()),
  pros: z.optional(z.string()),
  cons: z.optional(z.string()),
  author: z.string(),
  hoursAgo: z.number(),
  /** The buyer's own chips. */
  tags: z.optional(z.array(z.string())),
  /** The marketplace's marks. */
  marks: z.optional(z.array(z.string())),
  photos: z.optional(z.int()),
  answer: z.optional(
    z.strictObject({ text: z.string(), state: z.enum(['published', 'moderation']) }),
  ),
})

/** A review or question as the practice "server" keeps it. All of them were written for this project. */
export type Entry = Omit<z.infer<typeof entrySchema>, 'product' | 'hoursAgo'> & {
  product: Product
  /** Milliseconds since 1970. */
  at: number
}

const products = new Map(productList.map((product) => [product.id, product as Product]))

/** The shop's items as of `openedAt`, newest first. Ages are relative so that the queue is never empty of urgent ones. */
export function shopEntries(openedAt: number): Entry[] {
  const entries = itemLines
    .trim()
    .split('\n')
    .map((line) => {
      const { product: id, hoursAgo, ...rest } = entrySchema.parse(JSON.parse(line))
      const product = products.get(id)
      if (!product) throw new Error(`items.jsonl: no product ${id}`)
      return { ...rest, product, at: openedAt - hoursAgo * 3_600_000 }
    })
  return newestFirst(entries)
}

/** `count` unanswered items made from the shop's own, each with an id and a minute of its own. */
export function manyEntries(openedAt: number, count: number): Entry[] {
  const seeds = shopEntries(openedAt).filter((entry) => !entry.answer)
  const entries = Array.from({ length: count }, (_, at) => {
    const seed = seeds[at % seeds.length] as Entry
    const round = Math.floor(at / seeds.length)
    return { ...seed, id: `${seed.id}-${round}`, at: seed.at - round * 61 * 60_000 }
  })
  return newestFirst(entries)
}

/** A stable UUID made from an item's id: Ozon shows one in `reviewuuid`. */
export function uuid(id: string): string {
  const hex = [...id].map((letter) => letter.charCodeAt(0).toString(16).padStart(2, '0')).join('')
  const digits = `${hex}0193a7c24e5b7d1f8a6b9c0d1e2f3a4b`.slice(0, 32)
  return digits.replace(/^(.{8})(.{4})(.{4})(.{4})(.{12})$/u, '$1-$2-$3-$4-$5')
}

const newestFirst = (entries: Entry[]): Entry[] => entries.sort((one, other) => other.at - one.at)
