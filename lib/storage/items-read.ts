import { type Counts, soon } from '@/lib/queue/badge'
import { placeAfter } from '@/lib/queue/order'
import type { Connection } from './items-db'

/** The numbers of badge and title: counts over indexes, whatever the size of the table. */
export const counts = (db: Connection, now: number): Promise<Counts> =>
  db.run('readonly', async (transaction) => {
    const store = transaction.objectStore('items')
    const upTo = (at: number) => IDBKeyRange.upperBound(at)
    const late = placeAfter(now)
    // No entry is counted twice: a count takes its time for every one of them.
    const [overdueQuestions, soonQuestions, overdue, calm, unsaved] = await Promise.all([
      store.index('question').count(upTo(now)),
      store.index('question').count(IDBKeyRange.bound(now, now + soon, true)),
      store.index('order').count(IDBKeyRange.upperBound(late)),
      store.index('order').count(IDBKeyRange.lowerBound(late)),
      store.index('inserted').count(upTo(now)),
    ])
    return { overdueQuestions, soonQuestions, overdue, open: overdue + calm, unsaved }
  })

/** The next moment at which badge, title or a section changes by time alone; `undefined`: none does. */
export const nextChange = (db: Connection, now: number): Promise<number | undefined> =>
  db.run('readonly', async (transaction) => {
    const store = transaction.objectStore('items')
    const first = async (index: 'question' | 'inserted', after: number) =>
      (await store.index(index).openKeyCursor(IDBKeyRange.lowerBound(after, true)))?.key
    const afterNow = IDBKeyRange.lowerBound([now + 1])
    const [question, amber, inserted, order, ...others] = await Promise.all([
      first('question', now),
      first('question', now + soon),
      first('inserted', now),
      store.index('order').openKeyCursor(IDBKeyRange.lowerBound(placeAfter(now))),
      store.index('snoozed').openKeyCursor(afterNow),
      store.index('followUp').openKeyCursor(afterNow),
    ])
    const moments = [
      question,
      inserted,
      amber === undefined ? undefined : amber - soon,
      order?.key[0],
      ...others.map((cursor) => cursor?.key[0]),
    ].filter((moment) => moment !== undefined)
    return moments.length > 0 ? Math.min(...moments) : undefined
  })

/** Whether not a single item is known. */
export const isStoreEmpty = (db: Connection): Promise<boolean> =>
  db.run(
    'readonly',
    async (transaction) => (await transaction.objectStore('items').openKeyCursor()) === null,
  )
