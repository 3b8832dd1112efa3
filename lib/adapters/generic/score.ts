import { bit, Mark } from './marks'
import type { PageMap } from './page-map'
import { listWords } from './vocabulary'

/** What an item must be worth, so that two halves of one are worth less than the whole. */
export const threshold = 3

/** A part of the page taken as one item: its marks and characters, without what is nested in it. */
export type Whole = {
  spot: number
  length: number
  free: number
  prose: number
  headings: number
  count(mark: number): number
}

export function wholeOf(page: PageMap, spot: number, nested: readonly number[] = []): Whole {
  const of = (index: number) => page.spots[index]
  const less = (read: (index: number) => number) =>
    nested.reduce((rest, index) => rest - read(index), read(spot))
  return {
    spot,
    length: less((index) => of(index)?.length ?? 0),
    free: less((index) => of(index)?.free ?? 0),
    prose: less((index) => of(index)?.prose ?? 0),
    headings: less(
      (index) => (of((of(index)?.end ?? 1) - 1)?.heading ?? 0) - (of(index)?.heading ?? 0),
    ),
    count: (mark) =>
      nested.length ? less((index) => page.count(index, mark)) : page.count(spot, mark),
  }
}

/** Characters that may stand around what somebody says in one item: names, dates, chips, buttons. */
const around = 1500

/** Whether a part can be one item at all, however much speaks for it: not with half a page around. */
export const bounded = (whole: Whole): boolean =>
  whole.length - whole.prose <= around &&
  whole.headings <= 4 &&
  whole.count(Mark.price) <= 3 &&
  whole.count(Mark.count) <= 5

/**
 * How much a part of the page looks like one item: what a review or a question usually has adds, what other repeated
 * blocks have (prices, averages, counts) takes away. Zero: it can be none.
 */
export function worth(page: PageMap, whole: Whole): number {
  if (whole.length < 2) return 0
  const has = (mark: number) => whole.count(mark) > 0
  const dated = has(Mark.date)
  const starred = has(Mark.star)
  if (
    !dated &&
    !starred &&
    !has(Mark.typed) &&
    !(has(Mark.reply) && has(Mark.sentence)) &&
    !(has(Mark.pros) && (has(Mark.cons) || has(Mark.label)))
  )
    return 0
  const said = has(Mark.sentence) || has(Mark.question)
  if (!said && !dated && !has(Mark.typed)) return 0
  if (!said && whole.free < 1 && !(dated && starred)) return 0
  if (startsWithAnswer(page, whole.spot)) return 0
  let value = 0
  // Stars alone are a summary, a form or a caption.
  if (
    !dated &&
    ![Mark.person, Mark.action, Mark.typed, Mark.pros, Mark.label, Mark.prefixed].some(has)
  )
    value -= 1
  if (starred) value += whole.count(Mark.star) > 12 ? 1 : 2
  if (dated) value += 1.5
  if (has(Mark.person) || has(Mark.author)) value += 1
  if (said) value += 1
  else value += whole.free >= 12 ? 0.4 : whole.free > 1 ? -0.3 : -1
  if (has(Mark.action)) value += 1
  if (has(Mark.reply) || has(Mark.field)) value += 0.5
  if ([Mark.pros, Mark.cons, Mark.label, Mark.prefixed].some(has)) value += 1.25
  if (has(Mark.typed)) value += 2
  if (has(Mark.named)) value += 1
  if (named(page, whole.spot)) value += 0.5
  if (underHeading(page, whole.spot)) value += 0.75
  if (has(Mark.price) && !has(Mark.typed)) value -= 2.5
  if (has(Mark.aggregate)) value -= 1
  if (has(Mark.count)) value -= 1
  if (page.told && dated && (said || whole.free >= 12)) value += 1
  const headlines = whole.count(Mark.headline)
  if (headlines > 2) value -= 2
  else if (headlines > 0 && !starred && !has(Mark.typed) && !has(Mark.reply)) value -= 1.5
  // Starred offers with a title to press: jobs, courses, places.
  else if (
    headlines > 0 &&
    ![Mark.person, Mark.action, Mark.typed, Mark.reply, Mark.pros].some(has) &&
    !named(page, whole.spot)
  )
    value -= 1
  // Two of everything are two items, or an item with much around it.
  if (whole.count(Mark.date) > 3) value -= 0.5
  if (whole.count(Mark.typed) > 1) value -= 2
  return value
}

/** Itself or one of the four above it is named as items or their lists are. */
export function named(page: PageMap, index: number): boolean {
  let at = index
  for (let up = 0; up < 5 && at >= 0; up++) {
    const spot = page.spots[at]
    if (!spot) return false
    if (spot.own & bit(Mark.named)) return true
    at = spot.parent
  }
  return false
}

/** The last heading above, or the page's title, speaks of reviews or questions. */
export const underHeading = (page: PageMap, index: number): boolean =>
  listWords.test(page.headings[page.spots[index]?.heading ?? 0] ?? '') ||
  listWords.test(page.headings[0] ?? '')

/** A seller's reply is a part of an item, never one. */
export function startsWithAnswer(page: PageMap, index: number): boolean {
  if (page.count(index, Mark.answer) === 0) return false
  const spot = page.spots[index]
  if (!spot) return false
  let before = 0
  for (let at = spot.first; at < spot.last && before < 40; at++) {
    const run = page.runs[at]
    if (!run) break
    if (run.own & bit(Mark.answer)) return true
    before += run.value.length
  }
  return false
}
