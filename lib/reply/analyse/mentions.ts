import type { Amount } from '../amounts/amount'
import type { Mention, ReplyItem, Words } from '../analysis'
import type { TopicId } from '../topic'
import type { LabelledClause } from './fields'
import { isEarlier } from './grammar'
import { polarityOf } from './lexicon'
import type { Reading, Statement } from './statements'

/** Emptiness under «Недостатки»: «нет», «не обнаружила», «пока не нашёл», «–». Words whole, and beginnings of words. */
const empty = new Set(
  (
    'пока вообще особо их таких у него нее все для меня лично я мы еще просто явных как таковых никаких никакие ' +
    'нет нету не ни одного нашел заметно вижу ноль 0 без было на данный момент имеется имеют знаю найти что так ок ' +
    'норм хорошо устраивает нормально ничего плохого чего нечего'
  ).split(' '),
)
const emptyStems =
  'минус недостат достат изъян нарекан обнаруж нашл замети выявлен выявил увидел отсутств смог пробова испроб'.split(
    ' ',
  )

const saysNothing = (said: string): boolean =>
  said
    .split(' ')
    .every((word) => empty.has(word) || emptyStems.some((stem) => word.startsWith(stem)))

const thisTime = /(?:^| )этот раз(?: |$)/u
const normsOf = ({ words }: LabelledClause) => words.map(({ norm }) => norm).join(' ')

/** «До этого брала, был вкусный» beside a complaint praises nothing that was bought now. */
export function ofNow(readings: readonly Reading[]): Statement[] {
  const statements = readings.flatMap((reading) => [...reading.statements, ...ofLabel(reading)])
  if (!statements.some(({ sign }) => sign < 0)) return statements
  const earlier = new Set<LabelledClause>()
  const now = readings.some(
    ({ clause, statements: said }) =>
      said.some(({ sign }) => sign > 0) && thisTime.test(normsOf(clause)),
  )
  let sentence: number | undefined
  for (const { clause } of readings) {
    // «В прошлый раз пришли фильтры, но рвались»: all of that sentence is past where this time all is well.
    if (clause.sentence !== sentence || (clause.link === 'contrast' && !now)) sentence = undefined
    if (isEarlier(clause.words.map(({ norm }) => norm))) sentence = clause.sentence
    if (sentence !== undefined) earlier.add(clause)
  }
  return statements.filter(({ sign, clause }) => !earlier.has(clause) || (sign < 0 && !now))
}

/** What of a text stands as its mentions, in the order of the text. */
export function mentionsOf(statements: readonly Statement[], item: ReplyItem): Mention[] {
  const complaints = statements.filter(({ sign }) => sign < 0)
  const praises = statements.filter(({ sign }) => sign > 0)
  const kept = [...dropGuesses(dropVague(complaints)), ...dropVague(praises)]
  const found = new Map<string, Mention>()
  for (const statement of kept.sort(byPlace)) {
    const key = keyOf(statement)
    const strength = statement.strength
    const earlier = found.get(key)
    // «Не хватает деталей. Вместо шести пришло четыре»: the numbers tell it best.
    if (earlier && statement.amount && !earlier.amount)
      Object.assign(earlier, { words: wordsOf(statement, item), amount: statement.amount })
    if (earlier) earlier.strength = Math.max(earlier.strength, strength) as Mention['strength']
    else
      found.set(key, {
        topic: statement.topic,
        polarity: polarityOf(statement.sign),
        words: wordsOf(statement, item),
        strength,
        ...(statement.guess && { guess: true }),
        ...(statement.amount && { amount: statement.amount }),
      })
    if (earlier && !statement.guess) delete earlier.guess
  }
  return [...found.values()]
}

/** «Развалился. Хватило на сезон»: how long it lasted is told beside what became of it. */
const keyOf = ({ topic, sign, amount }: Statement) =>
  `${topic} ${sign}${amount && beside.has(amount.id) ? ` ${amount.id}` : ''}`
const beside = new Set<Amount['id']>(['lasted', 'sufficed', 'waited', 'price'])

