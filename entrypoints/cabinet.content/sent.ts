import type { PageReading } from '@/lib/adapters/read-page'
import type { Item } from '@/lib/domain/item'
import { departed, leftItems } from './left'
import { stillness } from './stillness'

/**
 * Replies that the seller sent, told by what the page does: an item with our text in its field leaves the list of the
 * unanswered while its neighbours stay. A list that scrolls or changes its page takes neighbours along, and drops its
 * first or last row alone: these count only while nothing is scrolled and the rest has stayed. Should the item come back
 * unanswered, the next sighting says so. Items without our text that leave are told by `leftItems`.
 */
export function sentReplies(wrote: (key: string) => boolean, signal: AbortSignal) {
  const still = stillness(signal)
  const left = leftItems(still, signal)
  let before: Item[] = []
  let address = location.href

  return {
    /** Takes the rows of a new reading and gives the items that were sent since the last one. */
    see(reading: PageReading, whole: () => boolean): Item[] {
      left(reading, whole)
      const moved = address !== location.href
      address = location.href
      const items = before
      before = reading.rows.map(({ item }) => item)
      // Most looks find every row in its place, and perhaps more of them.
      if (moved || items.every(({ key }, at) => key === before[at]?.key)) return []
      const keys = before.map(({ key }) => key)
      const now = new Set(keys)
      const edge = still()
        ? departed(
            items.map(({ key }) => key),
            keys,
            2,
          )
        : undefined
      const gone = items.filter((item, at) => {
        if (now.has(item.key) || !wrote(item.key)) return false
        const [one, other] = [items[at - 1], items[at + 1]]
        return one && other ? now.has(one.key) && now.has(other.key) : item.key === edge
      })
      return gone.map((item) => ({ ...item, state: 'moderated' }))
    },
  }
}
