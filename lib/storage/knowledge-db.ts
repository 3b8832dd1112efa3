import { type DBSchema, type IDBPDatabase, type IDBPTransaction, openDB } from 'idb'
import type { KnownFact } from '@/lib/knowledge/fact'
import { putFacts } from './fact-packs'
import type { KnowledgeDb } from './knowledge-schema'
import { inTime } from './open-in-time'

type Upgrade = IDBPTransaction<KnowledgeDb, ['packs'], 'versionchange'>
/** Until version 2 each fact was a record of its own. */
type First = DBSchema & { facts: { key: string; value: KnownFact } }
const first = (db: IDBPDatabase<KnowledgeDb>) => db as unknown as IDBPDatabase<First>

/** Steps from one version to the next; `ladder[n]` makes version n + 1. Append only. */
const ladder: readonly ((
  db: IDBPDatabase<KnowledgeDb>,
  transaction: Upgrade,
) => void | Promise<void>)[] = [
  (db) => {
    first(db).createObjectStore('facts', { keyPath: 'id' })
    db.createObjectStore('charts', { keyPath: 'id' })
    db.createObjectStore('gaps', { keyPath: 'key' }).createIndex('at', 'at')
  },
  async (db, transaction) => {
    const packs = db.createObjectStore('packs', { keyPath: 'key' })
    packs.createIndex('ids', 'ids', { multiEntry: true })
    const before = transaction as unknown as IDBPTransaction<First, ['facts'], 'versionchange'>
    await putFacts(transaction.objectStore('packs'), await before.objectStore('facts').getAll())
    first(db).deleteObjectStore('facts')
  },
]

export type KnowledgeConnection = {
  open(): Promise<IDBPDatabase<KnowledgeDb>>
  close(): Promise<void>
}

/**
 * The database of what the seller knows, apart from the ledger: it is large and changes seldom. Opened at first use; only
 * the background may call this. `onLost` hears that the browser closed it or the seller erased everything.
 */
export function connectKnowledge(
  onLost: () => void,
  name = 'otvetim-knowledge',
): KnowledgeConnection {
  let opened: Promise<IDBPDatabase<KnowledgeDb>> | undefined

  function forget(): void {
    const old = opened
    opened = undefined
    onLost()
    void old?.then((db) => db.close()).catch(() => undefined)
  }

  return {
    open() {
      opened ??= inTime((begun) =>
        openDB<KnowledgeDb>(name, ladder.length, {
          async upgrade(db, from, _, transaction) {
            begun()
            for (const step of ladder.slice(from)) await step(db, transaction as unknown as Upgrade)
          },
          blocking: forget,
          terminated: forget,
        }),
      ).catch((error) => {
        opened = undefined
        throw error
      })
      return opened
    },
    async close() {
      const old = opened
      opened = undefined
      await old?.then((db) => db.close()).catch(() => undefined)
    },
  }
}
