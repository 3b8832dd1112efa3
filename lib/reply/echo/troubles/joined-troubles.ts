import type { ProductName } from '../../product-name'
import type { TopicId } from '../../topic'
import { subjectsOf } from '../words/one-clause'
import { plainText, wordsOf } from '../words/plain'
import { inOurWords } from './read-trouble'
import type { Trouble } from './trouble'

const joint = /\s+(?:и|а\s+также|да\s+ещ[её]\s+и|к\s+тому\s+же)\s+|\s*,\s*(?:(?:а|и|да)\s+)?/iu
/** Of another thing, of other times, or no fact: what it says is not put beside anything. */
const aside =
  /(?<![а-я])(?:если|когда|чтобы?|бы|хотя|зато|но|раньше|прежде|друг(?:ой|ая|ое|ие|ого|им|ими|ую)|вместо|как|будто|словно|может|возможно|вроде|либо|или|ни)(?![а-я])/u
const most = 3
const longest = 140

/** «рамка пришла кривой»: what is said with a verb of being and one adjective. */
const predicate =
  /^(.{2,40}) ((?:приш(?:[её]л|ла|ло|ли)|оказал(?:ся|ась|ось|ись)|показал(?:ся|ась|ось|ись))(?: слишком)?) ([а-яё]{3,16}(?:ым|им|ой|ей|ыми|ими))$/u
/** «пришла» and «оказалась» of one thing are both «оказалась». */
const turnedOut = (verb: string) =>
  ({ пришла: 'оказалась', пришло: 'оказалось', пришли: 'оказались' })[verb] ?? 'оказался'

/** Both of one thing in one sentence: «рамка оказалась кривой и поцарапанной»; nothing where no verb suits both. */
function ofOneThing(first: string, next: string): string | undefined {
  const [, thing, verb = '', adjective] = predicate.exec(first) ?? []
  const [, other, otherVerb = '', otherAdjective] = predicate.exec(next) ?? []
  if (!thing || thing !== other || adjective === otherAdjective) return undefined
  if (verb === otherVerb) return `${first} и ${otherAdjective}`
  if (/показал/u.test(verb + otherVerb)) return undefined
  return `${thing} ${turnedOut(verb.startsWith('приш') ? verb : otherVerb)} ${adjective} и ${otherAdjective}`
}

/** With a comma of its own, or said of no thing at all. */
const unjoinable = /,|^[а-яё]+ не хватило$/u
const headOf = (clause: string) => clause.split(' ')[0] ?? ''

/**
 * Two or three troubles of one clause as one: «стекло поцарапано и крышка не закрывается», «рамка кривая и поцарапана».
 * Each must be told by its own part, so that none is the other in different words.
 */
export function joinedTroubles(
  clause: string,
  product: ProductName,
  topics: readonly TopicId[],
): Trouble | undefined {
  if (clause.length > longest || aside.test(plainText(clause))) return undefined
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
    told.push(found)
  }
  const [first, ...others] = told
  if (!first) return undefined
  let said = first.clause
  let last = first.clause
  for (const { clause: next } of others) {
    const together = ofOneThing(last, next)
    if (together) {
      said = said.slice(0, said.length - last.length) + together
      last = together
      continue
    }
    if (headOf(next) === headOf(last) || said.includes(next)) return undefined
    said = `${said} и ${next}`
    last = next
  }
  return said === first.clause ? undefined : { ...first, clause: said }
}
