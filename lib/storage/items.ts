import type { ComplaintCase } from '@/lib/domain/complaint-case'
import type { Item } from '@/lib/domain/item'
import type { Action } from '@/lib/queue/action'
import { acted, awake, begun, drafted, inserted, withCase } from '@/lib/queue/actions'
import type { Norms } from '@/lib/queue/deadline'
import type { Entry } from '@/lib/queue/entry'
import { missing } from '@/lib/queue/sighting'
import type { Connection, Transaction } from './items-db'
import { entryOf, type StoredEntry } from './items-keys'
import { rowOfItem } from './items-same'
import { repliesKept, write } from './items-write'

/** Changes one entry in one transaction; nothing is written when `change` gives back the same entry. */
async function change(
  transaction: Transaction<'readwrite'>,
  key: string,
  norms: Norms,
  change: (entry: Entry | undefined) => Entry | undefined,
): Promise<Entry | undefined> {
  return changeRow(transaction, await transaction.objectStore('items').get(key), norms, change)
}

async function changeRow(
  transaction: Transaction<'readwrite'>,
  row: StoredEntry | undefined,
  norms: Norms,
  change: (entry: Entry | undefined) => Entry | undefined,
): Promise<Entry | undefined> {
  const old = row && entryOf(row)
  const next = change(old)
  if (next && next !== old) await write(transaction, next, norms)
  return next
}

/** Keeps what the seller wrote until the item is answered. An empty text forgets it. */
export const saveDraft = (db: Connection, item: Item, text: string, now: number, norms: Norms) =>
  db.run('readwrite', async (transaction) => {
    const row = await rowOfItem(transaction, item)
    await changeRow(transaction, row, norms, (entry) =>
      entry || text !== '' ? drafted(entry ?? begun(item, now), text, now) : undefined,
    )
    const key = row?.key ?? item.key
    const drafts = transaction.objectStore('drafts')
    if (text === '') await drafts.delete(key)
    else await drafts.put({ key, text, at: now })
  })

/** The seller's own text for an item, if there is one. */
export const draftOf = (db: Connection, key: string): Promise<string | undefined> =>
  db.run('readonly', async (transaction) => {
    const [draft, row] = await Promise.all([
      transaction.objectStore('drafts').get(key),
      transaction.objectStore('items').get(key),
    ])
    if (draft) return draft.text
    // What was refused, or never showed as stored, is there to be sent again.
    const again = row?.state === 'inserted' || row?.state === 'rejected'
    return again ? row.reply?.text : undefined
  })

/** The reply is in the cabinet's field; its text is kept until the page shows it. */
export const markInserted = (
  db: Connection,
  { item, text, termHours }: { item: Item; text: string; termHours?: number | undefined },
  now: number,
  norms: Norms,
) =>
  db.run('readwrite', async (transaction) => {
    const row = await rowOfItem(transaction, item)
    await changeRow(transaction, row, norms, (entry) =>
      inserted(entry ?? begun(item, now), text, now, termHours),
    )
    await transaction.objectStore('drafts').put({ key: row?.key ?? item.key, text, at: now })
  })

/** Keeps the seller's work on a complaint with its item. */
export const saveCase = (
  db: Connection,
  item: Item,
  kept: ComplaintCase,
  now: number,
  norms: Norms,
) =>
  db.run('readwrite', async (transaction) => {
    const row = await rowOfItem(transaction, item)
    await changeRow(transaction, row, norms, (entry) => withCase(entry ?? begun(item, now), kept))
  })

/** What the seller did by hand. Resolves to the entry afterwards, or `undefined` when it is not known. */
export const act = (db: Connection, key: string, action: Action, now: number, norms: Norms) =>
  db.run('readwrite', (transaction) =>
    change(transaction, key, norms, (entry) => entry && acted(entry, action, now)),
  )

export const entry = (db: Connection, key: string): Promise<Entry | undefined> =>
  db.run('readonly', async (transaction) => {
    const row = await transaction.objectStore('items').get(key)
    return row && entryOf(row)
  })

/** The seller's own last replies, newest first. */
export const recentReplies = (db: Connection) =>
  db.run('readonly', async (transaction) => {
    const replies: { text: string; at: number }[] = []
    let cursor = await transaction.objectStore('replies').index('at').openCursor(null, 'prev')
    for (; cursor && replies.length < repliesKept; cursor = await cursor.continue()) {
      replies.push({ text: cursor.value.text, at: cursor.value.at })
    }
    return replies
  })

/** Ends the snoozes and opens the follow-ups whose time has come. */
export const wake = (db: Connection, now: number, norms: Norms) =>
  db.run('readwrite', async (transaction) => {
    const store = transaction.objectStore('items')
    const until = IDBKeyRange.upperBound([now + 1])
    const keys = await Promise.all([
      store.index('snoozed').getAllKeys(until),
      store.index('followUp').getAllKeys(until),
    ])
    for (const key of keys.flat()) {
      await change(transaction, key, norms, (entry) => entry && awake(entry, now))
    }
  })

/** A page saw these items leave their list. What was just inserted has most likely been sent: the page will tell. */
export const left = (db: Connection, keys: readonly string[], now: number, norms: Norms) =>
  db.run('readwrite', async (transaction) => {
    for (const key of keys) {
      await change(transaction, key, norms, (entry) =>
        entry?.state === 'inserted' ? entry : entry && missing(entry, now),
      )
    }
  })
