import type { Block } from './block'
import { hasHeaders } from './columns'
import { consented } from './lists'
import { Mark } from './marks'
import type { PageMap } from './page-map'
import { bounded, threshold, type Whole, wholeOf, worth } from './score'

/** An item grows by what it gains, never by mere size. */
const gain = 0.2

/**
 * The items of a page: the set of parts that are worth most together. Two reviews are worth more than the list that
 * holds them, a whole review more than its halves, so the boundaries of items follow by themselves. An item may hold
 * others of its own kind: a thread is its first words and the replies.
 */
export function* findBlocks(page: PageMap): Generator<void, Block[]> {
  const { spots } = page
  const best = new Float32Array(spots.length)
  /** 1: one item as a whole · 2: an item with items nested in it. */
  const role = new Uint8Array(spots.length)
  /** How many items inside have a date and words of their own: the more, the surer that they are no halves. */
  const complete = new Uint16Array(spots.length)
  /** Places with a row of headers inside: they hold a table, however few its rows. */
  const tables = new Uint8Array(spots.length)
  for (let index = spots.length - 1; index >= 0; index--) {
    if (index % 256 === 0) yield
    const spot = spots[index]
    if (!spot) continue
    const parts = best[index] ?? 0
    const whole = wholeOf(page, index)
    const value = worth(page, whole) - threshold
    if (value > 0 && !tables[index] && hasHeaders(page, index)) tables[index] = 1
    if (parts > 0 && wraps(page, index, role)) {
      // A wrapper is the item it holds: it adds its own marks, and no boundary.
      best[index] = Math.max(parts, value)
    } else if (
      value > 0 &&
      value >= parts + (parts ? gain : 0) + 2 * Math.max(0, (complete[index] ?? 0) - 1) &&
      bounded(whole) &&
      !tables[index]
    ) {
      best[index] = value
      role[index] = 1
      complete[index] = Number(whole.count(Mark.date) > 0 && (whole.prose > 0 || whole.free >= 12))
    } else if (parts > 0 && value > 0) {
      const rest = withoutNested(page, index, role)
      const own = rest && bounded(rest) ? worth(page, rest) - threshold : 0
      if (own > 0) {
        best[index] = parts + own
        role[index] = 2
      }
    }
    if (spot.parent < 0) continue
    if (tables[index]) tables[spot.parent] = 1
    complete[spot.parent] = (complete[spot.parent] ?? 0) + (complete[index] ?? 0)
    best[spot.parent] = (best[spot.parent] ?? 0) + (best[index] ?? 0)
  }
  return consented(page, chosen(page, role, best))
}

/** Whether a spot holds one item, and no text beside it. */
function wraps(page: PageMap, index: number, role: Uint8Array): boolean {
  const spot = page.spots[index]
  if (!spot) return false
  for (let at = index + 1; at < spot.end; at = page.spots[at]?.end ?? at + 1) {
    if (page.spots[at]?.length === spot.length) return role[at] !== 0 || wraps(page, at, role)
  }
  return false
}

const lookOf = (element: Element | undefined): string =>
  `${element?.tagName}.${element?.getAttribute('class') ?? ''}`

/** The item without those inside it, if one of these looks like itself: the same tag and class. */
function withoutNested(page: PageMap, index: number, role: Uint8Array): Whole | undefined {
  const spot = page.spots[index]
  if (!spot?.element.hasAttribute('class')) return undefined
  const look = lookOf(spot.element)
  const inner = within(page, index, role)
  const complete = (whole: Whole) => whole.count(Mark.date) > 0 && whole.free > 0
  if (!inner.every((at) => complete(wholeOf(page, at)))) return undefined
  if (!inner.some((at) => looksOf(page, at).includes(look))) return undefined
  const rest = wholeOf(page, index, inner)
  return complete(rest) ? rest : undefined
}

/** The looks of an item and of the wrappers around it. */
function looksOf(page: PageMap, index: number): string[] {
  const looks: string[] = []
  const outer = unwrapped(page, index)
  for (let at = index; at >= outer; at = page.spots[at]?.parent ?? -1)
    looks.push(lookOf(page.spots[at]?.element))
  return looks
}

/** The outermost of the wrappers that hold an item and no other text. */
function unwrapped(page: PageMap, index: number): number {
  let at = index
  for (let up = page.spots[at]?.parent ?? -1; up >= 0; up = page.spots[at]?.parent ?? -1) {
    if (page.spots[up]?.length !== page.spots[index]?.length) break
    at = up
  }
  return at
}

/** The highest items inside a spot, the spot itself left out. */
function within(page: PageMap, index: number, role: Uint8Array): number[] {
  const found: number[] = []
  const end = page.spots[index]?.end ?? 0
  for (let at = index + 1; at < end; ) {
    if (role[at]) {
      found.push(at)
      at = page.spots[at]?.end ?? at + 1
    } else at++
  }
  return found
}

/** From the top down: the highest items, and those nested in them. */
function chosen(page: PageMap, role: Uint8Array, best: Float32Array): Block[] {
  const found: Block[] = []
  let index = 0
  while (index < page.spots.length) {
    const nested = role[index] === 2 ? within(page, index, role) : []
    if (role[index])
      found.push({
        spot: unwrapped(page, index),
        nested,
        worth: worth(page, wholeOf(page, index, nested)),
      })
    const skip = role[index] === 1 || !best[index]
    index = skip ? (page.spots[index]?.end ?? index + 1) : index + 1
  }
  return found
}
