import { type DBSchema, openDB } from 'idb'
import type { Spent } from '@/lib/pens/spending'

/** Which text the seller put into the cabinet's field, where both pens had written one. */
export type Wins = { embedded: number; model: number; mixed: number }

type PenDb = DBSchema & {
  keys: { key: string; value: { origin: string; key: string } }
  spent: { key: string; value: Spent & { month: string } }
  wins: { key: string; value: Wins & { id: 'wins' } }
}

/**
 * Keys of language models, each for the one origin it was entered for, and what was spent. In a database of the
 * extension's own origin that only the background opens: no page, no content script and no export can read it.
 */
async function within<Result>(
  work: (db: Awaited<ReturnType<typeof open>>) => Promise<Result>,
): Promise<Result> {
  const db = await open()
  try {
    return await work(db)
  } finally {
    db.close()
  }
}

const open = () =>
  openDB<PenDb>('otvetim-pens', 1, {
    upgrade(db) {
      db.createObjectStore('keys', { keyPath: 'origin' })
      db.createObjectStore('spent', { keyPath: 'month' })
      db.createObjectStore('wins', { keyPath: 'id' })
    },
  })

export const keyFor = (origin: string): Promise<string | undefined> =>
  within(async (db) => (await db.get('keys', origin))?.key)

/** Keeps the key for this origin only; an empty one forgets it. */
export const keepKey = (origin: string, key: string): Promise<void> =>
  within(async (db) => {
    if (key === '') await db.delete('keys', origin)
    else await db.put('keys', { origin, key })
  })

export const spentIn = (month: string): Promise<Spent | undefined> =>
  within(async (db) => {
    const { month: _, ...spent } = (await db.get('spent', month)) ?? {}
    return 'in' in spent ? (spent as Spent) : undefined
  })

/** Changes what was spent in a month, in one transaction; `undefined` leaves it. Tells whether it was changed. */
export const changeSpent = (
  month: string,
  change: (spent: Spent | undefined) => Spent | undefined,
): Promise<boolean> =>
  within(async (db) => {
    const { store, done } = db.transaction('spent', 'readwrite')
    const changed = change(await store.get(month))
    if (changed) await store.put({ ...changed, month })
    await done
    return changed !== undefined
  })

const none: Wins = { embedded: 0, model: 0, mixed: 0 }

export const wins = (): Promise<Wins> =>
  within(async (db) => {
    const { embedded, model, mixed } = (await db.get('wins', 'wins')) ?? none
    return { embedded, model, mixed }
  })

export const countWin = (winner: keyof Wins): Promise<void> =>
  within(async (db) => {
    const { store, done } = db.transaction('wins', 'readwrite')
    const now = (await store.get('wins')) ?? none
    await store.put({ ...none, ...now, [winner]: now[winner] + 1, id: 'wins' })
    await done
  })
