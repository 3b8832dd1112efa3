import type { Item } from '@/lib/domain/item'
import { alikeness, likenessPrints, wordsOf } from '@/lib/doubt/prints'
import type { Surroundings } from '@/lib/doubt/surroundings'
import type { Connection } from './items-db'
import { productPlace, type StoredEntry } from './items-keys'

const day = 86_400_000
/** Bounds of a look: whatever the ledger holds, no more is read. */
const mostOfBand = 50
const mostOfProduct = 500
/** From here on two reviews are nearly the same. */
const alikeFrom = 0.6
const mostAlike = 5
const shownWords = 160

const unhappy = ({ item }: StoredEntry): boolean => item.rating !== undefined && item.rating <= 2

/** What the shop's other reviews tell of this one. Reads indexes only: at most 400 likely twins and 500 of the product. */
export const around = (db: Connection, item: Item): Promise<Surroundings> =>
  db.run('readonly', async (transaction) => {
    const items = transaction.objectStore('items')
    const twins = new Map<string, StoredEntry>()
    for (const print of likenessPrints(item)) {
      for (const row of await items.index('alike').getAll(print, mostOfBand))
        twins.set(row.key, row)
    }
    const place = productPlace(item)
    const product: StoredEntry[] = []
    if (place !== undefined) {
      const range = IDBKeyRange.bound([place, 0], [place, Number.MAX_SAFE_INTEGER])
      let cursor = await items.index('written').openCursor(range, 'prev')
      for (; cursor && product.length < mostOfProduct; cursor = await cursor.continue()) {
        product.push(cursor.value)
      }
    }
    return { alike: alike(item, [...twins.values()]), ...ofProduct(item, product) }
  })

function alike(item: Item, rows: readonly StoredEntry[]): Surroundings['alike'] {
  const words = wordsOf(item)
  return rows
    .filter(({ key }) => key !== item.key)
    .map((row) => ({ row, share: alikeness(words, wordsOf(row.item)) }))
    .filter(({ share }) => share >= alikeFrom)
    .sort((a, b) => b.share - a.share)
    .slice(0, mostAlike)
    .map(({ row: { key, item: twin }, share }) => {
      const text = wordsOf(twin)
      return {
        key,
        text: text.length > shownWords ? `${text.slice(0, shownWords).trimEnd()}…` : text,
        share,
        ...(twin.author && { author: twin.author }),
        ...(twin.date && { at: twin.date.at }),
        ...(twin.product?.name && { product: twin.product.name }),
      }
    })
}

function ofProduct(item: Item, rows: readonly StoredEntry[]): Omit<Surroundings, 'alike'> {
  const others = rows.filter(({ key }) => key !== item.key)
  const at = item.date?.at
  const times = others.filter(unhappy).flatMap((row) => row.item.date?.at ?? [])
  const near = at === undefined ? [] : times.filter((time) => Math.abs(time - at) <= day / 2)
  const dates = others.flatMap((row) => row.item.date?.at ?? [])
  const span = dates.length > 1 ? (Math.max(...dates) - Math.min(...dates)) / day : 0
  const rated = others.flatMap((row) => row.item.rating ?? [])
  const mean = rated.reduce((sum, one) => sum + one, 0) / rated.length
  return {
    sameDay: near.length + (item.rating !== undefined && item.rating <= 2 ? 1 : 0),
    usual: (times.length - near.length) / Math.max(span, 1),
    others: {
      count: rated.length,
      unhappy: others.filter(unhappy).length,
      ...(rated.length > 0 && { mean }),
    },
  }
}
