import { answeringWords } from './answering-words'
import type { Problem } from './problems'
import type { Summary } from './summary'
import { complaintsWord, count, days, decimal, received } from './words'

/** How topics are named; the page knows. */
type Names = (topic: string) => string

const problemLine = ({ topic, product, count: now, before, trend }: Problem, name: Names) => {
  const where = product === undefined ? '' : `, ${product}`
  const was =
    trend === 'unknown' ? '' : trend === 'new' ? ' (раньше не было)' : ` (было ${count(before)})`
  return `– ${name(topic)}${where}: ${complaintsWord(now)}${was}`
}

/** A period in plain text, to be pasted into a letter or a chat. */
export function digest(summary: Summary, name: Names, now: number, zone: string): string {
  const { period, answering, problems, praise, stars } = summary
  if (answering.items === 0) {
    return `${days(period, now, zone)}: ни отзывов, ни вопросов.`
  }
  const all = received(summary.reviews, answering.items - summary.reviews)
  const lines = [`Сводка: ${days(period, now, zone)}`, `Получено: ${all}.`]
  lines.push(...answeringWords(answering))
  if (problems.length > 0) {
    lines.push('', 'Что чинить:', ...problems.map((problem) => problemLine(problem, name)))
  }
  const liked = praise.filter(({ count }) => count > 0).slice(0, 3)
  if (liked.length > 0) {
    lines.push(
      '',
      `Хвалят: ${liked.map(({ topic, count }) => `${name(topic)} (${count})`).join(', ')}.`,
    )
  }
  const { replied } = stars
  if (replied.count > 0) {
    lines.push(
      `После ответа изменили оценку: ${count(replied.count)}, в среднем с ${decimal(replied.from)} до ${decimal(replied.to)}.`,
    )
  }
  return lines.join('\n')
}
