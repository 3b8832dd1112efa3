import type { QueueSettings } from '@/lib/domain/queue-settings'
import { type Day, dayAfter, dayAt, dayName, instantOf, weekday } from './zone'

/** Working time of a shop, by the shop's clock and calendar. */
export type Schedule = Pick<QueueSettings, 'workingHours' | 'holidays'> & { zone: string }

/** A schedule without a working day in so many days has no clock to speak of. */
const longestRest = 400

/** «ЧЧ:ММ» as minutes since midnight. */
export const minutes = (clock: string): number =>
  Number(clock.slice(0, 2)) * 60 + Number(clock.slice(3))

/** The shop's working time on a day, or `undefined` on a day off. */
function shift(day: Day, { workingHours, holidays, zone }: Schedule) {
  if (!workingHours.days.includes(weekday(day)) || holidays.includes(dayName(day))) return undefined
  return {
    opens: instantOf(zone, day, minutes(workingHours.from)),
    closes: instantOf(zone, day, minutes(workingHours.to)),
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
  let day = dayAt(schedule.zone, start)
  for (let rest = 0; rest < longestRest; day = dayAfter(day)) {
    const today = shift(day, schedule)
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
