import 'fake-indexeddb/auto'
import type { Item } from '@/lib/domain/item'
import { type Connection, connect } from '@/lib/storage/items-db'
import { type Report, report } from '@/lib/storage/items-report'
import { moscow } from '../queue/an-item'

let made = 0

/** A ledger in a database of its own. */
export const freshLedger = (): Connection => connect(`ledger-${++made}`)

export const understand = (item: Item) => ({
  situation: item.kind === 'question' ? 'Q' : (item.rating ?? 3) >= 4 ? 'P' : 'N',
  topics: [],
  complaints: [],
  praise: [],
})

/** Reports as a page does, with the default norms in Moscow. */
export const sighted = (
  db: Connection,
  items: Item[],
  at: number,
  more: Partial<Omit<Report, 'items' | 'at'>> = {},
) => report(db, { items, at, page: { complete: false }, ...more }, moscow(), understand)
