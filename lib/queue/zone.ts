/** A day of a calendar with no zone of its own. */
export type Day = { year: number; month: number; day: number }

const formats = new Map<string, Intl.DateTimeFormat>()

function format(zone: string): Intl.DateTimeFormat {
  const known = formats.get(zone)
  if (known) return known
  const made = new Intl.DateTimeFormat('en-US', {
    timeZone: zone,
    hourCycle: 'h23',
    year: 'numeric',
    month: 'numeric',
    day: 'numeric',
    hour: 'numeric',
    minute: 'numeric',
    second: 'numeric',
  })
  formats.set(zone, made)
  return made
}

/** How far the zone's clock is ahead of UTC at a moment, in milliseconds. */
export function zoneOffset(zone: string, at: number): number {
  const parts: Record<string, number> = {}
  for (const { type, value } of format(zone).formatToParts(at)) parts[type] = Number(value)
  const { year = 0, month = 1, day = 1, hour = 0, minute = 0, second = 0 } = parts
  const second0 = Math.floor(at / 1000) * 1000
  return Date.UTC(year, month - 1, day, hour, minute, second) - second0
}

const utcDay = (at: number): Day => {
  const date = new Date(at)
  return { year: date.getUTCFullYear(), month: date.getUTCMonth() + 1, day: date.getUTCDate() }
}

/** The day that the zone's calendar shows at a moment. */
export function dayAt(zone: string, at: number): Day {
  // Days begin at moments that are remembered; asking the calendar of a zone anew takes twenty times as long.
  const guess = utcDay(at + (offsets.get(zone) ?? 0))
  if (at >= instantOf(zone, guess, 0) && at < instantOf(zone, dayAfter(guess), 0)) return guess
  const offset = zoneOffset(zone, at)
  offsets.set(zone, offset)
  return utcDay(at + offset)
}
const offsets = new Map<string, number>()

/** Minutes since midnight that the zone's clock shows at a moment. */
export function minuteAt(zone: string, at: number): number {
  const local = new Date(at + zoneOffset(zone, at))
  return local.getUTCHours() * 60 + local.getUTCMinutes()
}

/** A year of a shop asks for the same few hundred openings and closings a hundred thousand times. */
const instants = new Map<string, number>()
const mostKept = 20_000

/**
 * The moment at which the zone's clock shows `minute` minutes after midnight (0…1440) on a day. A time that a change of
 * the clock skips is the moment of the change; a time that comes twice is the first.
 */
export function instantOf(zone: string, day: Day, minute: number): number {
  const name = `${zone} ${day.year} ${day.month} ${day.day} ${minute}`
  const known = instants.get(name)
  if (known !== undefined) return known
  if (instants.size >= mostKept) instants.clear()
  const instant = findInstant(zone, day, minute)
  instants.set(name, instant)
  return instant
}

function findInstant(zone: string, { year, month, day }: Day, minute: number): number {
  const wall = Date.UTC(year, month - 1, day, 0, minute)
  const before = zoneOffset(zone, wall - 86_400_000)
  const after = zoneOffset(zone, wall + 86_400_000)
  const first = wall - Math.max(before, after)
  const last = wall - Math.min(before, after)
  if (first + zoneOffset(zone, first) === wall) return first
  if (last + zoneOffset(zone, last) === wall) return last
  return changeBetween(zone, first, last)
}

/** The moment between two at which the zone's offset changes; `low` has the old offset, `high` the new one. */
function changeBetween(zone: string, low: number, high: number): number {
  const old = zoneOffset(zone, low)
  let [from, to] = [low, high]
  while (to - from > 1) {
    const middle = Math.floor((from + to) / 2)
    if (zoneOffset(zone, middle) === old) from = middle
    else to = middle
  }
  return to
}

export const dayAfter = (day: Day, days = 1): Day => dayOf(numberOf(day) + days)

/** A day as a number, so that days follow each other; and back. */
export const numberOf = ({ year, month, day }: Day): number =>
  Date.UTC(year, month - 1, day) / 86_400_000
export const dayOf = (number: number): Day => utcDay(number * 86_400_000)

/** 1 is Monday, 7 is Sunday. */
export const weekday = ({ year, month, day }: Day): number =>
  new Date(Date.UTC(year, month - 1, day)).getUTCDay() || 7

/** «ГГГГ-ММ-ДД». */
export const dayName = ({ year, month, day }: Day): string =>
  `${year}-${String(month).padStart(2, '0')}-${String(day).padStart(2, '0')}`

/** The first moment of the next day in a zone. */
export const endOfDay = (zone: string, at: number): number =>
  instantOf(zone, dayAfter(dayAt(zone, at)), 0)
