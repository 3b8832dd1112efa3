import { plain } from '@/lib/text/words'
import { kin } from './kin'
import { asked } from './question'

const negates = /(?<![а-яё])(?:без|не|нет|кроме|или|и)(?![а-яё])/iu

/** «От сети или от батареек?» is answered by a value that speaks of one of the two: how well it does, 0…1. */
export function fitOfOption(question: string, value: string): number {
  const sides = plain(question.slice(0, 300)).split(' или ')
  const [first = '', second = ''] = sides
  if (sides.length !== 2 || /\d/u.test(question) || negates.test(value)) return 0
  const there = asked(value).stems
  const [one, two] = [asked(first).stems, asked(second).stems]
  const met = (these: readonly string[], others: readonly string[]) =>
    these.some(
      (stem) =>
        !others.includes(stem) &&
        stem.length > 3 &&
        there.some((other) => stem === other || kin(stem, other)),
    )
  return met(one, two) !== met(two, one) ? 0.7 : 0
}
