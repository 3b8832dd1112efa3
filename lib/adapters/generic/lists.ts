import type { Block } from './block'
import { hasHeaders } from './columns'
import { Mark } from './marks'
import type { PageMap } from './page-map'
import { named, underHeading, wholeOf } from './score'

/** In a list the others vouch for an item; alone it must be surer. */
const sureInList = 4.2
const sureAlone = 5.4
/** Less where the address is known to hold such a list. */
const told = 1.2

/**
 * The items that agree with each other. A page's items look alike: what only some have (a comment under a review, a
 * summary box above the list, a page's own header) is a part of them or none of them.
 */
export function consented(page: PageMap, found: Block[]): Block[] {
  const lists = grouped(page, absorbed(page, found))
  const ease = page.told ? told : 0
  const main = lists.reduce<Block[]>((most, list) => (total(list) > total(most) ? list : most), [])
  const all = lists.flat()
  const expected = [Mark.star, Mark.date, Mark.typed].filter(
    (mark) =>
      all.length > 2 && all.filter((block) => has(page, block, mark)).length >= all.length * 0.8,
  )
  return lists
    .filter((list) => {
      const mean = total(list) / list.length
      if (list.length > 1 && mean < sureInList - ease) return false
      if (
        list.length === 1 &&
        ((list[0]?.worth ?? 0) < sureAlone - ease || !compact(page, list[0]))
      )
        return false
      if (list === main) return true
      // The opened item of a cabinet stands alone beside the list, with its field.
      if (list.some((block) => has(page, block, Mark.field))) return true
      if (list.some((block) => expected.some((mark) => !has(page, block, mark)))) return false
      return list.length * 4 > main.length && (list.length > 1 || main.length < 3)
    })
    .flat()
    .filter((block) => expected.length === 0 || expected.some((mark) => has(page, block, mark)))
    .sort((a, b) => a.spot - b.spot)
    .map((block) => grown(page, block, lists))
}

const total = (list: readonly Block[]): number => list.reduce((sum, { worth }) => sum + worth, 0)

const has = (page: PageMap, block: Block, mark: number): boolean =>
  wholeOf(page, block.spot, block.nested).count(mark) > 0

/** One item without headings of other things: a product's page with stars and dates is no review. */
function compact(page: PageMap, block: Block | undefined): boolean {
  if (!block) return false
  const whole = wholeOf(page, block.spot, block.nested)
  const said =
    page.told ||
    named(page, block.spot) ||
    underHeading(page, block.spot) ||
    [Mark.typed, Mark.field, Mark.pros, Mark.label].some((mark) => whole.count(mark) > 0)
  return (
    said &&
    whole.headings <= 2 &&
    whole.count(Mark.count) === 0 &&
    whole.count(Mark.aggregate) === 0
  )
}

/** How many of the given blocks stand inside each spot. */
function holders(page: PageMap, blocks: readonly Block[]): Map<number, number> {
  const holds = new Map<number, number>()
  for (const { spot } of blocks) {
    for (let at = page.spots[spot]?.parent ?? -1; at >= 0; at = page.spots[at]?.parent ?? -1) {
      holds.set(at, (holds.get(at) ?? 0) + 1)
    }
  }
  return holds
}

const holding = (page: PageMap, outer: number, inner: number): boolean =>
  outer <= inner && inner < (page.spots[outer]?.end ?? 0)

/** The highest place that a block has below another. */
function cellOf(page: PageMap, spot: number, above: number): number {
  let cell = spot
  for (
    let up = page.spots[cell]?.parent ?? -1;
    up >= 0 && up !== above;
    up = page.spots[up]?.parent ?? -1
  )
    cell = up
  return cell
}

const classes = (element: Element | undefined): string[] =>
  (element?.getAttribute('class') ?? '').split(/\s+/u).filter(Boolean)

/** Of one make: the same tag, and a class in common where both have any. */
function alike(a: Element | undefined, b: Element | undefined): boolean {
  if (a?.tagName !== b?.tagName) return false
  const one = classes(a)
  const other = classes(b)
  return one.length === 0 || other.length === 0 || one.some((name) => other.includes(name))
}

