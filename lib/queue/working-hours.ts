import type { QueueSettings } from '@/lib/domain/queue-settings'
import { type Day, dayAt, dayName, dayOf, instantOf, numberOf, weekday } from './zone'

/** Working time of a shop, by the shop's clock and calendar. */
export type Schedule = Pick<QueueSettings, 'workingHours' | 'holidays'> & { zone: string }

/** A schedule without a working day in so many days has no clock to speak of. */
const longestRest = 400

/** «ЧЧ:ММ» as minutes since midnight. */
export const minutes = (clock: string): number =>
  Number(clock.slice(0, 2)) * 60 + Number(clock.slice(3))

type Shift = { opens: number; closes: number }

/** The shop's working time on a day, or `undefined` on a day off. */
function shift(day: Day, { workingHours, holidays, zone }: Schedule): Shift | undefined {
  if (!workingHours.days.includes(weekday(day)) || holidays.includes(dayName(day))) return undefined
  return {
    opens: instantOf(zone, day, minutes(workingHours.from)),
    closes: instantOf(zone, day, minutes(workingHours.to)),
  }
}

type Known = Pick<Schedule, 'holidays' | 'zone'> & { shifts: Map<number, Shift | undefined> }

/** Shifts found before, by the shop's settings: a hundred thousand items ask for the days of the same two years. */
const mostKept = 5000
const known = new WeakMap<Schedule['workingHours'], Known>()

function shiftsOf(schedule: Schedule): (day: number) => Shift | undefined {
  const { workingHours, holidays, zone } = schedule
  let kept = known.get(workingHours)
  if (kept?.holidays !== holidays || kept.zone !== zone) {
    kept = { holidays, zone, shifts: new Map() }
    known.set(workingHours, kept)
  }
  const { shifts } = kept
  return (number) => {
    if (shifts.has(number)) return shifts.get(number)
    if (shifts.size >= mostKept) shifts.clear()
    const found = shift(dayOf(number), schedule)
    shifts.set(number, found)
    return found
  }
}

/**
 * The moment at which `span` milliseconds of working time have passed since `start`. Hours are real hours: on the day of
 * a clock change a shift is as long as it truly lasts. Without working hours, or with a schedule that never opens, this
 * is plain time.
 */
export function afterWorking(start: number, span: number, schedule: Schedule): number {
  if (!schedule.workingHours.on) return start + span
  let left = span
  const shiftOn = shiftsOf(schedule)
  let day = numberOf(dayAt(schedule.zone, start))
  for (let rest = 0; rest < longestRest; day++) {
    const today = shiftOn(day)
    const from = today && Math.max(today.opens, start)
    if (!today || from === undefined || from >= today.closes) {
      rest++
      continue
    }
    rest = 0
    if (left <= today.closes - from) return from + left
    left -= today.closes - from
  }
  return start + span
}
