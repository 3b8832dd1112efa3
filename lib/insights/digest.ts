import { t } from '@/lib/i18n/t'
import { answeringWords } from './answering-words'
import type { Problem } from './problems'
import type { Summary } from './summary'
import { complaintsWord, count, days, decimal, received } from './words'

/** How topics are named; the page knows. */
type Names = (topic: string) => string

const problemLine = ({ topic, product, count: now, before, trend }: Problem, name: Names) => {
  const where = product === undefined ? '' : `, ${product}`
  const was =
    trend === 'unknown'
      ? ''
      : trend === 'new'
        ? ` ${t('insights.digest.noneBefore')}`
        : ` ${t('insights.digest.was', { count: count(before) })}`
  return `– ${name(topic)}${where}: ${complaintsWord(now)}${was}`
}

/** A period in plain text, to be pasted into a letter or a chat. */
export function digest(summary: Summary, name: Names, now: number, zone: string): string {
  const { period, answering, problems, praise, stars } = summary
  if (answering.items === 0) {
    return t('insights.digest.nothing', { days: days(period, now, zone) })
  }
  const all = received(summary.reviews, answering.items - summary.reviews)
  const lines = [
    t('insights.digest.heading', { days: days(period, now, zone) }),
    t('insights.digest.received', { what: all }),
  ]
  lines.push(...answeringWords(answering))
  if (problems.length > 0) {
    lines.push(
      '',
      t('insights.digest.mend'),
      ...problems.map((problem) => problemLine(problem, name)),
    )
  }
  const liked = praise.filter(({ count }) => count > 0).slice(0, 3)
  if (liked.length > 0) {
    lines.push(
      '',
      t('insights.digest.praised', {
        topics: liked.map(({ topic, count }) => `${name(topic)} (${count})`).join(', '),
      }),
    )
  }
  const { replied } = stars
  if (replied.count > 0) {
    lines.push(
      t('insights.digest.stars', {
        count: count(replied.count),
        from: decimal(replied.from),
        to: decimal(replied.to),
      }),
    )
  }
  return lines.join('\n')
}
