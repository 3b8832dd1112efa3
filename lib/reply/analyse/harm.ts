import { phrases, readText } from '@/lib/text/phrases'
import type { ReplyItem } from '../analysis'
import { harmIn } from '../echo/troubles/bodily'
import { plainText } from '../echo/words/plain'
import { isAsShould } from './as-should'
import type { LabelledClause } from './fields'

const weak =
  /^(?:беременн|кормящ|ребен|малыш|младен|грудничк|дет(?:и|ей|ям|ск)|сын|доч|пожил|астматик)/u
const taken =
  /^(?:принима|принял|выпил|пила|пили|пил|давал|дала|капсул|таблет|витамин|добавк|бад|прием)/u
const harmed =
  /^(?:ухудш|хуже|побочн|подскоч|скакнул|тонус|кровит|выкидыш|судорог|обморок|истерик|тахикард|обезвож|суши(?:т|ть|л))/u
/** What is taken by the pregnant or by a child and did harm is danger, whatever the buyer calls it. */
export function harmsWeak(clauses: readonly LabelledClause[]): boolean {
  const has = (pattern: RegExp) =>
    clauses.some(({ words }) => words.some(({ norm }) => pattern.test(norm)))
  return has(harmed) && has(taken) && has(weak)
}

/** Afraid to switch it on, or something of it burns, shocks or scorches: danger, whatever broke. */
const fears = phrases(
  '(боюсь|боимся|боязно|страшно|опасаюсь|опасаемся|опасно|стремно) …1 (включать|включить|пользоваться|использовать|подключать|заряжать|оставлять|оставить|зажигать)',
  '(включать|включить|пользоваться|использовать|подключать|заряжать|оставлять|зажигать) …2 (боюсь|боимся|боязно|страшно|опасаюсь|опасаемся|опасно|стремно)',
  '(пахнет|запахло|запах|пахло|воняет|завоняло|пошел|пошла) …2 (горелым|гарью|горелой|горелого|гари|паленым|паленой|паленого|горелая|гарь)',
  // A warm adapter is as it should be, a warm cord is not.
  '(провод|проводок|шнур|кабель|вилка|розетка) …2 (греется|греются|нагревается|нагреваются|раскаляется|плавится|расплавился|расплавилась|горячий|горячая|искрит)',
  '(греется|нагревается|раскаляется|плавится|расплавился|расплавилась|искрит) (сам|сама)? (провод|проводок|шнур|кабель|вилка|розетка)',
)
/** Somebody was hurt by it. */
const hurt = phrases(
  '(разбил*|сломал*|повредил*|порезал*|поранил*|ушиб*|рассек*|рассекл*|прищемил*|ободрал*|поцарапал*|содрал*) …1 (колено|колени|коленку|руку|руки|ногу|ноги|палец|пальцы|лоб|голову|нос|губу|подбородок|локоть|лицо|зуб|зубы|щеку|бровь)',
  '(колено|коленку|руку|ногу|палец|лоб|голову|нос|губу|подбородок|локоть|лицо|зуб) …1 (разбил*|сломал*|повредил*|порезал*|поранил*|ушиб*|рассек*|прищемил*)',
  '(порезался|порезалась|порезались|поранился|поранилась|поранились|травмировал*)',
  '(получил*|получили) …1 (травму|ожог|ушиб|сотрясение)',
  '(отделал*|отделались) …1 (коленк*|коленом|синяк*|ушиб*|ссадин*|шишк*|царапин*)',
)
/** «Раньше боялась …, а тут спокойно»; a new heater that smells for a day is not told so. */
const calmly = phrases(
  '(не|было|раньше|сначала|думал*) …1 (боюсь|боимся|боязно|страшно|опасаюсь|опасно|пахнет|запах)',
  'не …1 (греется|нагревается|раскаляется|плавится|горячий|горячая|искрит)',
)

/** The buyer is afraid to use the thing, it smells of burning, or somebody was hurt by it. */
export function isFeared({ text, cons, rating }: ReplyItem): boolean {
  if ((rating ?? 1) > 4) return false
  return [text, cons].some((part) => {
    if (!part) return false
    const read = readText(part.slice(0, 2000))
    return hurt.in(read) || (fears.in(read) && !calmly.in(read))
  })
}

/** Skin, nails or hair of the buyer, or his animal, came to harm; who gives five stars minds nothing. */
export function isHarmed({ text, cons, rating }: ReplyItem): boolean {
  if ((rating ?? 1) > 4) return false
  return [text, cons]
    .flatMap((part) => (part ?? '').slice(0, 2000).split(/[.!?;\n]+/u))
    .filter((sentence) => !isAsShould(plainText(sentence)))
    .flatMap((sentence) => sentence.split(','))
    .some((clause) => harmIn(plainText(clause)) !== undefined)
}
