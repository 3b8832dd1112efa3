import type { Record } from './record'

/** What is counted of items as they pass. Times in milliseconds. */
export type Tally = {
  answered: number
  open: number
  /** Skipped by the seller, or gone from the list: no answer is due. */
  aside: number
  within: number
  late: number
  times: number[]
}

/** How answering went. What there is nothing to tell of is absent, never `0`. */
export type Answering = {
  items: number
  answered: number
  open: number
  aside: number
  /** Answered of those that an answer is due to, 0…1. */
  share?: number
  /** Answered in time, of those whose time is up or that were answered at a known time, 0…1. */
  within?: number
  /** How many were in time and how many late, those that still wait past their time among them. */
  kept: number
  late: number
  /** Answers whose time is known. */
  timed: number
  /** Time to the first answer, in milliseconds. */
  median?: number
  p90?: number
}

export const tally = (): Tally => ({
  answered: 0,
  open: 0,
  aside: 0,
  within: 0,
  late: 0,
  times: [],
})

const day = 86_400_000

/** Times that cannot be: an answer long before the item, or from the future. A day is left for dates without a time. */
export const isOdd = ({ at, answeredAt }: Record, now: number): boolean =>
  answeredAt !== undefined && (answeredAt < at - day || answeredAt > now + day)

/** Milliseconds to the first answer, `undefined` where nobody knows. Within a day of the date it counts as at once. */
export const timeToAnswer = (record: Record, now: number): number | undefined =>
  record.answeredAt === undefined || isOdd(record, now)
    ? undefined
    : Math.max(0, record.answeredAt - record.from)

/** `undefined`: not known, or there is still time. */
export function inTime(record: Record, now: number): boolean | undefined {
  const { answeredAt, dueAt, reply } = record
  if (answeredAt !== undefined) return isOdd(record, now) ? undefined : answeredAt <= dueAt
  return reply === 'open' && dueAt < now ? false : undefined
}

export function addTo(tally: Tally, reply: Record['reply'], time?: number, kept?: boolean): void {
  tally[reply]++
  if (time !== undefined) tally.times.push(time)
  if (kept !== undefined) tally[kept ? 'within' : 'late']++
}

/** The value below which a share of the sorted numbers lies; between two neighbours in proportion. */
export function quantile(sorted: ArrayLike<number>, share: number): number | undefined {
  const at = (sorted.length - 1) * share
  const low = sorted[Math.floor(at)]
  const high = sorted[Math.ceil(at)]
  return low === undefined || high === undefined
    ? undefined
    : low + (high - low) * (at - Math.floor(at))
}

const ratio = (part: number, whole: number) => (whole > 0 ? part / whole : undefined)

export function answeringOf({ answered, open, aside, within, late, times }: Tally): Answering {
  const sorted = Float64Array.from(times).sort()
  const figures = {
    items: answered + open + aside,
    answered,
    open,
    aside,
    share: ratio(answered, answered + open),
    within: ratio(within, within + late),
    kept: within,
    late,
    timed: times.length,
    median: quantile(sorted, 0.5),
    p90: quantile(sorted, 0.9),
  }
  return Object.fromEntries(
    Object.entries(figures).filter(([, value]) => value !== undefined),
  ) as Answering
}
