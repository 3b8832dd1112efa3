import { isAdjective, isFiniteVerb, isInfinitive, isNoun, nominativeOf } from '@/lib/text/grammar'
import { isNameless } from '../echo/praise/nameless'
import { wordsOf } from '../echo/words/plain'
import { genderOf, type NounPhrase } from '../product/noun-phrase'
import { nameOf } from './one-name'
import { isOfOrder } from './praise-rank'

/** Three merits of more characters are no list but a heap. */
const longestOfThree = 80

/** The first word that may be a verb: «не течёт», «быстро впитывается». */
const verbOf = (clause: string): string =>
  wordsOf(clause).find((word) => word !== 'не' && (!/о$/u.test(word) || isNoun(word))) ?? ''
/** A deed of what nobody names: «быстро впитывается». It leans on what the sentence is about. */
function isBareDeed(clause: string): boolean {
  const verb = verbOf(clause)
  return (
    isFiniteVerb(verb) &&
    !ofNobody.test(clause) &&
    (/(?:ся|[аиоуюя]ет)$/u.test(verb) || !isNoun(verb))
  )
}
const ofMany = /[уюая]т(?:ся)?$/u

/** Whom it pleased says more than what else is praised. */
function isPleasing(clause: string): boolean {
  const [, who = ''] = /^(?:всей\s)?([а-яё]+)\sпонравилось$/u.exec(clause) ?? []
  // «качество понравилось» is of a thing.
  return who !== '' && who !== 'всё' && !nominativeOf(who).includes('n')
}
/** «режимов много», «пользоваться удобно», «нет нареканий»: without a subject to set against another. */
const ofNobody =
  /^(?:всё|нет|ничего|ни|обошлось|можно|есть)(?![а-яё])|\s(?:много|хватает|хватило)(?![а-яё])/u
const isOfNobody = (clause: string): boolean => {
  const [first = ''] = wordsOf(clause)
  return ofNobody.test(clause) || isInfinitive(first) || (first.endsWith('о') && !isNoun(first))
}

/** «ткань мягкая», «размер подошёл»: a thing and one word of it. «Вкус понравился» is none of its traits. */
const isTrait = (clause: string): boolean => {
  const words = wordsOf(clause)
  const [thing = '', is = ''] = words
  const last = words.at(-1) ?? ''
  return (
    words.length <= 4 &&
    !isOfNobody(clause) &&
    !isAdjective(thing) &&
    (isAdjective(is) || isAdjective(last) || (words.length < 4 && isDeed.test(last)))
  )
}
const isDeed = /^(?!понрав|порадов).+(?:ся|[еиёуюая]т|[её]л|л[аои]|сь)$/u

/** The goods themselves come first, what has no subject follows what has, how they came and what they cost is last. */
function placeOf(clause: string, name: string | undefined): number {
  if (clause.endsWith(' до сих пор')) return 3
  if (clause.startsWith(`${name ?? 'покупка'} `)) return 0
  if (isOfOrder(clause)) return 4
  const words = clause.split(' ')
  if (isNameless(words[0] ?? '') || (words.length < 4 && isBareDeed(clause))) return 1
  return isOfNobody(clause) ? 3 : 2
}

/** «ткань мягкая» and «размер подошёл» as what follows «рады, что»: the first merits that go together. */
export function inOneSentence(
  clauses: readonly string[],
  most: number,
  noun: NounPhrase | undefined,
): string {
  const name = noun && nameOf(noun)
  const sorted = clauses
    .map((clause) => ({ clause, place: placeOf(clause, name) }))
    .sort(
      (one, other) =>
        Number(one.place > 0 && one.clause.includes(',')) -
          Number(other.place > 0 && other.clause.includes(',')) || one.place - other.place,
    )
  const [first, ...rest] = sorted
  const pleased = clauses.find(isPleasing)
  if (pleased) return pleased
  if (!first) return ''
  if (most < 2 || first.clause.includes(',')) return first.clause
  // «фильтр понравился и фильтруют хорошо»: of one there, of many here.
  const isAlien = (clause: string) =>
    noun !== undefined &&
    first.place === 0 &&
    isBareDeed(clause) &&
    ofMany.test(verbOf(clause)) !== (genderOf(noun) === 'pl')
  const [second, third] = rest.map(({ clause }) => clause).filter((clause) => !isAlien(clause))
  if (!second) return first.clause
  // Three are told where they are of one kind: «запах лёгкий, вкус нежный, а цвет яркий».
  const three = [first.clause, second, third ?? '']
  return most > 2 && three.every(isTrait) && three.join('').length < longestOfThree
    ? `${first.clause}, ${second}, а ${third}`
    : inPair(first.clause, second)
}

function inPair(first: string, second: string): string {
  // «можно крепить на стену и регулировать яркость», «есть таймер и пульт»
  const can = first.startsWith('есть ') ? /^есть\s/u : /^можно\s/u
  const added = can.test(first) ? second.replace(can, '') : second
  // «фильтры понравились, а качество понравилось» says it twice.
  if ((liked.test(first) || /нрав[ия]тся$/u.test(first)) && liked.test(second))
    return `${first}, а ${second.replace(liked, (_, ending: string) => gladdened[ending] ?? '')}`
  if (!isOfNobody(second) && !isBareDeed(second)) return `${first}, а ${second}`
  // «не течёт и вкусно пахнет и пользоваться удобно» would be one «и» too many.
  return /\sи\s/u.test(first) ? first : `${first} и ${added}`
}

const liked = /(?<=\s)понрави(лся|лась|лось|лись)$/u
const gladdened: Record<string, string> = {
  лся: 'порадовал',
  лась: 'порадовала',
  лось: 'порадовало',
  лись: 'порадовали',
}
