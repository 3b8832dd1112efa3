import { counted } from '@/lib/i18n/counted'
import { language } from '@/lib/i18n/language'
import { t } from '@/lib/i18n/t'
import type { State } from './entry'
import { dayAfter, dayAt, dayName, instantOf, minuteAt } from './zone'

const minute = 60_000
const hour = 60 * minute
const day = 24 * hour
/** So long before its time something is «скоро». */
const soonWithin = 4 * hour

const two = (value: number) => String(value).padStart(2, '0')

/** «18:00» by the shop's clock. */
export function clockTime(at: number, zone: string): string {
  const minutes = minuteAt(zone, at)
  return `${two(Math.floor(minutes / 60))}:${two(minutes % 60)}`
}

/** «18:00», «завтра, 18:00», «24 ноября, 18:00», «3 января 2027»: no more than is needed to know when. */
export function moment(at: number, now: number, zone: string): string {
  const today = dayAt(zone, now)
  const then = dayAt(zone, at)
  const time = clockTime(at, zone)
  if (dayName(then) === dayName(today)) return time
  if (dayName(then) === dayName(dayAfter(today))) return t('due.tomorrow', { time })
  if (dayName(then) === dayName(dayAfter(today, -1))) return t('due.yesterday', { time })
  const sameYear = then.year === today.year
  const date = new Intl.DateTimeFormat(language, {
    timeZone: zone,
    day: 'numeric',
    month: 'long',
    ...(!sameYear && { year: 'numeric' }),
  })
    .format(at)
    .replace(/\s*г\.$/u, '')
    .replaceAll(' ', '\u00A0')
  return sameYear ? `${date}, ${time}` : date
}

/** «5 мин», «2 ч», «3 дня»: rounded down, so that it never promises more than there is. */
export function span(length: number): string {
  if (length < hour) return t('due.minutes', { count: Math.max(1, Math.floor(length / minute)) })
  if (length < 2 * day) return t('due.hours', { count: Math.floor(length / hour) })
  return counted('due.days', Math.floor(length / day))
}

type Timed = {
  state: State
  dueAt?: number | undefined
  snoozedUntil?: number | undefined
  followUpAt?: number | undefined
}

export type Due = { tone: 'late' | 'soon' | 'calm'; text: string }

/** How an item stands with its time, in words for the seller; `undefined` when nothing is due. */
export function dueWords(
  { state, dueAt, snoozedUntil, followUpAt }: Timed,
  now: number,
  zone: string,
): Due | undefined {
  if (snoozedUntil !== undefined && snoozedUntil > now) {
    return { tone: 'calm', text: t('due.snoozed', { when: until(snoozedUntil, now, zone) }) }
  }
  if (dueAt === undefined) {
    return followUpAt === undefined
      ? undefined
      : { tone: 'calm', text: t('due.promised', { when: moment(followUpAt, now, zone) }) }
  }
  if (state === 'follow-up') {
    return { tone: 'late', text: t('due.promised', { when: moment(dueAt, now, zone) }) }
  }
  if (dueAt <= now) return { tone: 'late', text: t('due.overdue', { time: span(now - dueAt) }) }
  return {
    tone: dueAt - now <= soonWithin ? 'soon' : 'calm',
    text: t('due.by', { when: until(dueAt, now, zone) }),
  }
}

/** A moment after «до»: «до 18:00», «до завтра, 18:00», «до полуночи». */
function until(at: number, now: number, zone: string): string {
  const tonight = instantOf(zone, dayAfter(dayAt(zone, now)), 0)
  return at === tonight ? t('due.midnight') : moment(at, now, zone)
}
