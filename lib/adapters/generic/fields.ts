import { findDate } from '@/lib/dom/read-date'
import type { Item, ItemDate, Kind, Product } from '@/lib/domain/item'
import { authorIn } from './author'
import type { Block } from './block'
import { type Column, columnOf } from './columns'
import type { ItemParts, Part } from './item-runs'
import type { Habits } from './list-habits'
import { bit, Mark } from './marks'
import type { PageMap, Spot } from './page-map'
import { productIn } from './product'
import { moderationWords, rejectionWords } from './vocabulary'
import { dateIn, ratingIn } from './when-and-stars'
import { type Words, wordsIn } from './words'

/** What could be read of a block; `rated` and the like are left to the caller to judge. */
export type Fields = Words & {
  author?: string
  date?: ItemDate
  rating?: number
  product?: Product
  answer?: string
  state: Item['state']
  opener?: HTMLElement
  field?: HTMLElement
  anchor: HTMLElement
}

/** Spots of a block, without those of nested items and of the seller's reply. */
function spotsOf(page: PageMap, block: Block, answer: readonly Part[]): Spot[] {
  const found: Spot[] = []
  const skip = new Set(answer.map(({ at }) => at))
  const end = page.spots[block.spot]?.end ?? 0
  for (let at = block.spot; at < end; at++) {
    if (block.nested.includes(at)) {
      at = (page.spots[at]?.end ?? at + 1) - 1
      continue
    }
    const spot = page.spots[at]
    if (spot?.own && !(spot.last > spot.first && skip.has(spot.first))) found.push(spot)
  }
  return found
}

/** What is known of a list before its items are read. */
export type Known = {
  kind: Kind
  columns: readonly (Column | undefined)[]
  habits: Habits
  url: URL
  now: number
}

/** Reads the fields of one found block: from the list's columns where it has headers, else from the whole block. */
export function fieldsOf(page: PageMap, { block, own, answer }: ItemParts, known: Known): Fields {
  const { kind, columns, habits, url, now } = known
  const spot = page.spots[block.spot] as Spot
  const element = spot.element as HTMLElement
  const spots = spotsOf(page, block, answer)
  const under = (column: Column): Part[] | undefined => {
    const cell = columnOf(page, block, columns, column)
    return cell && own.filter(({ at }) => at >= cell.first && at < cell.last)
  }
  const author = under('author')?.[0]?.run.value ?? authorIn(page, element, own, habits)
  const inColumn: Words = wordsIn(page, under('text') ?? [], author, habits)
  const named = own.filter((part) => !part.run.control && habits.names(part))
  const words =
    Object.keys(inColumn).length > 0
      ? inColumn
      : wordsIn(
          page,
          own.filter((part) => !named.includes(part) && !habits.routine(part)),
          author,
          habits,
        )
  const pros = under('pros')
    ?.map(({ run }) => run.value)
    .join(' ')
  const cons = under('cons')
    ?.map(({ run }) => run.value)
    .join(' ')
  if (pros) words.pros = pros
  if (cons) words.cons = cons
  const date = dateIn(page, under('date') ?? own, spots, now)
  const rated = /^[1-5]$/u.exec(under('rating')?.[0]?.run.value ?? '')?.[0]
  const rating =
    kind === 'review' ? (ratingIn(page, own, spots) ?? (rated && Number(rated))) : undefined
  const product = productIn(element, own, author, url)
  const name = (under('product') ?? named)
    .slice(0, 3)
    .map(({ run }) => run.value)
    .filter((value) => value.length > 2)
    .join(' ')
  const counted = under('answers')
  const count =
    counted && Number(/\d+/u.exec(counted.map(({ run }) => run.value).join(' '))?.[0] ?? 0)
  const replied = answer
    .slice(1)
    .filter(
      ({ run }) =>
        !run.control && !findDate(run.value.slice(0, 60), now) && !moderationWords.test(run.value),
    )
    .map(({ run }) => run.value)
    .join('\n')
  const said = [...own, ...answer]
    .filter(({ run }) => run.value.length < 80)
    .map(({ run }) => run.value)
  const begin = own.find(({ run }) => run.own & bit(Mark.reply))
  const opener =
    begin && page.spots[begin.run.at]?.element.closest<HTMLElement>('button,a,[role=button]')
  const field = spots.find((one) => one.own & bit(Mark.field))?.element as HTMLElement | undefined
  const state: Item['state'] = said.some((text) => rejectionWords.test(text))
    ? 'rejected'
    : said.some((text) => moderationWords.test(text))
      ? 'moderated'
      : answer.length > 1 || (count ?? 0) > 0
        ? 'answered'
        : begin || field || count === 0
          ? 'unanswered'
          : 'unknown'
  const body = own.find(
    ({ run }) => words.text?.startsWith(run.value) || words.pros?.startsWith(run.value),
  )
  const holder =
    body && page.spots[body.run.at]?.element.closest<HTMLElement>('td,p,li,div,section,article')
  return {
    ...words,
    ...(author && { author }),
    ...(date && { date }),
    ...(rating && { rating }),
    ...((product || name) && { product: { ...product, ...(name && { name }) } }),
    ...(replied && { answer: replied }),
    state,
    ...(opener && { opener }),
    ...(field && { field }),
    anchor:
      holder && element.contains(holder) ? (holder.closest<HTMLElement>('td') ?? holder) : element,
  }
}
