import type { Item } from '@/lib/domain/item'
import { likeness } from '@/lib/domain/item-key'
import { likenessPrints } from '@/lib/doubt/prints'
import { storedWithin, waits } from '@/lib/queue/actions'
import { type Entry, isOpen, since } from '@/lib/queue/entry'
import { type Place, place } from '@/lib/queue/order'

/**
 * What the indexes are made of. An absent field keeps the entry out of that index, so that a count over an index is the
 * answer to a question and never a filter over the whole table.
 */
/** A time, and the key that makes it one of a kind. */
export type Moment = [number, string]

type IndexKeys = {
  order?: Place
  question?: number
  snoozed?: Moment
  followUp?: Moment
  gone?: Moment
  inserted?: number
  list?: string
  settled?: number
  likeness?: string
  alike?: string[]
  written?: [place: string, at: number]
}

export type StoredEntry = Entry & IndexKeys

/** One list of a cabinet: a page that shows it whole tells what has gone from it. */
export const listName = (item: Pick<Entry['item'], 'marketplace' | 'kind' | 'shop' | 'url'>) =>
  [item.marketplace, item.kind, item.shop ?? '', item.url.replace(/[?#].*$/u, '')].join(' ')

/** The reviews of one product of one marketplace; `undefined`: the page names no product. */
export const productPlace = ({ kind, marketplace, product }: Item): string | undefined => {
  const name = product?.article ?? product?.name
  return kind === 'review' && name ? `${marketplace} ${name}` : undefined
}

/** What a review is compared by: its words, its product and time. */
export function comparedBy(item: Item): Pick<IndexKeys, 'alike' | 'written'> {
  const alike = likenessPrints(item)
  const place = productPlace(item)
  return {
    ...(alike.length > 0 && { alike }),
    ...(place !== undefined && { written: [place, item.date?.at ?? 0] }),
  }
}

/** The entry with its index keys, as it is stored. */
export function stored(entry: Entry): StoredEntry {
  const keys: IndexKeys = comparedBy(entry.item)
  const print = likeness(entry.item)
  if (print !== undefined) keys.likeness = print
  if (isOpen(entry.state)) {
    keys.list = listName(entry.item)
    if (entry.state === 'inserted' && entry.insertedAt !== undefined) {
      keys.inserted = entry.insertedAt + storedWithin
    }
    if (entry.snoozedUntil !== undefined) keys.snoozed = [entry.snoozedUntil, entry.key]
    else {
      keys.order = place(entry)
      if (entry.item.kind === 'question' && entry.dueAt !== undefined) keys.question = entry.dueAt
    }
  } else {
    if (waits(entry) && entry.followUpAt !== undefined)
      keys.followUp = [entry.followUpAt, entry.key]
    else keys.settled = since(entry)
    if (entry.state === 'gone') keys.gone = [since(entry), entry.key]
  }
  return { ...entry, ...keys }
}

/** The entry without its index keys. */
export function entryOf(row: StoredEntry): Entry {
  const entry = { ...row }
  delete entry.order
  delete entry.question
  delete entry.snoozed
  delete entry.followUp
  delete entry.gone
  delete entry.inserted
  delete entry.list
  delete entry.settled
  delete entry.likeness
  delete entry.alike
  delete entry.written
  return entry
}
