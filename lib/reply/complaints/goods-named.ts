import { isFiniteVerb } from '@/lib/text/grammar'
import { wordsOf } from '../echo/words/plain'
import { genderOf, inCase, type NounPhrase } from '../product/noun-phrase'
import type { ProductName } from '../product/product-name'
import { agreeing, genderOfSubject } from './of-goods'

const unnamed = /^(покупка|товар) (?=[а-яё])/u
/** What befalls the pack of what is eaten, drunk or spread as often as the goods. */
const ofPack =
  /(?<![а-яё])(?:помят|мят|вскрыт|открыт|порван|рван|разорван|грязн|мокр|пыльн|поцарапан|сломан|треснут|пуст|полупуст|скол|царапин|трещин|вмятин|следами|пят[ен])/u
const packed = /^(?:food|supplement|cosmetics|household|pets|plants)$/u
/** «пришла не новой»: its adjective would not agree. */
const denied = /^(?:покупка|товар) [а-яё]+ не [а-яё]+(?:ой|ым|им)(?![а-яё])/u
/** Only one verb is made to agree. */
const isOne = (clause: string) => wordsOf(clause).filter(isFiniteVerb).length < 2

function named(clause: string, noun: NounPhrase): string | undefined {
  const [, subject = ''] = unnamed.exec(clause) ?? []
  if (!subject || denied.test(clause)) return undefined
  if (packed.test(noun.noun.kind ?? '') && ofPack.test(clause)) return undefined
  const gender = genderOf(noun)
  const is = clause.slice(subject.length + 1)
  const said =
    genderOfSubject(subject) === gender ? is : isOne(is) ? agreeing(is, gender) : undefined
  return said && `${inCase(noun, 'nom')} ${said}`
}

/**
 * «покупка прослужила так недолго» of goods whose noun is known: «фонарь прослужил так недолго». As they are where a clause
 * beside it names the goods in another form.
 */
export function withGoodsNamed(clauses: readonly string[], { noun }: ProductName): string[] {
  const name = noun && inCase(noun, 'nom')
  const isSpoken =
    name !== undefined &&
    clauses.some((one) => one.includes(name.slice(0, 5)) && !one.startsWith(`${name} `))
  return clauses.map((one) => (noun && !isSpoken && named(one, noun)) || one)
}
