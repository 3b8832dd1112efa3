import { plural } from '@/lib/queue/plural'
import { dayName } from '@/lib/queue/zone'
import { edges, type Period } from './period'
import type { Trend } from './trend'

const percents = new Intl.NumberFormat('ru', { style: 'percent', maximumFractionDigits: 0 })
const whole = new Intl.NumberFormat('ru', { maximumFractionDigits: 0 })
const tenths = new Intl.NumberFormat('ru', { maximumFractionDigits: 1 })

/** «94 %». What is nearly all is never rounded to all, nor what is nearly nothing to nothing. */
export const percent = (share: number): string =>
  share > 0.99 && share < 1
    ? '>\u202F99\u00A0%'
    : share > 0 && share < 0.01
      ? '<\u202F1\u00A0%'
      : percents.format(share)

/** «12 345». */
export const count = (value: number): string => whole.format(value)
/** «4,6». */
export const decimal = (value: number): string => tenths.format(value)

const minute = 60_000
const hour = 60 * minute

/** «25 мин», «3,5 ч», «2 дня»: as exact as anybody needs it. */
export function duration(time: number): string {
  if (time < minute) return 'меньше минуты'
  if (time < hour) return `${whole.format(time / minute)}\u00A0мин`
  if (time < 10 * hour) return `${tenths.format(time / hour)}\u00A0ч`
  if (time < 48 * hour) return `${whole.format(time / hour)}\u00A0ч`
  return plural(Math.round(time / (24 * hour)), 'день', 'дня', 'дней')
}

/** Without «г.» after the year; «авг.» keeps its end. */
const tidy = (date: string) => date.replace(/\s+г\.$/u, '').replaceAll(' ', '\u00A0')

/** «17–23 ноября», «28 октября – 3 ноября», «1 декабря 2025 – 24 ноября 2026». */
export function days(period: Period, now: number, zone: string): string {
  const { first, last } = edges(period, zone)
  const format = (at: number, options: Intl.DateTimeFormatOptions) =>
    tidy(new Intl.DateTimeFormat('ru', { timeZone: zone, ...options }).format(at))
  const end = period.to - 1
  const thisYear = edges({ from: now, to: now + 1 }, zone).first.year
  const month = { day: 'numeric', month: 'long' } as const
  const full =
    first.year === last.year && last.year === thisYear
      ? month
      : { ...month, year: 'numeric' as const }
  if (dayName(first) === dayName(last)) return format(end, full)
  if (first.year !== last.year || first.month !== last.month)
    return `${format(period.from, first.year === last.year ? month : full)} – ${format(end, full)}`
  return `${first.day}–${format(end, full)}`
}

/** «3 нояб.» */
export const shortDay = (at: number, zone: string): string =>
  tidy(new Intl.DateTimeFormat('ru', { timeZone: zone, day: 'numeric', month: 'short' }).format(at))

/** «12 345 отзывов». */
const many = (value: number, one: string, few: string, rest: string) =>
  plural(value, one, few, rest).replace(String(value), whole.format(value))

/** «372 отзыва, 49 вопросов»; what there is none of is left out. */
export const received = (some: number, questions: number): string =>
  [some > 0 && reviews(some), questions > 0 && many(questions, 'вопрос', 'вопроса', 'вопросов')]
    .filter(Boolean)
    .join(', ')

export const reviews = (value: number): string => many(value, 'отзыв', 'отзыва', 'отзывов')
/** After «из»: «из 1 отзыва», «из 80 отзывов». */
export const ofReviews = (value: number): string => many(value, 'отзыва', 'отзывов', 'отзывов')
export const complaintsWord = (value: number): string => many(value, 'жалоба', 'жалобы', 'жалоб')

export const trendNames: { [Name in Trend]: string } = {
  new: 'новое',
  rising: 'растёт',
  falling: 'снижается',
  steady: 'без перемен',
  unknown: 'не с чем сравнить',
}
