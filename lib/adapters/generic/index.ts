import type { Item, Kind } from '@/lib/domain/item'
import type { MarketplaceId } from '@/lib/domain/marketplaces'
import type { Part, Seen } from '../adapter'
import { itemOf } from '../item-of'
import { columnsOf } from './columns'
import { type Fields, fieldsOf } from './fields'
import { partsOf } from './item-runs'
import { findBlocks } from './items'
import { jsonLd } from './json-ld'
import { habitsOf } from './list-habits'
import { Mark } from './marks'
import { mapPage } from './page-map'

/** Where and when a page is read, and what is known of it already. */
export type Place = { url: URL; now: number; marketplace: MarketplaceId; kind?: Kind }

/**
 * The reviews or questions of a page, found from the page alone: by repeated structure, dates, stars and words. Empty
 * where nothing is sure. A generator, so that the caller can pause: each step takes well under a millisecond or so.
 * Changes nothing.
 */
export function* find(root: Element, place: Place): Generator<void, { kind: Kind; rows: Seen[] }> {
  const page = yield* mapPage(root, place.now, place.kind !== undefined)
  const blocks = yield* findBlocks(page)
  const rated = blocks.some((block) => page.count(block.spot, Mark.star) > 0)
  const asked = blocks.filter((block) => page.count(block.spot, Mark.question) > 0).length
  const heading = blocks[0]
    ? `${page.headings[page.spots[blocks[0].spot]?.heading ?? 0]} ${page.headings[0]}`
    : ''
  const kind =
    place.kind ??
    (rated
      ? 'review'
      : /вопрос|question|питання|сұрақ/iu.test(heading) || asked > blocks.length * 0.6
        ? 'question'
        : 'review')
  const rows: Seen[] = []
  const columns = blocks[0] ? columnsOf(page, blocks[0]) : []
  const items = []
  for (const block of blocks) {
    yield
    items.push(partsOf(page, block))
  }
  const habits = yield* habitsOf(page, items)
  if (items.length === 0) return { kind, rows }
  const told = jsonLd(root.ownerDocument, place.now)
  yield
  const known = { kind, columns, habits, url: place.url, now: place.now }
  for (const item of items) {
    yield
    const element = page.spots[item.block.spot]?.element as HTMLElement
    const fields = fieldsOf(page, item, known)
    // What is seen outranks what is told to machines.
    rows.push(seen(element, { ...told(fields.text), ...fields }, place, kind))
  }
  return { kind, rows }
}

function seen(element: HTMLElement, fields: Fields, place: Place, kind: Kind): Seen {
  const { opener, field, anchor, ...read } = fields
  const item = itemOf({ marketplace: place.marketplace, kind, url: place.url.href, ...read })
  return {
    item,
    element,
    anchor,
    ...(opener && { opener }),
    ...(field && { field }),
    uncertain: doubtful(item),
  }
}

/** What is missing and should be there. A review may be stars alone; many pages name no product and no buyer. */
function doubtful(item: Item): Part[] {
  const parts: Part[] = []
  if (!item.text && !item.pros && !item.cons && !item.rating) parts.push('text')
  if (!item.date) parts.push('date')
  if (item.kind === 'review' && !item.rating) parts.push('rating')
  if (item.state === 'unknown') parts.push('state')
  return parts
}
