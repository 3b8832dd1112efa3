import { archiveTime, deadline, type Norms } from '@/lib/queue/deadline'
import { type Entry, isOpen } from '@/lib/queue/entry'
import type { Transaction } from './items-db'
import { stored } from './items-keys'

/** How many replies of the seller are kept: what a draft must not repeat (X6). */
export const repliesKept = 200

/** The entry with its deadline, while it is open. */
export function dated(entry: Entry, norms: Norms): Entry {
  if (!isOpen(entry.state)) return entry
  const next: Entry = { ...entry, dueAt: deadline(entry, norms) }
  const archiveAt = archiveTime(entry)
  if (archiveAt !== undefined) next.archiveAt = archiveAt
  return next
}

/** Stores an entry with its deadline, and the seller's reply among his recent ones. */
export async function write(
  transaction: Transaction<'readwrite'>,
  entry: Entry,
  norms: Norms,
): Promise<void> {
  const work: Promise<unknown>[] = [
    transaction.objectStore('items').put(stored(dated(entry, norms))),
  ]
  const { key, reply, item } = entry
  if (reply) {
    const { kind, marketplace } = item
    const { text, at } = reply
    work.push(transaction.objectStore('replies').put({ key, text, at, kind, marketplace }))
  }
  await Promise.all(work)
}

/** Keeps the newest replies and no more. */
export async function pruneReplies(transaction: Transaction<'readwrite'>): Promise<void> {
  const replies = transaction.objectStore('replies')
  let extra = (await replies.count()) - repliesKept
  if (extra <= 0) return
  for (
    let cursor = await replies.index('at').openCursor();
    cursor && extra > 0;
    cursor = await cursor.continue()
  ) {
    await cursor.delete()
    extra--
  }
}
