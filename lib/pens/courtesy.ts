import { steps } from '@/lib/reply/steps'
import { plain, words } from '@/lib/text/words'
import { kindred } from './kindred'

let known: ((word: string) => boolean) | undefined

/**
 * Whether a plain word belongs to what shops say in any reply: «рады», «впечатление», «надеемся». The phrase banks are
 * that language. Such a word tells nothing that would need a source.
 */
export function isCourtesy(word: string): boolean {
  known ??= kindred(
    steps.flatMap(({ phrases }) =>
      Object.values(phrases)
        .flat()
        .flatMap((phrase) => words(phrase).map(({ text }) => plain(text))),
    ),
  )
  return known(word)
}
