import { counted } from '@/lib/i18n/counted'
import { language } from '@/lib/i18n/language'
import { t } from '@/lib/i18n/t'
import { dayName } from '@/lib/queue/zone'
import { edges, type Period } from './period'
import type { Trend } from './trend'

const percents = new Intl.NumberFormat(language, { style: 'percent', maximumFractionDigits: 0 })
const whole = new Intl.NumberFormat(language, { maximumFractionDigits: 0 })
const tenths = new Intl.NumberFormat(language, { maximumFractionDigits: 1 })

/** «94 %». What is nearly all is never rounded to all, nor what is nearly nothing to nothing. */
export const percent = (share: number): string =>
  share > 0.99 && share < 1
    ? `>\u202F${percents.format(0.99)}`
    : share > 0 && share < 0.01
      ? `<\u202F${percents.format(0.01)}`
      : percents.format(share)

/** «12 345». */
export const count = (value: number): string => whole.format(value)
/** «4,6». */
export const decimal = (value: number): string => tenths.format(value)

const minute = 60_000
const hour = 60 * minute

/** «25 мин», «3,5 ч», «2 дня»: as exact as anybody needs it. */
export function duration(time: number): string {
  if (time < minute) return t('insights.time.underMinute')
  if (time < hour) return t('insights.time.minutes', { count: whole.format(time / minute) })
  if (time < 10 * hour) return t('insights.time.hours', { count: tenths.format(time / hour) })
  if (time < 48 * hour) return t('insights.time.hours', { count: whole.format(time / hour) })
  return counted('insights.time.days', Math.round(time / (24 * hour)))
}

/** Without «г.» after the year; «авг.» keeps its end. */
const tidy = (date: string) => date.replace(/\s+г\.$/u, '').replaceAll(' ', '\u00A0')

/** «17–23 ноября», «28 октября – 3 ноября», «1 декабря 2025 – 24 ноября 2026». */
export function days(period: Period, now: number, zone: string): string {
  const { first, last } = edges(period, zone)
  const format = (at: number, options: Intl.DateTimeFormatOptions) =>
    tidy(new Intl.DateTimeFormat(language, { timeZone: zone, ...options }).format(at))
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
  tidy(
    new Intl.DateTimeFormat(language, { timeZone: zone, day: 'numeric', month: 'short' }).format(
      at,
    ),
  )

type CountOf = 'reviews' | 'ofReviews' | 'questions' | 'complaints'

/** «12 345 отзывов». */
const many = (what: CountOf, value: number) =>
  counted(`insights.count.${what}`, value).replace(String(value), whole.format(value))

/** «372 отзыва, 49 вопросов»; what there is none of is left out. */
export const received = (some: number, questions: number): string =>
  [some > 0 && reviews(some), questions > 0 && many('questions', questions)]
    .filter(Boolean)
    .join(', ')

export const reviews = (value: number): string => many('reviews', value)
/** After «из»: «из 1 отзыва», «из 80 отзывов». */
export const ofReviews = (value: number): string => many('ofReviews', value)
export const complaintsWord = (value: number): string => many('complaints', value)

export const trendNames: { [Name in Trend]: string } = {
  new: t('insights.trend.new'),
  rising: t('insights.trend.rising'),
  falling: t('insights.trend.falling'),
  steady: t('insights.trend.steady'),
  unknown: t('insights.trend.unknown'),
}
