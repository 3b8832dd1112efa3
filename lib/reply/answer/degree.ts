import { plain } from '@/lib/text/words'
import { isPredicate } from './verbs-of-questions'

const opposites = new Map(
  `сильно:не сильно|очень:не очень|хорошо:не очень хорошо|громко:тихо|быстро:медленно|долго:недолго|часто:редко|легко:не очень легко|сложно:несложно|трудно:нетрудно|тяжело:нетяжело|удобно:не очень удобно|полностью:не полностью`
    .split('|')
    .map((pair) => pair.split(':') as [string, string]),
)

export const isDegree = (word: string) => opposites.has(plain(word))

/** Both ends of a degree: «быстро / медленно». */
export const degreeOrNot = (degree: string) =>
  `▢ (${plain(degree)} / ${opposites.get(plain(degree)) ?? `не ${plain(degree)}`})`

/** «Сильно ли мнётся в дороге» → «Мнётся в дороге ▢ (сильно / не сильно)». */
export function ofDegree([degree = '', whether = '', ...rest]: readonly string[]):
  | string
  | undefined {
  if (plain(whether) !== 'ли' || !isDegree(degree)) return undefined
  return rest.some((word) => isPredicate(plain(word)) || /ть(?:ся)?$/u.test(word))
    ? `${rest.join(' ')} ${degreeOrNot(degree)}`
    : undefined
}
