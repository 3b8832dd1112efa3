import type { Item } from '@/lib/domain/item'
import type { Entry } from '@/lib/queue/entry'
import type { Connection } from './items-db'
import { entryOf, type StoredEntry } from './items-keys'
import type { Understood } from './items-report'

/** Entries of one answer: a message of them stays small. */
const most = 1000
/** So many texts are read at once at most: the background must not stand still. */
const mostTexts = 100

const unread = ({ item, complaints }: StoredEntry): boolean =>
  item.kind === 'review' && complaints === undefined

/**
 * The entries after the key `after`, in the order of keys. A review that was stored before opinions were read is read
 * now, and what was understood is stored: each text is read once.
 */
export async function entriesWithOpinions(
  db: Connection,
  after: string | undefined,
  understand: (item: Item) => Understood,
): Promise<{ entries: Entry[]; next?: string }> {
  const range = after === undefined ? null : IDBKeyRange.lowerBound(after, true)
  const found = await db.run('readonly', (transaction) =>
    transaction.objectStore('items').getAll(range, most),
  )
  const last = found.filter(unread)[mostTexts - 1]
  const rows = last ? found.slice(0, found.indexOf(last) + 1) : found
  const opinions = new Map(
    rows.filter(unread).map(({ key, item }) => {
      const { complaints, praise } = understand(item)
      return [key, { complaints, praise }] as const
    }),
  )
  if (opinions.size > 0) {
    await db.run('readwrite', async (transaction) => {
      const store = transaction.objectStore('items')
      for (const [key, opinion] of opinions) {
        const row = await store.get(key)
        // What a page has reported meanwhile is newer.
        if (row && unread(row)) await store.put({ ...row, ...opinion })
      }
    })
  }
  const entries = rows.map((row) => ({ ...entryOf(row), ...opinions.get(row.key) }))
  const next = last || found.length === most ? rows.at(-1)?.key : undefined
  return next === undefined ? { entries } : { entries, next }
}

/** How many items are known in all. */
export const countItems = (db: Connection): Promise<number> =>
  db.run('readonly', (transaction) => transaction.objectStore('items').count())
