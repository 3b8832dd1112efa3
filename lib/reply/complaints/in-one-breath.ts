import { asInstrumental } from '@/lib/text/adjective'
import { adjectiveOf, presentOf } from '@/lib/text/grammar'
import type { Gender } from '@/lib/text/inflect'
import { plainText } from '../echo/words/plain'
import { agreeing, genderOfSubject, isGoods, isUnnamed } from './of-goods'
import { type Parts, partsOf, shares } from './parts-of'

/** Clauses after «что …» as an editor joins them; what one sentence does not hold stands in `apart`, for a second one. */
export type Breath = { said: string; apart?: string }

/** «пришла мятой», «оказался слишком горьким»: a verb that only joins a thing to what is said of it. */
const copula =
  /^(приш(?:[её]л|ла|ло|ли)|оказал(?:ся|ась|ось|ись)|показал(?:ся|ась|ось|ись)|доехал[аои]?) (?!до |так |не |к )(.+)$/u
const kindOf = (verb: string) => (verb.startsWith('приш') ? 'приш' : verb.slice(0, 3))
const withWhat = /^(?:с|со|без) [а-яё]+(?: на [а-яё]+)?$/u
const isOneAdjective = /^[а-яё]{3,16}(?:ым|им|ой|ей|ыми|ими)$/u

/** «наполовину открытой», «очень грязной» */
const isLedAdjective =
  /^(?:наполовину|полностью|частично|сильно|очень|вся|весь|местами) [а-яё]{3,16}(?:ым|им|ой|ей|ыми|ими)$/u

const isBareAdjective = (is: string) =>
  /^[а-яё]{3,20}$/u.test(is) && adjectiveOf(plainText(is)) !== undefined

/** «пришла» and «оказалась» of one thing are both «оказалась». */
const turnedOut = (verb: string): string =>
  ({ пришла: 'оказалась', пришло: 'оказалось', пришли: 'оказались' })[verb] ?? 'оказался'

/** Two things said of one: «рамка оказалась кривой и поцарапанной», «ткань тонкая и просвечивает». */
function ofOneThing({ subject, is }: Parts, next: string): string {
  const [, verb = '', complement = ''] = copula.exec(is) ?? []
  const [, other = '', otherComplement = ''] = copula.exec(next) ?? []
  const [, more] = /^слишком (.+)$/u.exec(otherComplement) ?? []
  if (
    verb &&
    verb === other &&
    more &&
    complement.startsWith('слишком ') &&
    isOneAdjective.test(more)
  )
    return `${subject} ${is} и ${more}`
  if (verb && other && isOneAdjective.test(otherComplement) && isOneAdjective.test(complement)) {
    if (kindOf(verb) === kindOf(other)) return `${subject} ${is} и ${otherComplement}`
    if (!/показал/u.test(verb + other))
      return `${subject} ${turnedOut(verb.startsWith('приш') ? verb : other)} ${complement} и ${otherComplement}`
  }
  // «пришла открытой» and «полупустая»
  if (verb && isOneAdjective.test(complement) && isBareAdjective(next))
    return `${subject} ${is} и ${asInstrumental(next)}`
  // «пришла протёкшей и наполовину открытой»
  if (
    verb &&
    verb === other &&
    isOneAdjective.test(complement) &&
    isLedAdjective.test(otherComplement)
  )
    return `${subject} ${is} и ${otherComplement}`
  // «пришла с царапиной и со сколами»
  if (verb && verb === other && withWhat.test(complement) && withWhat.test(otherComplement))
    return `${subject} ${is} и ${otherComplement}`
  return `${subject} ${is.replace(/ и (?!(?:[а-яё]+ )?(?:час|дня|дней|недел|месяц|года|раза?)[а-я]{0,2}$)(?=[^,]{3,40}$)/u, ', ')} и ${next}`
}

const pronouns: Record<Gender, string> = { m: 'он', f: 'она', n: 'оно', pl: 'они' }
/** Money, a verdict or the whole purchase is nothing that stands beside a part of it. */
const ofWhole =
  /(?:денег|цены)$|завышенной$|^(?:качество|отношение|описание|впечатление|цена|покупка|товар|всё|изделия|вещь)\s/u
const longest = 150

const lacking =
  /^(?:(?:почти|очень|слишком|совсем|так|катастрофически) )?(?:нет|мало|маловато|немного|не (?:было|хват|оказалось|осталось))/u

/** What is said of the first one's thing, where one noun is meant by both. */
function sameSubject(one: Parts, next: Parts): string | undefined {
  if (one.subject === next.subject) return next.is
  // «пены не было»: a genitive, of which nothing more is said.
  if (lacking.test(one.is)) return undefined
  // «часть муки рассыпана, товар пришёл мятым»: the whole is not the part.
  if (
    !isUnnamed(next.subject) ||
    !isGoods(one.subject) ||
    shares.test(one.subject.split(' ')[0] ?? '')
  )
    return undefined
  const gender = genderOfSubject(one.subject)
  return gender && agreeing(next.is, gender)
}

