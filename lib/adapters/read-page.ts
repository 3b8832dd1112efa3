import type { Kind } from '@/lib/domain/item'
import type { MarketplaceId } from '@/lib/domain/marketplaces'
import { marketplaceOf } from '@/lib/domain/places'
import type { Part, Seen } from './adapter'
import { adapters } from './index'
import { joined } from './join'
import type { OwnRowMemory } from './row-memory'

/** Everything that could be read on a page at one moment. */
export type PageReading = {
  marketplace: MarketplaceId
  /** What the list at this address holds, where the address or the page tells. */
  kind?: Kind
  /**
   * `read`: by the adapter's own hooks (also a list that says it is empty) · `by-meaning`: «страница изменилась, читаю
   * по смыслу» · `unreadable`: this is a list and no row could be read · `not-a-list`: nothing of ours is here.
   */
  status: 'read' | 'by-meaning' | 'unreadable' | 'not-a-list'
  /** Rows on screen, in the order of the page. */
  rows: Seen[]
  /** The item opened for a reply; without a field when the reply is sent and shown in its place. */
  opened?: Seen
  /** Parts of some row or of the opened item that the finder read, or that nobody could read. */
  uncertain: Part[]
  /**
   * The finder (`readByMeaning`) could tell more: no row of the list was read, parts are missing, or the site has no
   * adapter. `readPage` itself never runs the finder: it is bigger and slower, and most pages do not need it.
   */
  wanting: boolean
  /** Fields that the finder takes for those of items. */
  fields?: readonly HTMLElement[]
  /** The time of this look was over before every row was read: look again soon. */
  unfinished?: true
}

/** Fields that may be one to reply into, though no hook knows them: not that of a complaint. */
export const fieldsOf = (page: Document): HTMLElement[] =>
  [...page.getElementsByTagName('textarea')].filter(({ id }) => id !== 'explanation')

/**
 * Reads a page by its adapter's hooks: what is on it, and how well it was understood. Changes nothing and never throws
 * for what a page holds. Cheap enough to run on every batch of changes.
 *
 * @param now milliseconds since 1970, for dates such as «вчера»
 * @param memory of the rows read before; it also says how long this look may take
 */
export function readPage(
  page: Document,
  url: string | URL,
  now: number,
  memory?: OwnRowMemory,
): PageReading {
  const address = new URL(url)
  const marketplace = marketplaceOf(address)
  const adapter = adapters[marketplace]
  const nothing = { marketplace, rows: [], uncertain: [] }
  if (adapter === 'by-meaning') return { ...nothing, status: 'not-a-list', wanting: true }
  const kind = adapter.kind(address)
  if (!kind) return { ...nothing, status: 'not-a-list', wanting: false }
  const rows = adapter.rows(page, kind, address, now, memory)
  const seen = adapter.opened(page, kind, address, now)
  const opened = seen && joined(seen, rows)
  const all = opened ? [...rows, opened] : rows
  const uncertain = new Set<Part>()
  let incomplete = false
  for (const one of all) {
    for (const part of one.uncertain) uncertain.add(part)
    incomplete ||= one.uncertain.length > 0 && !memory?.isKept(one)
  }
  const readable = rows.length > 0 || opened !== undefined
  return {
    ...nothing,
    kind,
    status: readable ? 'read' : 'unreadable',
    rows,
    ...(opened && { opened }),
    uncertain: [...uncertain],
    wanting:
      rows.length === 0 ||
      incomplete ||
      (!opened && fieldsOf(page).some((field) => !memory?.isDismissed(field))),
    ...(memory?.unfinished && { unfinished: true as const }),
  }
}
