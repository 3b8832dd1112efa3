import type { Item } from '@/lib/domain/item'
import type { Norms } from '@/lib/queue/deadline'
import type { Entry } from '@/lib/queue/entry'
import { missing, seen } from '@/lib/queue/sighting'
import type { Connection, Transaction } from './items-db'
import { entryOf, listName } from './items-keys'
import { crowded, rekey, rowOfItem } from './items-same'
import { pruneReplies, write } from './items-write'

/** What is understood of an item's text when it is first seen or was changed. */
export type Understood = {
  situation: string
  topics: string[]
  /** The topics by what the buyer says of them. */
  complaints: string[]
  praise: string[]
}

export type Report = {
  items: readonly Item[]
  page: { complete: boolean; openedAt?: number | undefined }
  tab?: number | undefined
  at: number
}

/** Few enough that a killed worker loses little, and that reading texts blocks nobody for long. */
const portion = 200

/**
 * Stores what a page shows. Each portion is one transaction, and reporting again what is stored changes nothing: a
 * report that was cut short is made good by the next one. Resolves to the keys of open items not known before.
 */
export async function report(
  db: Connection,
  { items, page, tab, at }: Report,
  norms: Norms,
  understand: (item: Item) => Understood,
): Promise<string[]> {
  const fresh: string[] = []
  const shown = new Set<string>()
  const apart = crowded(items)
  let known = false
  for (let from = 0; from < items.length; from += portion) {
    const part = items.slice(from, from + portion)
    await db.run('readwrite', async (transaction) => {
      const rows = await Promise.all(part.map((item) => rowOfItem(transaction, item, apart)))
      // By the key that the page knows: the stored one is another while the buyer's words are.
      const before = new Map<string, Entry>()
      for (const [at, row] of rows.entries()) {
        const key = part[at]?.key
        if (row && key !== undefined) before.set(key, entryOf(row))
      }
      const after = new Map<string, Entry>(before)
      for (const item of part) {
        const old = after.get(item.key)
        const sighting = { item, at, tab, openedAt: page.openedAt }
        after.set(item.key, understood(old, seen(old, sighting, norms.settings), understand))
      }
      const changed = [...after].flatMap(([key, now]) => {
        const old = before.get(key)
        return now === old ? [] : [{ old, now }]
      })
      for (const { old, now } of changed) {
        if (old && old.key !== now.key) await rekey(transaction, old.key, now.key)
      }
      await Promise.all(changed.map(({ now }) => write(transaction, now, norms)))
      // A draft is kept until its answer shows; one begun after that is for another reply.
      const drafts = transaction.objectStore('drafts')
      await Promise.all(
        changed.map(({ old, now }) => {
          const answered = now.answeredSeen && now.answeredSeen !== old?.answeredSeen
          return answered && drafts.delete(now.key)
        }),
      )
      if (changed.some(({ now }) => now.reply)) await pruneReplies(transaction)
      known ||= before.size > 0
      for (const { key } of after.values()) shown.add(key)
      fresh.push(...changed.flatMap(({ old, now }) => (old ? [] : [now.key])))
    })
  }
  if (page.complete && known) await settleMissing(db, items, shown, at, norms)
  return fresh
}

function understood(
  old: Entry | undefined,
  now: Entry,
  understand: (item: Item) => Understood,
): Entry {
  const { text, pros, cons, rating } = now.item
  const before = old?.item
  const same =
    before &&
    text === before.text &&
    pros === before.pros &&
    cons === before.cons &&
    rating === before.rating
  return same ? now : { ...now, ...understand(now.item) }
}

/** A list that shares no item with what was known of it is another list: a filter, or another shop of the seller. */
async function settleMissing(
  db: Connection,
  items: readonly Item[],
  shown: ReadonlySet<string>,
  at: number,
  norms: Norms,
): Promise<void> {
  for (const list of new Set(items.map(listName))) {
    await db.run('readwrite', async (transaction: Transaction<'readwrite'>) => {
      const store = transaction.objectStore('items')
      const keys = await store.index('list').getAllKeys(list)
      if (!keys.some((key) => shown.has(key))) return
      for (const key of keys) {
        if (shown.has(key)) continue
        const row = await store.get(key)
        if (row) await write(transaction, missing(entryOf(row), at), norms)
      }
    })
  }
}
