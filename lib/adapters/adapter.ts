import type { Item, Kind } from '@/lib/domain/item'
import type { MarketplaceId } from '@/lib/domain/marketplaces'

/** The parts of an item that a page may fail to give. */
export type Part = 'text' | 'author' | 'date' | 'rating' | 'product' | 'state'

/** An item as it stands on the page now, with the places that matter. */
export type Seen = {
  item: Item
  /** The row, card or modal that holds the item, and nothing of another item. */
  element: HTMLElement
  /** Our button is appended to this element. */
  anchor: HTMLElement
  /** The row's own control that opens the item for a reply. */
  opener?: HTMLElement
  /** The field to type the reply into, when it is on the page already. */
  field?: HTMLElement
  /** Parts read by the finder because no hook of the adapter found them. */
  uncertain: Part[]
}

/** What was read of each row, so that only new and changed rows are read again. */
export type RowMemory = {
  /**
   * The row as it was read last, or read now if it is new, has changed or stands in another `context` (what outside the
   * row its reading depends on: the address, the table's header). When the time of this look is over it gives what is
   * known, which may be old or nothing, and the look is unfinished.
   */
  read(row: Element, context: string, read: () => Seen | undefined): Seen | undefined
}

/**
 * Everything we know about one marketplace's cabinet. Reads the page and changes nothing. `now` is the moment of reading,
 * in milliseconds since 1970: «вчера» is counted from it.
 */
export type Adapter = {
  marketplace: MarketplaceId
  /** What the list at this address holds, if it is a list of ours. */
  kind(url: URL): Kind | undefined
  /** The rows of the list that are on screen now, in the order of the page; rows that `memory` knows are not read again. */
  rows(page: ParentNode, kind: Kind, url: URL, now: number, memory?: RowMemory): Seen[]
  /** The item opened for a reply, with its field; without one when the reply is sent and shown in its place. */
  opened(page: Document, kind: Kind, url: URL, now: number): Seen | undefined
}
