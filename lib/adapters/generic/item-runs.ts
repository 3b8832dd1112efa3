import type { Block } from './block'
import { bit, Mark } from './marks'
import type { PageMap, Run, Spot } from './page-map'

/**
 * A text of an item, its place among the page's runs, and its place within the item: the tags and classes from it up to
 * the item's own element, which the other items of the list share.
 */
export type Part = { run: Run; at: number; place: string }

/** The texts of an item without those of items nested in it, and apart from them the seller's reply. */
export type ItemParts = { block: Block; own: Part[]; answer: Part[] }

function places(page: PageMap, block: number): (spot: number) => string {
  const known = new Map<number, string>()
  const place = (at: number): string => {
    if (at <= block) return ''
    const before = known.get(at)
    if (before !== undefined) return before
    const { element, parent = -1 } = page.spots[at] ?? {}
    // Numbers in class names count or state: `depth-2`, `item7`.
    const names = element?.getAttribute('class')?.slice(0, 100).replace(/\d+/gu, '') ?? ''
    // Trees of any depth: beyond this the path no longer tells places apart.
    const path = `${element?.tagName}.${names}>${parent - block < 5000 ? place(parent) : ''}`
    known.set(at, path)
    return path
  }
  return place
}

/** Sorts the texts of a found item. */
export function partsOf(page: PageMap, block: Block): ItemParts {
  const spot = page.spots[block.spot]
  const placeOf = places(page, block.spot)
  const own: Part[] = []
  const answer: Part[] = []
  if (!spot) return { block, own, answer }
  const other = otherVoice(page, block)
  let answerEnd = -1
  for (let at = spot.first; at < spot.last; at++) {
    const nested = block.nested
      .map((index) => page.spots[index])
      .find((one) => one && at >= one.first && at < one.last)
    if (nested) {
      at = nested.last - 1
      continue
    }
    if (other && at === other.first) {
      at = other.last - 1
      continue
    }
    const run = page.runs[at]
    if (!run) continue
    if (at >= answerEnd && run.own & bit(Mark.answer) && at > spot.first)
      answerEnd = endOfAnswer(page, block.spot, at)
    ;(at < answerEnd ? answer : own).push({ run, at, place: placeOf(run.at) })
  }
  return { block, own, answer }
}

/** Where the reply that begins with this label ends: with the largest part of the item that begins with the label. */
function endOfAnswer(page: PageMap, block: number, at: number): number {
  let spot = page.runs[at]?.at ?? block
  let end = at + 1
  while (spot !== block && spot >= 0) {
    const here = page.spots[spot]
    if (!here || here.first < at) {
      // The label is a sibling of what it labels: the reply goes on to the end of what holds both.
      if (here && end <= at + 1) end = here.last
      break
    }
    end = here.last
    spot = here.parent
  }
  return end
}

const said = bit(Mark.sentence) | bit(Mark.question)

/**
 * Somebody else's words inside an item, without a label that says whose: after the item's own date and words, a part
 * with a date and words of its own, such as a reply in a thread.
 */
function otherVoice(page: PageMap, { spot, nested }: Block): Spot | undefined {
  const { first = 0, last = 0 } = page.spots[spot] ?? {}
  if (nested.length > 0 || page.count(spot, Mark.date) < 2) return undefined
  let dated = -1
  let spoken = -1
  for (let at = first; at < last; at++) {
    const { own = 0, at: place = spot } = page.runs[at] ?? {}
    if (own & bit(Mark.answer)) return undefined
    if (own & said && spoken < 0) spoken = at
    if (!(own & bit(Mark.date))) continue
    if (dated < 0) dated = at
    else if (spoken >= 0) {
      let part: Spot | undefined
      for (let up = place; up > spot; up = page.spots[up]?.parent ?? -1) {
        const here = page.spots[up]
        if (!here || here.first <= Math.max(spoken, dated)) break
        part = here
      }
      if (part && page.runs.slice(at, part.last).some((run) => run.own & said)) return part
    }
  }
  return undefined
}
