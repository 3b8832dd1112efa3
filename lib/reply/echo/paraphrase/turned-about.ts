import { isFiniteVerb, isNoun, pastOf, presentOf } from '@/lib/text/grammar'
import { past } from '@/lib/text/inflect'
import { genderOf, inCase } from '../../product/noun-phrase'
import type { ProductName } from '../../product/product-name'
import { retellAll } from '../retell/joined'
import { isGoverned, prepositions, subjectsIn } from '../retell/subjects'
import { withYo } from '../words/common-words'
import { plainText, wordsOf } from '../words/plain'
import { isWellKnown } from '../words/well-known'

/** «внутри что-то болтается»: what it is, the buyer does not know either. */
export function somethingIn(said: string): string | undefined {
  const words = wordsOf(said)
  const verbs = words.filter(isFiniteVerb)
  const [verb = ''] = verbs
  const isSaid = pastOf(verb) === 'n' || presentOf(verb) === 'singular'
  return words.includes('что-то') &&
    verbs.length === 1 &&
    isSaid &&
    !/[^\p{Script=Cyrillic}\s-]/u.test(said) &&
    words.length < 8 &&
    isWellKnown(words.filter((word) => word !== 'что-то')) &&
    words.every((word, at) => !isNoun(word) || isGoverned(words, at) || isFiniteVerb(word))
    ? words.map(withYo).join(' ')
    : undefined
}

/** «из тубы не выдавить»: of the goods. */
export function cannot(said: string, { noun }: ProductName): string | undefined {
  const words = wordsOf(said)
  const doing = /^(?:достать|вынуть|вытащить|открыть|закрыть|снять|надеть|отмыть|отстирать|смыть)$/u
  const rest = words.slice(0, -2)
  return words.length > 2 &&
    words.at(-2) === 'не' &&
    doing.test(words.at(-1) ?? '') &&
    !/[^\p{Script=Cyrillic}\s-]/u.test(said) &&
    rest.every((word, at) => prepositions.has(word) || isGoverned(rest, at)) &&
    isWellKnown(words)
    ? `${noun ? inCase(noun, 'acc') : 'товар'} ${words.map(withYo).join(' ')}`
    : undefined
}

/** «кусками сходит с доски»: how, stands before the verb. */
export function howFirst(said: string, { noun }: ProductName): string | undefined {
  const words = wordsOf(said)
  const [how = '', verb = ''] = words
  return /(?:ой|ом|ами|ями)$/u.test(how) &&
    isNoun(how) &&
    presentOf(verb) === 'singular' &&
    (!noun || genderOf(noun) !== 'pl') &&
    retellAll(words.slice(1).join(' '), {})
    ? `${noun ? inCase(noun, 'nom') : 'товар'} ${words.map(withYo).join(' ')}`
    : undefined
}

/** «меня смутил запах»: of the buyer, to whom we speak. */
export function ofFeeling(said: string): string | undefined {
  const [, verb, thing = ''] =
    /^(?:меня|нас)\s(смутил|расстроил|огорчил|разочаровал|удивил|насторожил)[аои]?\s([а-я]+)$/u.exec(
      plainText(said),
    ) ?? []
  const gender = verb && subjectsIn([thing])[0]?.gender
  return gender ? `[вас|тебя] ${past(verb, gender)} ${withYo(thing)}` : undefined
}

/** «с третьей или пятой попытки» is one statement. */
export const either = (said: string, product: ProductName) =>
  said.includes(' или ')
    ? retellAll(said.replace(' или ', ' и '), product)?.clause.replace(' и ', ' или ')
    : undefined
