import { inOneBreath } from '../../complaints/in-one-breath'
import { isSumming } from '../../complaints/main-point'
import { saysAgain } from '../../complaints/same-fact'
import type { ProductName } from '../../product/product-name'
import type { TopicId } from '../../topic'
import { subjectsOf } from '../words/one-clause'
import { plainText, wordsOf } from '../words/plain'
import { inOurWords } from './read-trouble'
import type { Trouble } from './trouble'

const joint =
  /(?<!\s)\s+(?:и|а\s+также|да\s+ещ[её]\s+и|к\s+тому\s+же)\s+|(?<!\s)\s*,\s*(?:(?:а|и|да)\s+)?/iu
/** Of another thing, of other times, or no fact: what it says is not put beside anything. */
const aside =
  /(?<![а-я])(?:если|когда|чтобы?|бы|хотя|зато|но|раньше|прежде|друг(?:ой|ая|ое|ие|ого|им|ими|ую)|вместо|как|будто|словно|может|возможно|вроде|либо|или|ни)(?![а-я])/u
const most = 3
const byTheWay = new Set<TopicId>(['price', 'service'])
const longest = 140

/** With a comma of its own, or said of no thing at all. */
const unjoinable = /,|^[а-яё]+ не хватило$/u

/**
 * Two or three troubles of one clause as one: «стекло поцарапано, а крышка не закрывается», «рамка кривая и поцарапана».
 * Each must be told by its own part, so that none is the other in different words.
 */
export function joinedTroubles(
  clause: string,
  product: ProductName,
  topics: readonly TopicId[],
): Trouble | undefined {
  if (clause.length > longest || aside.test(plainText(clause).replace('когда как', '')))
    return undefined
  const parts = clause.split(joint).filter((part) => part.trim().length > 3)
  if (parts.length < 2 || parts.length > most) return undefined
  let thing = ''
  const told: Trouble[] = []
  for (const part of parts) {
    const words = wordsOf(part)
    const [subject] = subjectsOf(words)
    if (subject) thing = words[subject.at] ?? ''
    else thing ||= words.find((word) => /^приш(?:ел|ла|ло|ли)$/u.test(word)) ?? ''
    // «… и поцарапана»: the thing was named before the «и».
    const whole = subject || !thing || words.includes(thing) ? part : `${thing} ${part}`
    const [found] = inOurWords(whole, product, topics)
    if (!found || found.topic === 'health' || unjoinable.test(found.clause)) return undefined
    // «С браком и не проросли»: what sums up is no second trouble.
    if (isSumming(found.clause)) return undefined
    told.push(found)
  }
  // «Переплатила, а прислали не то»: what is wrong with the thing stands first.
  const isAside = ({ topic }: Trouble) => topic !== undefined && byTheWay.has(topic)
  const [first, ...others] = [...told.filter((one) => !isAside(one)), ...told.filter(isAside)]
  if (!first) return undefined
  const distinct = others.every(({ clause: next }, at) =>
    [first, ...others].slice(0, at + 1).every((before) => !saysAgain(next, before.clause, true)),
  )
  const { said, apart } = inOneBreath([first, ...others].map(({ clause }) => clause))
  return !distinct || apart || said === first.clause ? undefined : { ...first, clause: said }
}