const wasted = /^(?:трат|потрат|потрач|выброш|выброс|выкин|ветер|зря|напрасн|впуст|жал)/u
const broken = new Set<TopicId>(['defect', 'durability'])
/** What wears out and tears, unlike what stops working, is badly made. */
const worn =
  /^(?:рв[еу]|порв|прорв|прорыв|разорв|разрыв|разош|расход|распад|распал|разлез|располз|тре[сщ]|потреск|протер|протир|истер|стира|стер|затир|облез|облуп|облет|слез|слаз|осыпа|отсла|отсло|расклеи|отклеи|скал|растреп|обтреп|растян|вытян|повел|линя|полиня|катыш|скат|развал|крош|гнет|погнул)/u

/**
 * «Отстой» beside «не работает» adds no complaint of its own, and neither does wasted money; what tore was badly made,
 * though nobody said so.
 */
function dropGuesses(complaints: readonly Statement[]): Statement[] {
  const sure = complaints.filter(({ guess }) => !guess)
  if (sure.length === 0) return [...complaints]
  const isBroken = sure.some(({ topic }) => broken.has(topic))
  const said = sure.filter((one) => !(isBroken && one.topic === 'price' && says(one, wasted)))
  const torn = said.find((one) => one.topic === 'durability' && says(one, worn))
  return torn ? [...said, { ...torn, topic: 'quality', guess: true }] : said
}

function says({ clause, from, to }: Statement, pattern: RegExp): boolean {
  return clause.words.slice(from, to).some(({ norm }) => pattern.test(norm))
}

const fieldOrder = { pros: 0, cons: 1, text: 2 }
const byPlace = (one: Statement, other: Statement) =>
  fieldOrder[one.clause.field] - fieldOrder[other.clause.field] ||
  one.clause.start - other.clause.start ||
  one.from - other.from

/** Praise of these says nothing of the thing itself: «супер, спасибо продавцу». */
const aside = new Set<TopicId>(['service', 'delivery', 'packaging', 'price'])

/** «Очень расстроена» beside «не работает» is feeling, not a complaint of its own; alone it is all we have. */
function dropVague(statements: readonly Statement[]): Statement[] {
  const definite = statements.filter(({ vague }) => !vague)
  const ofThing = definite.some(({ sign, topic }) => sign < 0 || !aside.has(topic))
  return ofThing ? definite : [...statements]
}

/** What a label alone tells: words under «Недостатки» that we do not know are a complaint all the same. */
function ofLabel({ clause, statements }: Reading): Statement[] {
  if (clause.label === 0 || statements.length > 0) return []
  const said = clause.words.map(({ norm }) => norm).join(' ')
  if (!/[а-яa-z]{3}/u.test(said) || saysNothing(said)) return []
  const topic = clause.label > 0 ? 'generic' : 'other'
  const to = clause.words.length
  return [{ clause, topic, sign: clause.label, strength: 1, from: 0, to, vague: true }]
}

const widest = 12

/** The buyer's own clause; of a long one without commas, the part around what was said. */
function wordsOf({ clause, from, to }: Statement, item: ReplyItem): Words {
  const [first, last] = bounds(clause, from, to)
  const start = clause.words[first]?.start ?? clause.start
  const end = clause.words[last]?.end ?? clause.end
  return { field: clause.field, start, end, text: (item[clause.field] ?? '').slice(start, end) }
}

const joint = new Set('и а но да или потому поэтому хотя так зато что'.split(' '))

function bounds(clause: LabelledClause, from: number, to: number): [number, number] {
  const { words } = clause
  const leading = words[0] && (clause.link === 'contrast' || joint.has(words[0].norm)) ? 1 : 0
  const lead = leading < words.length && leading <= from ? leading : 0
  if (words.length <= widest) return [lead, words.length - 1]
  let first = from
  let last = to - 1
  while (first > lead && to - first < widest && !joint.has(words[first - 1]?.norm ?? '')) first--
  while (
    last < words.length - 1 &&
    last - first < widest &&
    !joint.has(words[last + 1]?.norm ?? '')
  )
    last++
  return [first, last]
}
