import type { Item } from '@/lib/domain/item'
import { alikeness, likenessPrints, wordsOf } from '@/lib/doubt/prints'
import type { Surroundings } from '@/lib/doubt/surroundings'
import type { Connection, Transaction } from './items-db'
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

/**
 * What the shop's other reviews tell of this one. Reads indexes only: at most 400 likely twins, the newest 500 of the
 * product, and 500 of the day around this one.
 */
export const around = (db: Connection, item: Item): Promise<Surroundings> =>
  db.run('readonly', async (transaction) => {
    const items = transaction.objectStore('items')
    const place = productPlace(item)
    const [bands, newest, sameDay] = await Promise.all([
      Promise.all(
        likenessPrints(item).map((print) => items.index('alike').getAll(print, mostOfBand)),
      ),
      place === undefined ? [] : newestOf(transaction, place),
      place === undefined ? [] : dayAround(transaction, place, item),
    ])
    const twins = new Map(bands.flat().map((row) => [row.key, row]))
    return { alike: alike(item, [...twins.values()]), ...ofProduct(item, newest, sameDay) }
  })

type Look = Transaction<'readonly'>

async function newestOf(transaction: Look, place: string): Promise<StoredEntry[]> {
  const written = transaction.objectStore('items').index('written')
  const [oldest, last] = [
    [place, 0],
    [place, Number.MAX_SAFE_INTEGER],
  ] as const
  // Straight to the last one that is read: a step for each of them would take longer than reading them.
  const keys = await written.openKeyCursor(IDBKeyRange.bound(oldest, last), 'prev')
  const from = await keys?.advance(mostOfProduct - 1)
  return written.getAll(IDBKeyRange.bound(from?.key ?? oldest, last), mostOfProduct)
}

async function dayAround(transaction: Look, place: string, item: Item): Promise<StoredEntry[]> {
  if (!item.date) return []
  const { at } = item.date
  const range = IDBKeyRange.bound([place, at - day / 2], [place, at + day / 2])
  return transaction.objectStore('items').index('written').getAll(range, mostOfProduct)
}

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

function ofProduct(
  item: Item,
  newest: readonly StoredEntry[],
  sameDay: readonly StoredEntry[],
): Omit<Surroundings, 'alike'> {
  const isOther = ({ key }: StoredEntry) => key !== item.key
  const near = new Set(sameDay.map(({ key }) => key))
  const others = newest.filter(isOther)
  const usual = others.filter((row) => unhappy(row) && !near.has(row.key) && row.item.date)
  const dates = others.flatMap((row) => row.item.date?.at ?? [])
  const span = dates.length > 1 ? (Math.max(...dates) - Math.min(...dates)) / day : 0
  const rated = others.flatMap((row) => row.item.rating ?? [])
  const mean = rated.reduce((sum, one) => sum + one, 0) / rated.length
  return {
    sameDay:
      sameDay.filter((row) => isOther(row) && unhappy(row)).length +
      (item.rating !== undefined && item.rating <= 2 ? 1 : 0),
    usual: usual.length / Math.max(span, 1),
    others: {
      count: rated.length,
      unhappy: others.filter(unhappy).length,
      ...(rated.length > 0 && { mean }),
    },
  }
}
