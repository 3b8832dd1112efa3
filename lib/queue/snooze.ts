import { t } from '@/lib/i18n/t'
import { clockTime } from './due-words'
import { dayAfter, dayAt, instantOf } from './zone'

const hour = 3_600_000

/** Until when an item may be put off with one press, by the shop's clock. */
export function snoozeTimes(now: number, zone: string): { label: string; until: number }[] {
  const today = dayAt(zone, now)
  const evening = instantOf(zone, today, 18 * 60)
  const morning = instantOf(zone, dayAfter(today), 9 * 60)
  return [
    { label: t('due.inAnHour', { time: clockTime(now + hour, zone) }), until: now + hour },
    ...(evening - now > hour ? [{ label: t('due.tonight'), until: evening }] : []),
    { label: t('due.nextDay'), until: morning },
  ]
}
