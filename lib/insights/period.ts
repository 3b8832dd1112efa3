import { type Day, dayAfter, dayAt, instantOf, numberOf } from '@/lib/queue/zone'

/** Whole days of the shop's calendar: from the first moment of one to the first moment after another. */
export type Period = { from: number; to: number }

/** Periods that end today, by their length in days. */
export const lengths = { week: 7, month: 30, quarter: 90, year: 365 } as const
export type Length = keyof typeof lengths

/** Days «ГГГГ-ММ-ДД», both included. */
export type Dates = { first: string; last: string }
export type PeriodChoice = Length | Dates

/** No longer than this: there is nothing to compare more with. */
const longest = 731

const dayNamed = (name: string): Day => {
  const [year = 0, month = 0, day = 0] = name.split('-').map(Number)
  return { year, month, day }
}

/** Whether both are days of the calendar, in the right order and not too far apart. */
export function soundDates({ first, last }: Dates): boolean {
  const real = (name: string) =>
    /^\d{4}-\d\d-\d\d$/u.test(name) &&
    new Date(numberOf(dayNamed(name)) * 86_400_000).toISOString().slice(0, 10) === name
  if (!real(first) || !real(last)) return false
  const length = numberOf(dayNamed(last)) - numberOf(dayNamed(first))
  return length >= 0 && length < longest
}

const between = (zone: string, first: Day, last: Day): Period => ({
  from: instantOf(zone, first, 0),
  to: instantOf(zone, dayAfter(last), 0),
})

export function periodOf(choice: PeriodChoice, now: number, zone: string): Period {
  if (typeof choice === 'object')
    return between(zone, dayNamed(choice.first), dayNamed(choice.last))
  const today = dayAt(zone, now)
  return between(zone, dayAfter(today, 1 - lengths[choice]), today)
}

/** The first and the last day of a period. */
export const edges = ({ from, to }: Period, zone: string): { first: Day; last: Day } => ({
  first: dayAt(zone, from),
  last: dayAt(zone, to - 1),
})

/** As many days right before a period. */
export function previous(period: Period, zone: string): Period {
  const { first, last } = edges(period, zone)
  const days = numberOf(last) - numberOf(first) + 1
  return between(zone, dayAfter(first, -days), dayAfter(first, -1))
}

/**
 * Where the weeks of a period begin, counted back from its end: the last ones are whole, only the first may be cut short.
 */
export function weekStarts({ from, to }: Period, zone: string): number[] {
  const starts: number[] = []
  for (let day = dayAfter(dayAt(zone, to - 1), -6); ; day = dayAfter(day, -7)) {
    const at = instantOf(zone, day, 0)
    if (at <= from) return [from, ...starts]
    starts.unshift(at)
  }
}

/** Whether the first of these weeks lacks days, so that it must not be drawn beside the others. */
export const startsShort = ([first = 0, second]: readonly number[]): boolean =>
  second !== undefined && second - first < week - hour

/** Those that can be drawn side by side. */
export const wholeWeeks = <Week extends { at: number }>(weeks: readonly Week[]): readonly Week[] =>
  startsShort(weeks.map(({ at }) => at)) ? weeks.slice(1) : weeks

const hour = 3_600_000
const week = 7 * 86_400_000

/** Which of these weeks a moment of the period lies in. A change of the clock makes one an hour longer or shorter. */
export function weekAt(starts: readonly number[], at: number): number {
  const second = starts[1]
  if (second === undefined || at < second) return 0
  let index = Math.min(starts.length - 1, Math.floor((at - second) / week) + 1)
  while (index > 0 && at < (starts[index] ?? 0)) index--
  while (index + 1 < starts.length && at >= (starts[index + 1] ?? 0)) index++
  return index
}
