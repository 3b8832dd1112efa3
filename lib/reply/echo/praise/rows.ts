import { adjectiveOf } from '@/lib/text/grammar'
import type { Gender } from '@/lib/text/inflect'
import { withYo } from '../words/common-words'
import { subjectsOf } from '../words/one-clause'
import { plainText, wordsOf } from '../words/plain'
import { isNameless } from './nameless'
import type { Praised } from './praised'

const degree = /^(?:очень|и|такой|такая|такое|такие|довольно|достаточно|весьма|просто)$/u
type Head = { of: string; gender: Gender }

/** The trait or part that a clause names first and describes by nothing but adjectives. */
function headOf(words: readonly string[], loosely: boolean): Head | undefined {
  const [subject] = subjectsOf(words)
  if (subject?.at !== 0 || !['trait', 'part'].includes(subject.thing.group)) return undefined
  const rest = words.slice(1).filter((word) => !degree.test(word))
  // «оттенок вышел сразу, красивый» of goods without a name.
  if (loosely) return { of: withYo(words[0] ?? ''), gender: subject.gender }
  return rest.length > 0 && rest.every((word) => adjectiveOf(word) === subject.gender)
    ? { of: withYo(words[0] ?? ''), gender: subject.gender }
    : undefined
}

/** «Запах свежий, лёгкий»: the adjectives that stand alone after a thing and agree with it, each with that thing. */
export function rowsIn(text: string, loosely = false): ReadonlyMap<string, string> {
  const owners = new Map<string, string>()
  for (const sentence of text.slice(0, 600).split(/[.!?;:()\n]+/u)) {
    let head: Head | undefined
    for (const clause of sentence.split(',')) {
      const words = wordsOf(plainText(clause))
      const own = words.filter((word) => !degree.test(word))
      const gender = head?.gender
      if (head && own.length > 0 && own.every((word) => adjectiveOf(word) === gender))
        for (const word of own) owners.set(word, head.of)
      else head = headOf(words, loosely)
    }
  }
  return owners
}

/** The same praise, told of the thing that heads the row and not of the goods. */
export function inRow<P extends Praised>(
  praise: P,
  owners: ReadonlyMap<string, string>,
  name: string | undefined,
): P {
  if (owners.size === 0 || !('clause' in praise) || !praise.said) return praise
  const { of, is } = praise.said
  if (of !== name && !isNameless(of)) return praise
  const stem = plainText(is).slice(0, -2)
  const found = [...owners].find(([word]) => word.slice(0, -2) === stem)
  if (!found) return praise
  const said = { of: found[1], is: withYo(found[0]) }
  return { ...praise, clause: `${said.of} ${said.is}`, said }
}
