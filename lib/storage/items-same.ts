import type { Item } from '@/lib/domain/item'
import { likeness } from '@/lib/domain/item-key'
import type { Mode, Transaction } from './items-db'
import type { StoredEntry } from './items-keys'

/** The likenesses that more than one of these items bears: one buyer's words tell them apart, so none may be joined. */
export function crowded(items: readonly Item[]): ReadonlySet<string> {
  const bearer = new Map<string, string>()
  const shared = new Set<string>()
  for (const item of items) {
    const print = likeness(item)
    if (print === undefined) continue
    if ((bearer.get(print) ?? item.key) !== item.key) shared.add(print)
    bearer.set(print, item.key)
  }
  return shared
}

const nobody: ReadonlySet<string> = new Set()

/** What is stored of an item: under its key, or under the key that it had before the buyer edited his words. */
export async function rowOfItem(
  transaction: Transaction<Mode>,
  item: Item,
  apart: ReadonlySet<string> = nobody,
): Promise<StoredEntry | undefined> {
  const store = transaction.objectStore('items')
  const row = await store.get(item.key)
  const print = likeness(item)
  if (row || print === undefined || apart.has(print)) return row
  const [before, another] = await store.index('likeness').getAll(print, 2)
  return another ? undefined : before
}

/** Forgets what stood under a key that an item has no longer; its draft goes with it to the new one. */
export async function rekey(
  transaction: Transaction<'readwrite'>,
  from: string,
  to: string,
): Promise<void> {
  const drafts = transaction.objectStore('drafts')
  const draft = await drafts.get(from)
  await Promise.all([
    transaction.objectStore('items').delete(from),
    // The entry holds the reply too and is about to be written with it.
    transaction.objectStore('replies').delete(from),
    drafts.delete(from),
    draft && drafts.put({ ...draft, key: to }),
  ])
}