/** The cells of the longest list, each with the blocks in it: the most cells of one make under one place. */
function longest(page: PageMap, found: Block[]): Map<number, Block[]> {
  const lists = new Map<number, Map<number, Block[]>[]>()
  let most = new Map<number, Block[]>()
  for (const block of found) {
    let cell = block.spot
    for (let up = page.spots[cell]?.parent ?? -1; up >= 0; up = page.spots[up]?.parent ?? -1) {
      const makes = lists.get(up) ?? []
      lists.set(up, makes)
      let cells = makes.find((one) =>
        alike(page.spots[one.keys().next().value ?? -1]?.element, page.spots[cell]?.element),
      )
      if (!cells) {
        cells = new Map()
        makes.push(cells)
      }
      cells.set(cell, [...(cells.get(cell) ?? []), block])
      if (cells.size > most.size || (cells.size === most.size && makes.length < 2)) most = cells
      cell = up
    }
  }
  return most
}

/**
 * In the longest list most cells hold one item each. A cell with more holds one too: what does not look like the
 * list's items is a part of it, such as a shopper's comment under a review, or an earlier review by the same buyer.
 */
function absorbed(page: PageMap, found: Block[]): Block[] {
  const main = longest(page, found)
  const single = [...main.values()].filter((inside) => inside.length === 1).flat()
  if (main.size < 3 || single.length * 2 < main.size) return found
  const like = (block: Block) =>
    single.some(
      (one) =>
        alike(page.spots[one.spot]?.element, page.spots[block.spot]?.element) &&
        has(page, one, Mark.star) === has(page, block, Mark.star),
    )
  const gone = new Set<Block>()
  const joined = new Map<Block, Block>()
  for (const inside of main.values()) {
    const strange = inside.filter((block) => !like(block))
    if (inside.length < 2 || strange.length === 0) continue
    const kept =
      inside.find(like) ?? inside.reduce((most, block) => (block.worth > most.worth ? block : most))
    let { spot } = kept
    for (const block of strange) {
      if (block === kept) continue
      gone.add(block)
      while (!holding(page, spot, block.spot)) spot = page.spots[spot]?.parent ?? 0
    }
    const others = inside.some((block) => block !== kept && !gone.has(block))
    if (!others) joined.set(kept, { ...kept, spot })
  }
  return found.filter((block) => !gone.has(block)).map((block) => joined.get(block) ?? block)
}

/** Blocks by the nearest place that holds two of them, and there by the make of their cells. */
function grouped(page: PageMap, blocks: Block[]): Block[][] {
  const holds = holders(page, blocks)
  const lists: { at: number; cell: Element | undefined; blocks: Block[] }[] = []
  for (const block of blocks) {
    let at = page.spots[block.spot]?.parent ?? -1
    while (at >= 0 && (holds.get(at) ?? 0) < 2) at = page.spots[at]?.parent ?? -1
    const cell = page.spots[cellOf(page, block.spot, at)]?.element
    const list = lists.find((one) => one.at === at && alike(one.cell, cell))
    if (list) list.blocks.push(block)
    else lists.push({ at, cell, blocks: [block] })
  }
  return lists.flatMap(({ blocks: list }) =>
    ofOneMake(page, list) ? [list] : list.map((one) => [one]),
  )
}

/** Whether any two of a list are alike. Tabs are, the review in one and the certificates in the other are not. */
const ofOneMake = (page: PageMap, list: readonly Block[]): boolean =>
  list.some((one, at) =>
    list
      .slice(at + 1)
      .some((other) => alike(page.spots[one.spot]?.element, page.spots[other.spot]?.element)),
  )

/** An item takes in what stands around it up to its place in the list: the row's other cells, its buttons. */
function grown(page: PageMap, block: Block, lists: Block[][]): Block {
  const all = lists.flat()
  const inner = page.spots[block.spot]
  let { spot } = block
  for (let up = inner?.parent ?? -1; up >= 0; up = page.spots[up]?.parent ?? -1) {
    const outer = page.spots[up]
    if (!outer || !inner || outer.length > inner.length * 1.6 + 300) break
    if (page.count(up, Mark.price) > page.count(block.spot, Mark.price)) break
    if (hasHeaders(page, up)) break
    const isOther = (at: number) => holding(page, up, at)
    if (all.some((other) => other !== block && [other.spot, ...other.nested].some(isOther))) break
    spot = up
  }
  return { ...block, spot }
}
