import type { Amount } from '../amounts/amount'
import type { TopicId } from '../topic'
import { topicOf } from '../topics'
import { emphasis } from './emphasis'
import { notExcepted } from './excepted'
import type { LabelledClause } from './fields'
import { absence, denied, isEarlier, isPurpose, isRelief, lacksQuality, unreal } from './grammar'
import { type Hit, hits } from './lexicon'
import { outermost } from './overlaps'
import { isSaid } from './said-signal'
import { lacksScent } from './scent'
import type { SignalId } from './signals'

/** One thing said in a clause, before the text as a whole is weighed. */
export type Statement = {
  clause: LabelledClause
  topic: TopicId
  sign: 1 | -1
  strength: 1 | 2 | 3
  /** Word indexes in the clause. */
  from: number
  to: number
  /** Said of the whole or of the buyer's feeling, with no topic of its own. */
  vague: boolean
  /** Filed under its topic for want of a better one: the buyer judged and named nothing. */
  guess?: true
  /** What it tells by numbers. */
  amount?: Amount
}

export type Reading = { clause: LabelledClause; statements: Statement[]; signals: Set<SignalId> }

/** Reads one clause: topics with their signs after negation, judgement, label and contrast. */
export function readClause(clause: LabelledClause): Reading {
  const words = clause.words.map(({ norm }) => norm)
  const found = hits(words)
  const meaningful = notExcepted(
    words,
    outermost(found.filter(({ value }) => value.is !== 'signal')),
  )
  const signals = new Set<SignalId>()
  for (const { value, from, to } of found)
    if (
      value.is === 'signal' &&
      isSaid(value.signal, words, to) &&
      (value.holdsNegation || !denied(words, from, to))
    )
      signals.add(value.signal)
  if (words.length <= 2 && words.some((word) => word === 'возврат' || word === 'отказ'))
    signals.add('returned')
  return { clause, statements: statementsOf(clause, words, meaningful), signals }
}

type Signed = { hit: Hit; sign: 1 | -1; strength: 1 | 2 | 3 }

function statementsOf(clause: LabelledClause, words: string[], found: Hit[]): Statement[] {
  const statements: Statement[] = []
  const say = (hit: Hit, topic: TopicId, sign: 1 | -1, strength: 1 | 2 | 3, vague: boolean) => {
    const filed = fileUnder(topic, sign)
    if (statements.some((other) => other.topic === filed && other.sign === sign && !vague)) return
    statements.push({
      clause,
      topic: filed,
      sign,
      strength,
      from: hit.from,
      to: hit.to,
      vague,
      ...(hit.value.is === 'judgement' && filed === 'quality' && { guess: true }),
    })
  }

  const judgements: Signed[] = []
  for (const hit of found) {
    const { value } = hit
    if (value.is !== 'topic' && value.is !== 'judgement') continue
    const turned = value.holdsNegation
      ? value.sign < 0 && deniesBad(words, hit, found)
      : denied(words, hit.from, hit.to) || (value.sign < 0 && words[hit.from - 1] === 'меру')
    if (turned && value.is === 'judgement' && value.firm) continue
    // «Не слишком густой»: neither.
    if (turned && value.sign > 0 && words[hit.from - 1] === 'слишком') continue
    // «Менее насыщенный»: less of a merit is none.
    if (value.sign > 0 && words[hit.from - 1] === 'менее' && words[hit.from - 2] !== 'не') continue
    // «Не могу сказать, что отбеливает»
    const disowned = value.sign > 0 && !turned && disowns.test(words.slice(0, hit.from).join(' '))
    const sign = turned || disowned ? opposite(value.sign) : value.sign
    if (unreal(words, hit.from, sign)) continue
    // «Гипоаллергенный?!», «как действует?»: nobody praises with a question.
    if (sign > 0 && clause.after.includes('?')) continue
    if (value.is === 'topic' && isPurpose(words, hit.from)) continue
    // «Одна банка пришла целая»: none is missing.
    if (
      value.is === 'topic' &&
      value.topic === 'missing_parts' &&
      /^цел(?!ик)/u.test(words[hit.to] ?? '')
    )
      continue
    if (value.is === 'topic' && value.topic === 'health' && isRelief(words, hit.from, hit.to)) {
      say(hit, 'efficacy', 1, 2, false)
      continue
    }
    const weight = emphasis(words, hit.from, hit.to, clause.after)
    const base = value.is === 'judgement' ? value.strength : 2
    const strength =
      disowned ||
      (turned && base === 3) ||
      (sign > 0 && isEarlier(words)) ||
      isCutShort(words, hit, found)
        ? 1
        : clamp(base + (turned ? Math.min(0, weight) : weight))
    if (value.is === 'topic' && value.topic === 'smell' && sign > 0 && lacksScent(words)) {
      say(hit, 'smell', -1, strength, false)
      continue
    }
    if (value.is === 'topic') {
      const abstract = value.topic === 'missing_parts' && lacksQuality(words, hit)
      say(hit, abstract ? 'quality' : value.topic, sign, strength, false)
    } else judgements.push({ hit, sign, strength })
  }

  const used = new Set<Signed>()
  for (const hit of found) {
    if (hit.value.is !== 'about') continue
    const { topic } = hit.value
    if (statements.some((other) => other.topic === topic || touches(other, hit))) continue
    const judge = nearest(judgements, hit)
    const mark = signAfter(clause)
    if (judge) {
      used.add(judge)
      say(hit, topic, judge.sign, judge.strength, false)
    } else if (mark !== 0 && statements.length === 0) say(hit, topic, mark, 2, false)
    else if (clause.label !== 0 && statements.length === 0) say(hit, topic, clause.label, 2, false)
    else if (
      // «А так симпатичный набор» says more than its name.
      (clause.link === 'contrast' &&
        onlyNames(words, clause.after) &&
        !statements.some(({ sign }) => sign > 0)) ||
      isExcepted(words)
    )
      say(hit, topic, -1, 2, false)
  }
  for (const judge of judgements) {
    if (used.has(judge)) continue
    const thing = isThing(words, judge.hit)
    if (statements.some((other) => !other.vague && other.sign === judge.sign)) continue
    say(
      judge.hit,
      judge.sign > 0 && !thing ? 'generic' : 'quality',
      judge.sign,
      judge.strength,
      !thing,
    )
  }
  if (statements.length === 0 && judgements.length === 0) {
    const absent = absence(words)
    if (absent)
      say(
        { ...absent, value: { is: 'about', topic: 'missing_parts' } },
        lacksQuality(words, absent) ? 'quality' : 'missing_parts',
        -1,
        2,
        false,
      )
  }
  return statements
}

