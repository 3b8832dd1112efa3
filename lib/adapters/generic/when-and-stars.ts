import '@/lib/dom/foreign-calendar'
import { readDate } from '@/lib/dom/read-date'
import { ownMark, ratingOf, readRating, readStars, toldMark } from '@/lib/dom/read-rating'
import type { ItemDate } from '@/lib/domain/item'
import type { Part } from './item-runs'
import { bit, Mark } from './marks'
import type { PageMap, Spot } from './page-map'

const textOf = (page: PageMap, { first, last }: Spot, glue: string): string =>
  page.runs
    .slice(first, Math.min(last, first + 20))
    .map(({ value }) => value)
    .join(glue)

const deadline = /(?:ответ\p{L}*|срок|дедлайн).{0,20}до\s|остал\p{L}{1,3}\s|истека/iu
/** Dates of something else than the writing: of the purchase, the visit, the buyer's first day on the site. */
const beside =
  /покупк|заказ|визит|поездк|прожив|регистрац|на сайте с|experience|visit|purchas|order|stay|joined|member since|expérience|commande|achat|kauf|bestell|compra|zakup/iu

/**
 * When an item was written: by what the page says to machines, else by its texts, dates of other things last. A
 * deadline for the reply is no such date.
 */
export function dateIn(
  page: PageMap,
  own: readonly Part[],
  spots: readonly Spot[],
  now: number,
): ItemDate | undefined {
  const found: ItemDate[] = []
  const others: ItemDate[] = []
  const put = (date: ItemDate | undefined, list = found) =>
    date && date.at <= now + 2 * 86_400_000 && list.push(date)
  const dated = spots.filter((spot) => spot.own & bit(Mark.date))
  for (const { element } of dated) {
    const { localName } = element
    const told = /^date(?:Published|Created)$/u.test(element.getAttribute('itemprop') ?? '')
    if (!told && localName !== 'time' && !element.hasAttribute('title')) continue
    const stamp =
      element.getAttribute('datetime') ??
      element.getAttribute('content') ??
      element.getAttribute('title')
    const date = readDate(stamp, now) ?? stamped(stamp)
    put(date, besideLabel(own, element, page) ? others : found)
  }
  own.forEach(({ run }, at) => {
    if (!(run.own & bit(Mark.date)) || deadline.test(run.value)) return
    const before = own[at - 1]?.run.value ?? ''
    const other = beside.test(run.value) || (before.length < 40 && beside.test(before))
    put(readDate(run.value, now), other ? others : found)
  })
  for (const spot of dated) {
    const line = textOf(page, spot, ' ').slice(0, 90)
    if (deadline.test(line)) continue
    for (const glue of ['', ' '])
      put(readDate(textOf(page, spot, glue).slice(0, 90), now), beside.test(line) ? others : found)
  }
  const all = [...found, ...others]
  // «2 часа назад» drifts; a stamp of the same item does not.
  return found.find(({ precision }) => precision !== 'relative') ?? all[0]
}

/** Whether the words before an element say that its date is of something else. */
function besideLabel(own: readonly Part[], element: Element, page: PageMap): boolean {
  const at = own.findIndex(({ run }) => {
    const holder = page.spots[run.at]?.element
    return holder !== undefined && element.contains(holder)
  })
  const before = own[at - 1]?.run.value ?? ''
  return at > 0 && before.length < 40 && beside.test(before)
}

/** `Wed Mar 17 2021 06:15:41 GMT-0700`, as some write into `datetime`. */
function stamped(text: string | null): ItemDate | undefined {
  const at =
    text && text.length < 80 && /\d{4}/u.test(text)
      ? Date.parse(text.replace(/\([^()]{0,100}\)/u, ''))
      : Number.NaN
  return Number.isNaN(at) ? undefined : { at, precision: 'minute' }
}

/** Nothing but full stars: where each is an element of its own, the looks tell which of them count. */
const starsOnly = /^[★⭐🌟✭✮⭑\s]+$/u

/** What is said outranks what is drawn, and that what a class is named. */
const ratingWays: ((element: Element, text: string) => number | undefined)[] = [
  (element, text) =>
    toldMark(element) ??
    (starsOnly.test(text) ? readStars(element) : undefined) ??
    readRating(text) ??
    (/^[1-5](?:[.,]0)?$/u.test(text) ? Number.parseInt(text, 10) : undefined),
  (element) => readStars(element),
  (element) => ownMark(element) ?? ratingOf(element),
]

/** The rating that one buyer gave, 1–5. */
export function ratingIn(
  page: PageMap,
  own: readonly Part[],
  spots: readonly Spot[],
): number | undefined {
  const starred = spots.filter((spot) => spot.own & bit(Mark.star))
  for (const way of ratingWays) {
    for (const spot of starred) {
      const value = way(spot.element, textOf(page, spot, ''))
      if (value) return value
    }
    for (const { run } of own) {
      const value = run.own & bit(Mark.star) ? readRating(run.value) : undefined
      if (value) return value
    }
  }
  return undefined
}
