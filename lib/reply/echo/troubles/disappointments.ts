import { genderOf, inCase } from '../../product/noun-phrase'
import { topicOfThing } from '../words/topic-of-thing'
import { agreed, type Clause, phraseOf, type Trouble } from './trouble'

const disappointed =
  /^(?:разочарован[аы]?|разочаровал(?:ся|ась|ись)|недоволен|недовольн[аы]|расстроен[аы]?|огорчен[аы]?)$/u

/** «разочарована звуком», «недовольны посадкой»: the thing stands in the instrumental or, after «в», in the prepositional. */
export function disappointmentsIn({ words, things }: Clause): Trouble[] {
  const at = words.findIndex((word) => disappointed.test(word))
  if (at < 0) return []
  const met = things.find(
    (found) =>
      found.at > at &&
      found.at <= at + 3 &&
      ['trait', 'part', 'product', 'pack', 'service'].includes(found.thing.group) &&
      (['ins', 'pre'] as const).some(
        (name) => inCase(phraseOf(found), name).replaceAll('ё', 'е') === words[found.at],
      ),
  )
  if (!met) return []
  const subject = phraseOf(met)
  const topic = topicOfThing[met.thing.lemma]
  return [
    {
      clause: `${inCase(subject, 'nom')} ${agreed('<разочаровал>', genderOf(subject))}`,
      subject,
      ...(topic && { topic }),
    },
  ]
}
