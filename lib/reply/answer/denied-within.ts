import { plain } from '@/lib/text/words'
import { asked } from './question'

const wordsOf = /[а-я]{6,30}/gu

/** «Безлактозный» of lactose, «нетоксичен» of what is toxic: a word that denies by its beginning what is asked for. */
export function deniedWithin(question: string, known: string): boolean {
  const { stems, light, numbers } = asked(question)
  const telling = stems.filter((one) => !light.has(one) && one.length > 3)
  if (telling.length !== 1 || numbers.length > 0) return false
  const [thing = ''] = telling
  return (plain(known.slice(0, 500)).match(wordsOf) ?? []).some((word) =>
    /^(?:не|без|бес)/u.test(word)
      ? word.replace(/^(?:не|без|бес)/u, '').startsWith(thing.slice(0, 6))
      : false,
  )
}
