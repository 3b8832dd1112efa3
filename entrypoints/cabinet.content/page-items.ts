import type { Seen } from '@/lib/adapters/adapter'
import type { PageReading } from '@/lib/adapters/read-page'
import { inView } from './in-view'

const nothing: PageReading = {
  marketplace: 'other',
  status: 'not-a-list',
  rows: [],
  uncertain: [],
  wanting: false,
}

/** The items of the page as they were read last. `readAll` reads what has changed since, for those who cannot wait. */
export function pageItems(readAll: () => void) {
  let reading = nothing
  const waits = new Set<() => void>()
  const of = (key: string, among: readonly (Seen | undefined)[]) =>
    among.find((seen) => seen?.item.key === key)
  /** Opened, else its row. */
  const now = (key: string) => of(key, [reading.opened, ...reading.rows])

  return {
    get reading(): PageReading {
      return reading
    },
    take(read: PageReading): void {
      // What is open is judged when every row is known; until then it is what it was.
      const still = read.unfinished && reading.opened?.element.isConnected && reading.opened
      reading = still ? { ...read, opened: still } : read
      if (!read.unfinished) for (const check of waits) check()
    },
    /** The item as it is now: opened, else its row. */
    find(key: string): Seen | undefined {
      readAll()
      return now(key)
    },
    /** The item's row in the list, where its menu is. */
    row(key: string): Seen | undefined {
      readAll()
      return of(key, reading.rows)
    },
    inView(): Seen | undefined {
      readAll()
      return inView(reading)
    },
    /** Resolves with the item once it has an open field; rejects when `patience` aborts. */
    whenOpen(key: string, patience: AbortSignal): Promise<Seen> {
      return new Promise((resolve, reject) => {
        const check = () => {
          const seen = now(key)
          if (!seen?.field) return
          waits.delete(check)
          resolve(seen)
        }
        waits.add(check)
        patience.addEventListener('abort', () => {
          waits.delete(check)
          reject(patience.reason)
        })
      })
    },
  }
}

export type PageItems = ReturnType<typeof pageItems>
