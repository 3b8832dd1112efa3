import type { QueueSettings } from '@/lib/domain/queue-settings'
import { counted } from '@/lib/i18n/counted'
import { language } from '@/lib/i18n/language'
import { t } from '@/lib/i18n/t'
import { type Counts, soon } from './badge'
import { clockTime } from './due-words'
import { minutes } from './working-hours'
import { dayAfter, dayAt, instantOf, minuteAt } from './zone'

type Notifications = QueueSettings['notifications']

/** Never more than one notification in so long. */
export const apart = 15 * 60_000
/** A digest that the computer slept through is still worth showing for so long. */
const late = 3 * 3_600_000

/** Whether notifications keep silent at a moment. The quiet hours may run over midnight. */
export function quietAt(at: number, zone: string, { quiet }: Notifications): boolean {
  if (!quiet.on) return false
  const [from, to, now] = [minutes(quiet.from), minutes(quiet.to), minuteAt(zone, at)]
  return from <= to ? from <= now && now < to : from <= now || now < to
}

/** The moments of the digests from the day before `at` to the day after, in order. */
function digests(at: number, zone: string, times: readonly string[]): number[] {
  const today = dayAt(zone, at)
  return [-1, 0, 1]
    .flatMap((days) => times.map((time) => instantOf(zone, dayAfter(today, days), minutes(time))))
    .sort((a, b) => a - b)
}

/** Whether a digest is due that was not shown yet. `last`: when the last one was. */
export const digestDue = (
  last: number,
  now: number,
  zone: string,
  { digest, times }: Notifications,
): boolean =>
  digest && digests(now, zone, times).some((at) => at > last && at <= now && now - at <= late)

export const nextDigest = (
  now: number,
  zone: string,
  { digest, times }: Notifications,
): number | undefined => (digest ? digests(now, zone, times).find((at) => at > now) : undefined)

const both = new Intl.ListFormat(language)

/** «3 вопроса просрочены, 5 – до 18:00»; `undefined` when there is nothing to remind of. */
export function digestText(counts: Counts, now: number, zone: string): string | undefined {
  const { overdueQuestions, soonQuestions, overdue, unsaved } = counts
  const reviews = overdue - overdueQuestions
  const late = [
    overdueQuestions > 0 && counted('badge.questions', overdueQuestions),
    reviews > 0 && counted('badge.reviews', reviews),
  ].filter((part) => part !== false)
  const parts = [
    late.length > 0 && t('badge.overdue', { what: both.format(late) }),
    soonQuestions > 0 &&
      t('badge.by', {
        time: clockTime(now + soon, zone),
        what: counted('badge.questions', soonQuestions),
      }),
    unsaved > 0 && t('badge.unsaved', { what: counted('badge.replies', unsaved) }),
  ].filter((part) => part !== false)
  const text = parts.join('; ')
  return text === '' ? undefined : text.charAt(0).toUpperCase() + text.slice(1)
}
