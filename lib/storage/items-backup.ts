import { mergeEntries, type Part, partSize, type Tally } from '@/lib/queue/backup'
import type { Norms } from '@/lib/queue/deadline'
import type { Entry } from '@/lib/queue/entry'
import type { Connection, Mode, Transaction } from './items-db'
import { entryOf } from './items-keys'
import { crowded, rekey, rowOfItem } from './items-same'
import { pruneReplies, write } from './items-write'

/** The part of the ledger after the key `after`, in the order of keys; drafts and replies come with their items. */
export const readPart = (
  db: Connection,
  after: string | undefined,
): Promise<{ part: Part; next?: string }> =>
  db.run('readonly', async (transaction) => {
    const range = after === undefined ? null : IDBKeyRange.lowerBound(after, true)
    const rows = await transaction.objectStore('items').getAll(range, partSize)
    const keys = rows.map(({ key }) => key)
    const [drafts, replies] = await Promise.all([
      Promise.all(keys.map((key) => transaction.objectStore('drafts').get(key))),
      Promise.all(keys.map((key) => transaction.objectStore('replies').get(key))),
    ])
    const part = {
      entries: rows.map(entryOf),
      drafts: drafts.filter((draft) => draft !== undefined),
      replies: replies.filter((reply) => reply !== undefined),
    }
    const next = rows.length === partSize ? keys.at(-1) : undefined
    return next === undefined ? { part } : { part, next }
  })

const same = (a: unknown, b: unknown) => JSON.stringify(sorted(a)) === JSON.stringify(sorted(b))

/** Objects by the order of their keys: what a file held comes back in another order. */
const sorted = (value: unknown): unknown =>
  value && typeof value === 'object' && !Array.isArray(value)
    ? Object.fromEntries(
        Object.entries(value)
          .sort(([a], [b]) => (a < b ? -1 : 1))
          .map(([name, part]) => [name, sorted(part)]),
      )
    : value

/** Each entry of a part as it would be stored, and whether that is news. */
async function compared(transaction: Transaction<Mode>, entries: readonly Entry[]) {
  const apart = crowded(entries.map(({ item }) => item))
  const rows = await Promise.all(entries.map(({ item }) => rowOfItem(transaction, item, apart)))
  return entries.map((theirs, at) => {
    const row = rows[at]
    const mine = row && entryOf(row)
    const entry = mine ? mergeEntries(mine, theirs) : theirs
    const news: keyof Tally = mine ? (same(mine, entry) ? 'same' : 'changed') : 'added'
    return { mine, theirs, entry, news }
  })
}

const tallied = (entries: readonly { news: keyof Tally }[]): Tally => {
  const tally = { added: 0, changed: 0, same: 0 }
  for (const { news } of entries) tally[news]++
  return tally
}

/** What merging a part would change. */
export const planPart = (db: Connection, { entries }: Part): Promise<Tally> =>
  db.run('readonly', async (transaction) => tallied(await compared(transaction, entries)))

/** Merges a part of a backup into the ledger in one transaction. Merging it again changes nothing. */
export const mergePart = (
  db: Connection,
  { entries, drafts, replies }: Part,
  norms: Norms,
): Promise<Tally> =>
  db.run('readwrite', async (transaction) => {
    const merged = await compared(transaction, entries)
    // An item may stand under another key here: its buyer edited his words before or after the copy was made.
    const keys = new Map<string, string>()
    for (const { mine, theirs, entry, news } of merged) {
      keys.set(theirs.key, entry.key)
      if (mine && mine.key !== entry.key) await rekey(transaction, mine.key, entry.key)
      if (news !== 'same') await write(transaction, entry, norms)
    }
    const here = <Kept extends { key: string }>(kept: Kept): Kept => ({
      ...kept,
      key: keys.get(kept.key) ?? kept.key,
    })
    const draftStore = transaction.objectStore('drafts')
    for (const draft of drafts.map(here)) {
      const mine = await draftStore.get(draft.key)
      if (!mine || mine.at < draft.at) await draftStore.put(draft)
    }
    const replyStore = transaction.objectStore('replies')
    for (const reply of replies.map(here)) {
      const mine = await replyStore.get(reply.key)
      if (!mine || mine.at < reply.at) await replyStore.put(reply)
    }
    await pruneReplies(transaction)
    return tallied(merged)
  })