const marred =
  /^(?:вскрыт|открыт|поврежд|постра[дж]|надорван|деформ|помят|мят|[пс]мят|порван|нарушен|разбит|сломан)[A-Za-zЀ-ӿ]*$/u

const disowns = /(?:^| )не (?:могу|можем) сказать (?:чтобы|что|чтоб)(?: |$)/u
/** «Звук не хуже», «размер не подвёл»: a phrase that ends in «не» before a bad word is praise. */
function deniesBad(words: readonly string[], hit: Hit, found: readonly Hit[]): boolean {
  // «Коробка вскрыта не была».
  if (marred.test(words[hit.to - 1] ?? '')) return denied(words, hit.from, hit.to)
  if (words[hit.to - 1] !== 'не') return false
  // «Упаковка не порвана», but «пахнет не мятой».
  const smells = hit.value.is === 'topic' && hit.value.topic === 'smell'
  if (!smells && marred.test(words[hit.to] ?? '')) return true
  return found.some(
    ({ from, value }) =>
      (from === hit.to || from === hit.to + 1) &&
      (value.is === 'topic' || value.is === 'judgement') &&
      value.sign < 0 &&
      !value.holdsNegation,
  )
}

/** «Вкус не …» with a word that we do not know: most likely a complaint, and no more than that. */
function isCutShort(words: readonly string[], hit: Hit, found: readonly Hit[]): boolean {
  return (
    hit.to - hit.from > 1 &&
    words[hit.to - 1] === 'не' &&
    !found.some(({ from }) => from === hit.to)
  )
}

function touches(one: { from: number; to: number }, other: { from: number; to: number }): boolean {
  return one.from < other.to && other.from < one.to
}

const opposite = (sign: 1 | -1) => (sign > 0 ? -1 : 1)
const clamp = (value: number) => Math.max(1, Math.min(3, value)) as 1 | 2 | 3

/** The topic under which praise or blame of this topic is filed. */
function fileUnder(topic: TopicId, sign: 1 | -1): TopicId {
  const { whenComplaint, whenPraise } = topicOf(topic)
  return (sign < 0 ? whenComplaint : whenPraise) ?? topic
}

const furthest = 6
function nearest(judgements: readonly Signed[], { from, to }: Hit): Signed | undefined {
  const distance = ({ hit }: Signed) => Math.max(hit.from - to, from - hit.to, 0)
  return judgements
    .filter((judge) => distance(judge) <= furthest)
    .reduce<Signed | undefined>(
      (best, judge) => (best && distance(best) <= distance(judge) ? best : judge),
      undefined,
    )
}

/** «Упаковка +», «доставка –»: the way of lists. */
function signAfter({ after }: LabelledClause): 1 | 0 | -1 {
  if (/^\s?\+/u.test(after)) return 1
  return /^\s?[-–—]\s*\n/u.test(after) ? -1 : 0
}

/** «Всё отлично, если бы не запах», «всё понравилось, кроме запаха». */
function isExcepted(words: readonly string[]): boolean {
  return (
    (words[0] === 'если' && words[1] === 'бы' && words[2] === 'не') ||
    (words[0] === 'кроме' && words.length <= 4 && !/^(?:того|тог|этого|как)$/u.test(words[1] ?? ''))
  )
}

/** «…, но запах»: nothing else in the clause, and no dash that tells more («а цена – сказка»). */
function onlyNames(words: readonly string[], after: string): boolean {
  return words.length <= 4 && !/^\s?[-–—:]/u.test(after)
}

const fullAdjective = /(?:[ыио]й|ая|яя|ое|ее|ые|[^н]ие|нние|ого|ых|ыми)$/u
const bareVerdict =
  /^(?:отстой|фигн|хрен|хлам|дрян|дерьм|г$|гавн|говн|ерунд|туфт|лажа|барахл|мусор|гадост|хорош$|харош|огонь|бомба$|топ$|неплох$|хлипк)/u
/** Whether the judgement is of the thing («отличная колонка») and not of the buyer's mood («понравилось»). */
function isThing(words: readonly string[], { from, to }: Hit): boolean {
  const last = words[to - 1] ?? ''
  if (to - from > 2) return false
  return fullAdjective.test(last) || bareVerdict.test(last)
}
