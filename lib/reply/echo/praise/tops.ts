import { withYo } from '../words/common-words'
import { subjectsOf } from '../words/one-clause'
import { plainText, wordsOf } from '../words/plain'
import type { Praised } from './praised'

const top =
  /\s(?:что надо|огонь|бомба|пушка|топ|топчик|на высоте|на высшем уровне|на уровне|на пять|на пятерку|на отлично|выше всяких похвал|просто космос|космос)$/u
const lead = /^(?:и|а|да|сам|сама|само|сами)\s/u

/** «звук что надо»: a thing that is praised by no adjective. */
export function readTop(clause: string): Praised | undefined {
  const text = plainText(clause).trim().replace(lead, '')
  if (!top.test(text)) return undefined
  const words = wordsOf(text.replace(top, '')).filter(
    (word) => !/^(?:просто|прям|прямо)$/u.test(word),
  )
  const [subject] = subjectsOf(words)
  if (words.length !== 1 || subject?.at !== 0) return undefined
  if (!['trait', 'part', 'service'].includes(subject.thing.group)) return undefined
  const of = withYo(words[0] ?? '')
  return { clause: `${of} на высоте`, said: { of, is: 'на высоте' } }
}
