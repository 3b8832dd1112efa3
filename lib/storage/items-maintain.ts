import type { Norms } from '@/lib/queue/deadline'
import type { Connection, Mode, Transaction } from './items-db'
import { entryOf } from './items-keys'
import { write } from './items-write'

const portion = 500

/** Gives every open item the deadline of new norms or another time zone. May be cut short and begun again. */
export async function redate(db: Connection, norms: Norms): Promise<void> {
  const keys = await db.run('readonly', (transaction) =>
    transaction.objectStore('items').index('list').getAllKeys(),
  )
  for (let from = 0; from < keys.length; from += portion) {
    await db.run('readwrite', async (transaction) => {
      const store = transaction.objectStore('items')
      const rows = await Promise.all(keys.slice(from, from + portion).map((key) => store.get(key)))
      await Promise.all(rows.map((row) => row && write(transaction, entryOf(row), norms)))
    })
  }
}

/**
 * Erases up to `most` items that were settled at `until` or before, the oldest first, with everything that hangs on
 * them. Open items and those with a promised term are never erased. Resolves to how many were.
 */
export const pruneSettled = (db: Connection, until: number, most = portion): Promise<number> =>
  db.run('readwrite', async (transaction: Transaction<'readwrite'>) => {
    const items = transaction.objectStore('items')
    const keys = await items.index('settled').getAllKeys(IDBKeyRange.upperBound(until), most)
    await Promise.all(
      keys.flatMap((key) => [
        items.delete(key),
        transaction.objectStore('drafts').delete(key),
        transaction.objectStore('replies').delete(key),
      ]),
    )
    return keys.length
  })

/** «Стереть всё»: items, drafts and replies. */
export const erase = (db: Connection): Promise<void> =>
  db.run('readwrite', async (transaction) => {
    await Promise.all([
      transaction.objectStore('items').clear(),
      transaction.objectStore('drafts').clear(),
      transaction.objectStore('replies').clear(),
    ])
  })

/** So many times room is made for one piece of work before it fails for good. */
const attempts = 20

/** The connection that makes room when the disk or the browser's allowance is full: what was answered longest ago goes. */
export const makingRoom = (db: Connection): Connection => ({
  ...db,
  async run<M extends Mode, Result>(
    mode: M,
    work: (transaction: Transaction<M>) => Promise<Result>,
  ): Promise<Result> {
    for (let attempt = 1; ; attempt++) {
      try {
        return await db.run(mode, work)
      } catch (error) {
        const full = error instanceof Error && error.name === 'QuotaExceededError'
        if (!full || attempt > attempts) throw error
        if ((await pruneSettled(db, Number.MAX_SAFE_INTEGER)) === 0) throw error
      }
    }
  },
})
