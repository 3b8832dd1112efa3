import { adjectiveOf } from '@/lib/text/grammar'
import { inCase } from '../../product/noun-phrase'
import { subjectsOf } from '../words/one-clause'
import { topicOfThing } from '../words/topic-of-thing'
import { isWellKnown } from '../words/well-known'
import { softened } from './degrees'
import { agreed, type Clause, phraseOf, type Trouble } from './trouble'

const adverbs = new Set(['как', 'весь', 'вся', 'все', 'тоже', 'сам', 'сама', 'само'])
const likening = new Set(['будто', 'словно'])

/** «Ткань как будто пыльная» as «ткань показалась пыльной»: how it struck the buyer, and no more. */
export function seemedIn({ words }: Clause): Trouble[] {
  const at = words.findIndex((word) => likening.has(word))
  const word = words.at(-1) ?? ''
  const between = words.slice(at + 1, -1)
  if (at < 1 || at === words.length - 1 || between.some((one) => one !== 'бы')) return []
  const gender = adjectiveOf(word)
  const subject = subjectsOf(words.slice(0, at)).at(-1)
  if (!gender || !isWellKnown([word]) || subject?.gender !== gender || at - subject.at > 2)
    return []
  // «После стирки стали будто прозрачными»: of the washing nothing is said.
  const before = words.slice(0, at).filter((_, place) => place !== subject.at)
  if (!before.every((one) => adjectiveOf(one) === gender || adverbs.has(one))) return []
  const phrase = phraseOf(subject)
  const topic = topicOfThing[phrase.noun.lemma]
  return [
    {
      clause: `${inCase(phrase, 'nom')} ${agreed('<показался>', gender)} ${softened(word.slice(0, -2), word.slice(-2))}`,
      subject: phrase,
      ...(topic && { topic }),
    },
  ]
}
