import { adjectiveOf, isGenitive, isNoun, nominativeOf } from '@/lib/text/grammar'
import type { Gender } from '@/lib/text/inflect'
import { findThings } from '../../things/lexicon'
import type { TopicId } from '../../topic'
import { isGoods } from '../praise/spoken-name'
import { prepositions } from '../retell/subjects'
import { withYo } from '../words/common-words'
import { isMisspelt } from '../words/misspelt'
import { topicOfThing } from '../words/topic-of-thing'
import { agreed, type Trouble } from './trouble'

/** Warms the voice, points at the thing, or says whom it displeased: nothing of a verdict hangs on it. */
const aside =
  /^(?:вот|ну|это|эт(?:от|а|и)|данн(?:ый|ая|ое|ые)|сам(?:а|о|и)?|просто|реально|вообще|прям|прямо|конечно|как-то|что-то|какой-то|какая-то|какое-то|какие-то|так(?:ой|ая|ое|ие)|очень|совсем|совершенно|абсолютно|полностью|крайне|довольно|мне|нам|лично|меня|нас|попал(?:ся|ась|ось|ись)|оказал(?:ся|ась|ось|ись)|получил(?:ся|ась|ось|ись)|был[аои]?|увы|тоже|также)$/u
const bad =
  /^(?:плох|отвратительн|отвратн|ужасн|ужасающ|кошмарн|никудышн|мерзк|гадк|паршив|убог|странн|жутк|дурацк|бестолков|посредственн|средненьк|стремн|дрянн|неприятн|хренов|фигов)(?:ый|ий|ой|ая|ое|ые|ие)$|^никак(?:ой|ая|ое|ие)$/u
const coarse =
  /^(?:фуфло|отстой|ужас|дрянь|кошмар|шляпа|лажа|фигня|хрень|хлам|барахло|жуть|никак|ни о чем|ниочем|не о чем|полн(?:ый|ая|ое) (?:отстой|ужас|хлам|барахло|фигня|хрень|дрянь|шляпа|провал))$/u
/** Said mildly. */
const mild =
  /^(?:так себе|такое себе|не (?:очень|ах|айс|супер|фонтан|впечатлил[аои]?|порадовал[аои]?|зашел|зашла|зашло|зашли|понравил(?:ся|ась|ось|ись))|на троечку|среднего пошиба|на любителя)$/u
/** What is judged beside the goods. */
const abstract = /^(?:ход|факт|опыт|момент|случай|процесс|подход|отношение|ситуация|история)$/u
const disappointing = /^разочаровал[аои]?$/u

type Verdict = '<разочаровал>' | '[вам|тебе] не <понравился>'
const verdictIn = (words: readonly string[], gender: Gender | undefined): Verdict | undefined => {
  const [only = ''] = words
  const said = words.join(' ')
  if (words.length === 1 && bad.test(only))
    return !gender || adjectiveOf(only) === gender ? '<разочаровал>' : undefined
  if (coarse.test(said) || disappointing.test(said)) return '<разочаровал>'
  return mild.test(said) ? '[вам|тебе] не <понравился>' : undefined
}

/** What is judged: its name as a sentence has it, its gender and what it is a matter of. */
type Judged = { name: string; gender: Gender; topic?: TopicId }

const judgeable = new Set(['product', 'trait', 'part', 'pack'])

/** A thing that stands there in the nominative. */
function judgedAt(word: string): Judged | undefined {
  if (word === 'кофе') return { name: word, gender: 'm' }
  const [known] = findThings([word])
  if (known) {
    const { thing, plural } = known
    const forms = plural ? thing.plural : thing.singular
    if (
      !judgeable.has(thing.group) ||
      thing.lemma === 'цена' ||
      forms?.nom.replaceAll('ё', 'е') !== word
    )
      return undefined
    const topic = topicOfThing[thing.lemma]
    return {
      name: thing.lemma === 'вид' ? 'внешний вид' : withYo(word),
      gender: plural ? 'pl' : thing.gender,
      ...(topic && { topic }),
    }
  }
  const [gender, ...more] = nominativeOf(word)
  return gender && more.length === 0 && isGoods(word) && !abstract.test(word) && !isMisspelt(word)
    ? { name: withYo(word), gender }
    : undefined
}

/** «до распаковки», «в тёмной коробке»: when and where a thing is judged. */
const withoutPlace = (words: readonly string[]) =>
  prepositions.has(words[0] ?? '')
    ? words.slice(words.findIndex((word, at) => at > 0 && isNoun(word)) + 1 || words.length)
    : words

function ahead([first = '', ...rest]: readonly string[]): Trouble | undefined {
  const judged = judgedAt(first)
  if (!judged) return undefined
  const { name, gender, topic } = judged
  const [next = ''] = rest
  const owner = isGenitive(next) && isNoun(next) && !bad.test(next) ? next : undefined
  const said = owner ? rest.slice(1) : rest
  const verdict = verdictIn(said, gender) ?? verdictIn(withoutPlace(said), gender)
  const whole = owner ? `${name} ${withYo(owner)}` : name
  return verdict && { clause: `${whole} ${agreed(verdict, gender)}`, ...(topic && { topic }) }
}

/** «Запах и консистенция не понравились»: two things judged at once. */
export function bothBlamed(words: readonly string[]): Trouble | undefined {
  const [first = '', joint, second = '', ...rest] = words.filter((word) => !aside.test(word))
  const [one, other] = joint === 'и' ? [judgedAt(first), judgedAt(second)] : []
  const verdict = one && other && verdictIn(rest, 'pl')
  return verdict && one.name !== other.name
    ? {
        clause: `${one.name} и ${other.name} ${agreed(verdict, 'pl')}`,
        ...(one.topic && { topic: one.topic }),
      }
    : undefined
}

function behind(words: readonly string[]): Trouble | undefined {
  const judged = judgedAt(words.at(-1) ?? '')
  const verdict = judged && verdictIn(words.slice(0, -1), judged.gender)
  if (!judged || !verdict) return undefined
  const { name, gender, topic } = judged
  return { clause: `${name} ${agreed(verdict, gender)}`, ...(topic && { topic }) }
}

/** «лупа плохая», «странный чай», «не понравилась текстура»: a thing that is judged with no word of why. */
export function blamedThing(words: readonly string[]): Trouble | undefined {
  const said = words.filter((word) => !aside.test(word))
  if (said.length < 2 || said.length > 6) return undefined
  return ahead(said) ?? behind(said)
}
