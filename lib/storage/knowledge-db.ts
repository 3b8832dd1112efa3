import { type DBSchema, type IDBPDatabase, openDB } from 'idb'
import type { KnownFact } from '@/lib/knowledge/fact'
import type { Gap } from '@/lib/knowledge/gaps'
import type { SizeChart } from '@/lib/knowledge/size-chart'
import { inTime } from './open-in-time'

export type KnowledgeDb = DBSchema & {
  facts: { key: string; value: KnownFact }
  charts: { key: string; value: SizeChart }
  /** Questions that nothing known answered, one an item. */
  gaps: { key: string; value: Gap; indexes: { at: number } }
}

/** Steps from one version to the next; `ladder[n]` makes version n + 1. Append only. */
const ladder: readonly ((db: IDBPDatabase<KnowledgeDb>) => void)[] = [
  (db) => {
    db.createObjectStore('facts', { keyPath: 'id' })
    db.createObjectStore('charts', { keyPath: 'id' })
    db.createObjectStore('gaps', { keyPath: 'key' }).createIndex('at', 'at')
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
          upgrade(db, from) {
            begun()
            for (const step of ladder.slice(from)) step(db)
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