/** «внутри столько костей, а мяса – так мало»: where and that it was is said once. */
const inside = /^([а-яё]+) внутри оказалось (.+)$/u
/** «…, а крышка – вскрытой»: a verb that both share is said once. */
function shortened({ subject, is }: Parts, before: Said | undefined): string {
  const [, of, much] = inside.exec(`${subject} ${is}`) ?? []
  if (of && before?.clause.includes('внутри оказалось')) return `${of} – ${much}`
  const [, verb, complement = ''] = copula.exec(is) ?? []
  const [, earlier] = copula.exec(before?.parts?.is ?? '') ?? []
  return verb && earlier && kindOf(verb) === kindOf(earlier)
    ? `${subject} – ${complement}`
    : `${subject} ${is}`
}

/** «не прослужил и дня» has an «и» that joins nothing. */
const notEven = /(?<![а-яё])не [а-яё]+ и [а-яё]+$/u

/** «при отжиме машина стучит», after a clause that opens with the machine. */
function namedAgain(clause: string, groups: readonly Said[]): Parts | undefined {
  for (const { parts } of groups) {
    const name = parts && ` ${parts.subject} `
    if (name && clause.includes(name))
      return { subject: parts.subject, is: clause.replace(name, ' ') }
  }
  return undefined
}

/** «в тонком слое база не сохнет», before a clause that opens with «база». */
const isSaidWithin = ({ clause, parts, plain }: Said, { subject, is }: Parts): boolean =>
  plain &&
  parts === undefined &&
  presentOf(plainText(is.replace(/^(?:не|сильно|очень)\s/u, '').split(' ')[0] ?? '')) !==
    undefined &&
  clause.includes(` ${subject} `) &&
  !clause.includes(' и ')

/** «на третий день клей застыл», before «клей слабый»: the plain statement goes first, and the thing is named once. */
const isNamedWithin = ({ clause, parts, plain }: Said, { subject, is }: Parts): boolean =>
  plain &&
  parts === undefined &&
  adjectiveOf(plainText(is)) !== undefined &&
  clause.includes(` ${subject} `) &&
  !clause.includes(' и ')

/** Clauses of one thing as one. */
function grouped(clauses: readonly string[]): Said[] {
  const groups: Said[] = []
  for (const clause of clauses) {
    const parts = partsOf(clause) ?? namedAgain(clause, groups)
    const plain = !clause.includes(',') && !notEven.test(clause)
    const same = groups.find(
      ({ parts: known, plain }) => plain && known && parts && sameSubject(known, parts),
    )
    const is = same?.parts && parts && sameSubject(same.parts, parts)
    const named = parts && groups.find((one) => isNamedWithin(one, parts))
    const inside = parts && groups.find((one) => isSaidWithin(one, parts))
    if (named && parts && plain) {
      named.clause = `${clause} и ${named.clause.replace(` ${parts.subject} `, ' ')}`
      named.parts = partsOf(named.clause)
      named.plain = false
    } else if (inside && plain) {
      inside.clause = `${inside.clause} и ${parts.is}`
      inside.plain = false
    } else if (same?.parts && is && plain) {
      same.clause = ofOneThing(same.parts, is)
      same.parts = partsOf(same.clause)
    } else groups.push({ clause, parts, plain })
  }
  return groups
}
type Said = { clause: string; parts: Parts | undefined; plain: boolean }

/** Whether a clause may follow another after «а». */
const followsBut = ({ clause, parts, plain }: Said) =>
  plain && parts !== undefined && !ofWhole.test(clause)

const joined = /(?<!так) и /u

/** Clauses of different things in one sentence; nothing where it does not hold them. */
function sideBySide(first: Said, others: readonly Said[]): string | undefined {
  const all = [first, ...others]
  if (!first.plain || all.reduce((sum, { clause }) => sum + clause.length, 0) > longest)
    return undefined
  if (others.every(followsBut))
    return all
      .map(({ clause, parts }, at) => {
        if (at === 0 || !parts) return clause
        return `${at === others.length ? ', а ' : ', '}${shortened(parts, all[at - 1])}`
      })
      .join('')
  const [next, third] = others
  // «Тонкая и мятая и что …» is one «и» too many.
  return next?.plain && !third && !joined.test(first.clause)
    ? `${first.clause} и что ${next.clause}`
    : undefined
}

/**
 * Up to three clauses, the main one first, as they follow one «что»: what is said of one thing is said together, what is
 * said of different things stands side by side with «а».
 */
export function inOneBreath(clauses: readonly string[]): Breath {
  if (clauses.length < 2) return { said: clauses[0] ?? '' }
  const [first, ...others] = grouped(clauses)
  if (!first || others.length === 0) return { said: first?.clause ?? '' }
  const whole = sideBySide(first, others)
  if (whole) return { said: whole }
  const beside = others.length > 1 ? others.find((one) => sideBySide(first, [one])) : undefined
  const left = others.filter((one) => one !== beside)
  return {
    said: (beside && sideBySide(first, [beside])) ?? first.clause,
    apart: inOneBreath(left.map((one) => withPronoun(one, first))).said,
  }
}

/** A second mention of what the first sentence was about. */
function withPronoun({ clause, parts }: Said, { parts: first }: Said): string {
  const is = parts && first && sameSubject(first, parts)
  const gender = first && genderOfSubject(first.subject)
  return gender && is ? `${pronouns[gender]} ${is}` : clause
}
