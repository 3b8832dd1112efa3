import type { DueKind, QueueSettings } from '@/lib/domain/queue-settings'
import type { Entry } from './entry'
import { afterWorking } from './working-hours'
import { endOfDay } from './zone'

const hour = 3_600_000
const day = 24 * hour

/** The norms of guideline D with every zone settled. `browserZone` is where «today» on a page is counted. */
export type Norms = { settings: QueueSettings; shopZone: string; browserZone: string }

export const norms = (settings: QueueSettings, browserZone: string): Norms => ({
  settings,
  shopZone: settings.timeZone || browserZone,
  browserZone,
})

type Dated = Pick<Entry, 'item' | 'firstSeen' | 'situation' | 'reopenedAt' | 'promisedAt'>

/** A review with a complaint in it is due as a complaint; before its text was understood, the stars decide. */
export function dueKind({ item, situation }: Pick<Entry, 'item' | 'situation'>): DueKind {
  if (item.kind === 'question') return 'question'
  if (situation !== undefined) return 'NMF'.includes(situation) ? 'complaint' : 'review'
  return item.rating !== undefined && item.rating <= 3 ? 'complaint' : 'review'
}

/**
 * From when the norm is counted: when the buyer wrote on, else the item's own date, a day without a time from its end,
 * else the first sight. A date that is more than a day ahead of the first sight was misread.
 */
export function startOfNorm({ item, firstSeen, reopenedAt }: Dated, browserZone: string): number {
  if (reopenedAt !== undefined) return reopenedAt
  const { date } = item
  if (!date || date.at > firstSeen + day) return firstSeen
  // Half a day in, so that a date read in another zone still means its own day.
  return date.precision === 'day' ? endOfDay(browserZone, date.at + day / 2) : date.at
}

/** Deadlines are whole minutes, so that what is due together is ordered by what it is. */
export const wholeMinute = (at: number): number => Math.floor(at / 60_000) * 60_000

/**
 * When an answer is due, on a whole minute. A promised term is a deadline of its own; the deadline that the cabinet shows
 * outranks every norm.
 */
export function deadline(entry: Dated, { settings, shopZone, browserZone }: Norms): number {
  const { item, promisedAt } = entry
  if (promisedAt !== undefined) return wholeMinute(promisedAt)
  if (item.deadline !== undefined) return wholeMinute(item.deadline)
  const kind = dueKind(entry)
  const hours = settings.hoursBy[item.marketplace]?.[kind] ?? settings.hours[kind]
  const { workingHours, holidays } = settings
  const schedule = { workingHours, holidays, zone: shopZone }
  return wholeMinute(afterWorking(startOfNorm(entry, browserZone), hours * hour, schedule))
}

/** Wildberries archives a review that was left unanswered for 30 days. */
export const archiveDays = 30
export const archiveWarning = 3 * day

/** When the unanswered item leaves for the archive, where the marketplace has one. A bare date counts from its start. */
export function archiveTime({ item, firstSeen }: Dated): number | undefined {
  if (item.marketplace !== 'wildberries' || item.kind !== 'review') return undefined
  const { date } = item
  const written = date && date.at <= firstSeen + day ? date.at : firstSeen
  return written + archiveDays * day
}
