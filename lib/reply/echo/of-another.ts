import type { ProductName } from '../context'
import { isCommonWord } from './common-words'

/** «придаёт лёгкий блеск»: right after the adjective stands a noun that we do not know, and it is that noun's. */
export function ofAnother(words: readonly string[], at: number, { noun }: ProductName): boolean {
  const next = words[at + 1] ?? ''
  const own =
    noun && [noun.noun.singular, noun.noun.plural].flatMap((forms) => Object.values(forms ?? {}))
  return (
    next.length > 3 &&
    !isCommonWord(next) &&
    !own?.some((form) => form.replaceAll('ё', 'е') === next) &&
    !/(?:[ыио]й|[ая]я|[ое]е|[ыи]е|ую|о|[еиуюая]т(?:ся)?|л[аои]?|л[аои]?с[ья])$/u.test(next)
  )
}
