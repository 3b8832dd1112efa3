import {
  type DBSchema,
  type IDBPDatabase,
  type IDBPTransaction,
  openDB,
  type StoreNames,
} from 'idb'
import type { Kind } from '@/lib/domain/item'
import { likeness } from '@/lib/domain/item-key'
import type { MarketplaceId } from '@/lib/domain/marketplaces'
import type { Place } from '@/lib/queue/order'
import { comparedBy, type Moment, type StoredEntry } from './items-keys'
import { inTime } from './open-in-time'

/** A draft that the seller edited; kept until the page shows the item as answered. */
export type StoredDraft = { key: string; text: string; at: number }

/** A reply of the seller, newest per item. `about`: what it answered, for like questions later. */
export type StoredReply = {
  key: string
  text: string
  at: number
  kind: Kind
  marketplace: MarketplaceId
}

export type LedgerDb = DBSchema & {
  items: {
    key: string
    value: StoredEntry
    indexes: {
      /** Open and not snoozed, in the order of the queue. */
      order: Place
      /** Due time of open questions that are not snoozed: the badge is two counts over it. */
      question: number
      /** When a snooze ends. */
      snoozed: Moment
      /** When a promised term comes. */
      followUp: Moment
      /** Open items that left their list. */
      gone: Moment
      /** When a reply was put into the field and not yet seen as stored. */
      inserted: number
      /** Open items of one list of a cabinet. */
      list: string
      /** When it was settled, unless a promised term is still to come: the oldest are pruned first. */
      settled: number
      /** What stays of an item without a native id when its words, and so its key, change. */
      likeness: string
      /** Prints of a review's words: nearly the same words share one. */
      alike: string
      /** Reviews of one product in the order of time. */
      written: [place: string, at: number]
    }
  }
  drafts: { key: string; value: StoredDraft }
  replies: { key: string; value: StoredReply; indexes: { at: number } }
}

type Upgrade = IDBPTransaction<LedgerDb, StoreNames<LedgerDb>[], 'versionchange'>

type Step = {
  /** Makes the stores and indexes of the version. */
  shape(db: IDBPDatabase<LedgerDb>, upgrade: Upgrade): void
  /** What a stored row gains with the version. */
  row?(row: StoredEntry): StoredEntry
}

/**
 * Steps from one version of the database to the next; `ladder[n]` makes version n + 1. Append only: each version has a
 * frozen sample in `tests/unit/storage/items-samples/`.
 */
const ladder: readonly Step[] = [
  {
    shape(db) {
      const items = db.createObjectStore('items', { keyPath: 'key' })
      items.createIndex('order', 'order')
      items.createIndex('question', 'question')
      items.createIndex('snoozed', 'snoozed')
      items.createIndex('followUp', 'followUp')
      items.createIndex('gone', 'gone')
      items.createIndex('inserted', 'inserted')
      items.createIndex('list', 'list')
      items.createIndex('settled', 'settled')
      db.createObjectStore('drafts', { keyPath: 'key' })
      db.createObjectStore('replies', { keyPath: 'key' }).createIndex('at', 'at')
    },
  },
  {
    shape(_db, upgrade) {
      upgrade.objectStore('items').createIndex('likeness', 'likeness')
    },
    row(row) {
      const print = likeness(row.item)
      return print === undefined ? row : { ...row, likeness: print }
    },
  },
  {
    shape(_db, upgrade) {
      const items = upgrade.objectStore('items')
      items.createIndex('alike', 'alike', { multiEntry: true })
      items.createIndex('written', 'written')
    },
    row: (row) => ({ ...row, ...comparedBy(row.item) }),
  },
]
export const databaseVersion = ladder.length

/** Takes a database of version `from` to the newest: each row is written once, whatever number of steps it passes. */
async function climb(db: IDBPDatabase<LedgerDb>, from: number, upgrade: Upgrade): Promise<void> {
  const steps = ladder.slice(from)
  for (const step of steps) step.shape(db, upgrade)
  const changes = steps.flatMap(({ row }) => row ?? [])
  if (from > 0 && changes.length > 0) {
    await eachItem(upgrade, (row) => changes.reduce((changed, change) => change(changed), row))
  }
}

/** A table need not fit into memory: so many rows are held at once. */
const atOnce = 500

async function eachItem(
  upgrade: Upgrade,
  change: (row: StoredEntry) => StoredEntry,
): Promise<void> {
  const items = upgrade.objectStore('items')
  let rows = await items.getAll(undefined, atOnce)
  while (rows.length > 0) {
    const last = rows.at(-1)?.key as string
    const changed = rows.flatMap((row) => {
      const now = change(row)
      return now === row ? [] : [now]
    })
    ;[rows] = await Promise.all([
      items.getAll(IDBKeyRange.lowerBound(last, true), atOnce),
      ...changed.map((row) => items.put(row)),
    ])
  }
}

export type Mode = 'readonly' | 'readwrite'
export type Transaction<M extends Mode> = IDBPTransaction<
  LedgerDb,
  ('items' | 'drafts' | 'replies')[],
  M
>

export type Connection = {
  /**
   * Runs `work` in one transaction over the whole ledger: all of it is stored, or nothing. A connection that the browser
   * closed is opened again and the work tried once more.
   */
  run<M extends Mode, Result>(
    mode: M,
    work: (transaction: Transaction<M>) => Promise<Result>,
  ): Promise<Result>
  close(): Promise<void>
}

/** The ledger's database. Opened at first use; only the background may call this. */
export function connect(name = 'otvetim'): Connection {
  let opened: Promise<IDBPDatabase<LedgerDb>> | undefined

  function open(): Promise<IDBPDatabase<LedgerDb>> {
    opened ??= inTime((begun) =>
      openDB<LedgerDb>(name, databaseVersion, {
        async upgrade(db, from, _to, upgrade) {
          begun()
          await climb(db, from, upgrade as Upgrade)
        },
        blocking: forget,
        terminated: forget,
      }),
    ).catch((error) => {
      opened = undefined
      throw error
    })
    return opened
  }

  function forget(): void {
    const old = opened
    opened = undefined
    void old?.then((db) => db.close()).catch(() => undefined)
  }

  async function once<M extends Mode, Result>(
    mode: M,
    work: (transaction: Transaction<M>) => Promise<Result>,
  ): Promise<Result> {
    const db = await open()
    const transaction = db.transaction(['items', 'drafts', 'replies'], mode) as Transaction<M>
    // Awaited below; without this an aborted transaction would also be an unhandled rejection.
    transaction.done.catch(() => undefined)
    try {
      const result = await work(transaction)
      await transaction.done
      return result
    } catch (error) {
      abort(transaction)
      throw transaction.error ?? error
    }
  }

  return {
    async run(mode, work) {
      try {
        return await once(mode, work)
      } catch (error) {
        if (!closed(error)) throw error
        forget()
        return once(mode, work)
      }
    },
    async close() {
      const old = opened
      opened = undefined
      await old?.then((db) => db.close()).catch(() => undefined)
    },
  }
}

function abort(transaction: Transaction<Mode>): void {
  try {
    transaction.abort()
  } catch {
    // Already over.
  }
}

/** Errors of a connection, not of the work: worth one more try with a new connection. */
const closed = (error: unknown): boolean =>
  error instanceof Error &&
  ['InvalidStateError', 'AbortError', 'UnknownError', 'TimeoutError'].includes(error.name)
