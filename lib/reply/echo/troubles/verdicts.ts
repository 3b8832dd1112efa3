import { genderOf, inCase } from '../../product/noun-phrase'
import { subjectsOf } from '../words/one-clause'
import { topicOfThing } from '../words/topic-of-thing'
import { agreed, type Clause, phraseOf, type Trouble } from './trouble'

/** «звук фуфло», «сборка – отстой», «краска ни о чём»: a verdict without a verb, too coarse to repeat. */
const coarse =
  /^(?:просто|полн(?:ый|ая|ое)|вообще|реально|такой|такая|это)?\s*(?:фуфло|отстой|ужас(?:ный|ная|ное|ные)?|дрянь|дерьмо|г(?:о|а)вно|кошмар|шляпа|лажа|фигня|хрень|хлам|жесть|жуть|ни\s+о\s?ч[её]м|так\s+себе|никак(?:ой|ая|ое|ие)?)$/u

/** The same, said mildly: «звук не очень». */
const mild =
  /^(?:вообще|прям|как-то|уж)?\s*(?:не\s+(?:очень|ах|айс|супер|фонтан)|тако[ейая]+\s+себе)$/u

export function verdictsIn({ text, words }: Clause): Trouble[] {
  const [subject] = subjectsOf(words)
  if (!subject || subject.at > 1 || !['trait', 'part', 'pack'].includes(subject.thing.group))
    return []
  const word = words[subject.at] ?? ''
  const rest = text
    .slice(text.indexOf(word) + word.length)
    .replace(/^[\s–-]+/u, '')
    .replace(/(?<![\s.!()])[\s.!()]+$/u, '')
  const verdict = coarse.test(rest) ? '<разочаровал>' : mild.test(rest) && 'не <порадовал>'
  if (!verdict) return []
  const phrase = phraseOf(subject)
  const topic = topicOfThing[subject.thing.lemma]
  return [
    {
      clause: `${inCase(phrase, 'nom')} ${agreed(verdict, genderOf(phrase))}`,
      subject: phrase,
      ...(topic && { topic }),
    },
  ]
}
