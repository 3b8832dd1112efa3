import { adjectiveOf, nominativeOf } from '@/lib/text/grammar'
import type { Gender } from '@/lib/text/inflect'
import { findThings } from '../../things/lexicon'
import { isGoods } from '../praise/spoken-name'
import { withYo } from '../words/common-words'
import { isMisspelt } from '../words/misspelt'
import { agreed } from './trouble'

/** Warms the voice, points at the thing, or says whom it displeased: nothing of a verdict hangs on it. */
const aside =
  /^(?:вот|ну|это|эт(?:от|а|и)|данн(?:ый|ая|ое|ые)|сам(?:а|о|и)?|просто|реально|вообще|прям|прямо|конечно|как-то|что-то|какой-то|какая-то|какое-то|какие-то|так(?:ой|ая|ое|ие)|очень|совсем|совершенно|абсолютно|полностью|крайне|довольно|мне|нам|лично|меня|нас|попал(?:ся|ась|ось|ись)|оказал(?:ся|ась|ось|ись)|получил(?:ся|ась|ось|ись)|был[аои]?|увы)$/u
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

/** The gender of goods that stand there in the nominative. */
function genderOfGoods(word: string): Gender | undefined {
  if (word === 'кофе') return 'm'
  const [known] = findThings([word])
  if (known && known.thing.group !== 'product') return undefined
  const forms = known?.plural ? known.thing.plural : known?.thing.singular
  if (known && forms?.nom.replaceAll('ё', 'е') === word)
    return known.plural ? 'pl' : known.thing.gender
  const genders = nominativeOf(word)
  return genders.length === 1 && isGoods(word) && !abstract.test(word) && !isMisspelt(word)
    ? genders[0]
    : undefined
}

/** «лупа плохая», «странный чай», «не понравился крем»: goods that are judged with no word of why, as a clause after «жаль, что …». */
export function blamedThing(words: readonly string[]): string | undefined {
  const said = words.filter((word) => !aside.test(word))
  const [first = '', last = ''] = [said[0], said.at(-1)]
  if (said.length < 2 || said.length > 5) return undefined
  const ahead = genderOfGoods(first)
  const [word, gender, verdict] = ahead
    ? [first, ahead, verdictIn(said.slice(1), ahead)]
    : [last, genderOfGoods(last), verdictIn(said.slice(0, -1), genderOfGoods(last))]
  return gender && verdict ? `${withYo(word)} ${agreed(verdict, gender)}` : undefined
}
