import type { Entry } from '@/lib/queue/entry'
import { type Facets, type Filter, isEmpty, matcher } from '@/lib/queue/filter'
import { placeAfter } from '@/lib/queue/order'
import { type Row, rowOf } from '@/lib/queue/row'
import type { Section } from '@/lib/queue/section'
import type { Connection } from './items-db'
import { entryOf, type StoredEntry } from './items-keys'

/** No seller walks further down a list, and a message stays small. */
const longestSection = 20_000
/** So many rows are in memory at once while filtering. */
const portion = 500

/** The keys of each section in the order of work. `dayEnd`: where «сегодня» ends in the shop's zone. */
export const sections = (
  db: Connection,
  filter: Filter,
  now: number,
  dayEnd: number,
): Promise<Section[]> =>
  db.run('readonly', async (transaction) => {
    const store = transaction.objectStore('items')
    const late = placeAfter(now)
    const today = placeAfter(Math.max(now, dayEnd - 1))
    const parts = [
      { id: 'overdue', index: 'order', range: IDBKeyRange.upperBound(late) },
      { id: 'today', index: 'order', range: IDBKeyRange.bound(late, today) },
      { id: 'later', index: 'order', range: IDBKeyRange.lowerBound(today) },
      { id: 'waiting', index: 'followUp', range: null },
      { id: 'snoozed', index: 'snoozed', range: null },
      { id: 'gone', index: 'gone', range: null },
    ] as const
    const keysOf = async ({ index, range }: (typeof parts)[number]): Promise<string[]> => {
      if (isEmpty(filter)) return store.index(index).getAllKeys(range, longestSection)
      const matches = matcher(filter)
      const keys: string[] = []
      let rest: IDBKeyRange | null = range
      for (;;) {
        const rows = await store.index(index).getAll(rest, portion)
        for (const row of rows) if (matches(row)) keys.push(row.key)
        const last = rows.at(-1)?.[index]
        if (last === undefined || rows.length < portion) return keys
        rest =
          range?.upper === undefined
            ? IDBKeyRange.lowerBound(last, true)
            : IDBKeyRange.bound(last, range.upper, true)
      }
    }
    return Promise.all(parts.map(async (part) => ({ id: part.id, keys: await keysOf(part) })))
  })

const entries = (db: Connection, keys: readonly string[]): Promise<Entry[]> =>
  db.run('readonly', async (transaction) => {
    const store = transaction.objectStore('items')
    const rows = await Promise.all(keys.map((key) => store.get(key)))
    return rows.filter((row) => row !== undefined).map(entryOf)
  })

/** What the lines of the queue show; a key that is no longer known is left out. */
export const rows = async (db: Connection, keys: readonly string[], now: number): Promise<Row[]> =>
  (await entries(db, keys)).map((entry) => rowOf(entry, now))

/** So many values of one facet are offered; search finds the rest. */
const longestFacet = 50

/** What the open items can be filtered by. Reads the queue in portions. */
export const facets = (db: Connection): Promise<Facets> =>
  db.run('readonly', async (transaction) => {
    const index = transaction.objectStore('items').index('order')
    // No prototype: a product may be called «constructor».
    const counts = (): Record<string, number> => Object.create(null)
    const tally = { marketplaces: counts(), shops: counts(), topics: counts(), products: counts() }
    const add = (counts: Record<string, number>, value: string | undefined) => {
      if (value !== undefined) counts[value] = (counts[value] ?? 0) + 1
    }
    let rest: IDBKeyRange | null = null
    for (;;) {
      const rows: StoredEntry[] = await index.getAll(rest, portion)
      for (const { item, topics } of rows) {
        add(tally.marketplaces, item.marketplace)
        add(tally.shops, item.shop)
        add(tally.products, item.product?.name)
        for (const topic of topics ?? []) add(tally.topics, topic)
      }
      const last = rows.at(-1)?.order
      if (last === undefined || rows.length < portion) break
      rest = IDBKeyRange.lowerBound(last, true)
    }
    const listed = (counts: Record<string, number>) =>
      Object.entries(counts)
        .map(([value, count]) => ({ value, count }))
        .sort((a, b) => b.count - a.count)
        .slice(0, longestFacet)
    return {
      marketplaces: listed(tally.marketplaces),
      shops: listed(tally.shops),
      topics: listed(tally.topics),
      products: listed(tally.products),
    }
  })

/** The key that follows `after` in the order of work, or the first one. */
export const nextKey = (db: Connection, after: string | undefined): Promise<string | undefined> =>
  db.run('readonly', async (transaction) => {
    const store = transaction.objectStore('items')
    const from = after === undefined ? undefined : (await store.get(after))?.order
    const order = store.index('order')
    const following = from && (await order.getKey(IDBKeyRange.lowerBound(from, true)))
    // Past the end the walk begins again: what was passed over is still due.
    const next = following ?? (await order.getKey(IDBKeyRange.lowerBound([])))
    return next === after ? undefined : next
  })
