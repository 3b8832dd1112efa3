import { declineAdjective } from '@/lib/text/inflect'
import { genderOf, inCase } from '../../product/noun-phrase'
import { thing } from '../../things/lexicon'
import { findQualities } from '../praise/read-praise'
import { closeThingOf, thingOf } from '../words/adjectives'
import { ofUnknown } from '../words/of-another'
import { topicOfThing } from '../words/topic-of-thing'
import { agreed, type Clause, phraseOf, type Trouble } from './trouble'

/** «не герметичные», «не очень удобная»: a good quality that the thing lacks. */
export function lackingIn({ words, things, product }: Clause): Trouble[] {
  return findQualities(words).flatMap((found) => {
    const back = words.slice(Math.max(0, found.at - 2), found.at)
    const near = back.at(-1) === 'не' || (back[0] === 'не' && adverb.test(back[1] ?? ''))
    if (found.entry.plain || !near) return []
    const owner = closeThingOf(found, things, words)
    // Of something it is said, though not surely of what: nothing is better than the wrong thing.
    if (!owner && thingOf(found, things, words)) return []
    const subject = owner ? phraseOf(owner) : product.noun
    if (!subject || !['part', 'trait', 'pack', 'product'].includes(subject.noun.group)) {
      const { noun } = found.entry
      const lacked = noun && thing(noun).singular?.gen
      if (noun === 'красота') return [{ clause: 'внешний вид не порадовал', topic: 'appearance' }]
      // «не сладкая» lacks sweetness, and no taste.
      if (found.adjective === 'сладкий') return [{ clause: 'сладости не хватило', topic: 'taste' }]
      return lacked ? [{ clause: `${lacked} не хватило` }] : []
    }
    const gender = genderOf(subject)
    if (!owner && ofUnknown(words, found.at)) return []
    if (
      !owner &&
      declineAdjective(found.adjective, gender, 'nom').replaceAll('ё', 'е') !== found.word
    )
      return []
    const degree = absolute.has(found.adjective)
      ? 'не'
      : ofTaste.has(found.adjective)
        ? 'не слишком'
        : 'недостаточно'
    const topic = topicOfThing[subject.noun.lemma]
    return [
      {
        clause: `${inCase(subject, 'nom')} ${agreed('<оказался>', gender)} ${degree} ${declineAdjective(found.adjective, gender, 'ins')}`,
        subject,
        ...(topic && { topic }),
      },
    ]
  })
}
/** «не очень удобная», but not «не ровные острые края». */
const adverb =
  /^(?:очень|слишком|так(?:ой|ая|ое|ие)|особо|особенно|совсем|достаточно|сильно|сам(?:ый|ая|ое|ые)|настолько|столь)$/u
/** What a thing is or is not: «недостаточно натуральной» is no word of a buyer's. */
const absolute = new Set('натуральный настоящий оригинальный кожаный'.split(' '))
const ofTaste = new Set(
  'вкусный красивый приятный удобный симпатичный качественный стильный понятный'.split(' '),
)
