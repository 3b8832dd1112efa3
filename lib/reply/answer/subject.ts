import type { Gender } from '@/lib/text/inflect'
import { genderOf, inCase, type NounPhrase } from '../product/noun-phrase'
import { lowered } from './ask-words'
import { either } from './either'

/** What a statement speaks of where the question names nothing: «Стойкие?» of «Духи». */
export type Subject = {
  readonly name: string
  readonly gender: Gender
  /** The whole name of the product: «Котёл «Скала-12»». */
  readonly title?: string | undefined
}

export const subjectOf = (noun: NounPhrase | undefined, title?: string): Subject | undefined =>
  noun && { name: inCase(noun, 'nom'), gender: genderOf(noun), title }

const capital = (text: string) => text.charAt(0).toUpperCase() + text.slice(1)
/** «Духи», or «Товар» where it is not known what is sold. */
export const named = (subject: Subject | undefined): string =>
  subject ? capital(subject.name) : 'Товар'

const pronouns: Record<Gender, string> = { m: 'Он', f: 'Она', n: 'Оно', pl: 'Они' }
const endings: readonly (readonly [RegExp, Gender])[] = [
  [/[аяо]я(?:ся)?$/u, 'f'],
  [/[оеё]е(?:ся)?$/u, 'n'],
  [/[ыи]е(?:ся)?$/u, 'pl'],
  [/(?:[ыи]й|ой)(?:ся)?$/u, 'm'],
]
const genderOfAdjective = (word: string): Gender | undefined =>
  endings.find(([ending]) => ending.test(word))?.[1]

/** «Стойкие?» → «Духи ▢ (стойкие / не стойкие)»; `rest`: «для спины». */
export function ofBareAdjective(
  adjective: string,
  rest: readonly string[],
  subject: Subject | undefined,
): string | undefined {
  const gender = genderOfAdjective(adjective)
  if (!gender) return undefined
  const about = subject?.gender === gender ? named(subject) : pronouns[gender]
  return [about, either(adjective), ...rest].join(' ')
}

const manyDo = /[уюая]т(?:ся)?$/u
/** «Осыпается?» → «Плед ▢ (осыпается / не осыпается)». */
export function ofBareVerb(
  verb: string,
  choice: string,
  rest: readonly string[],
  subject: Subject | undefined,
): string {
  const plural = manyDo.test(verb)
  const about =
    subject && (subject.gender === 'pl') === plural ? named(subject) : plural ? 'Они' : 'Товар'
  return [about, choice, ...lowered(rest)].join(' ')
}
