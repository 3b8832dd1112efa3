import { adjectiveOf, isAdjective, isGenitive, nominativeOf } from '@/lib/text/grammar'
import { form, preposition } from './ask-words'

type Words = readonly string[]

const numeral = /^(?:\d.*|од(?:ин|на|но|ну)|два|две|три|четыре|пять|шесть|свой|своего|один)$/u
/** «50 на 70» is one option. */
const by = /^(?:на|х|x)$/u

/** Where the phrase begins that ends right before `end`: «с силиконовым ободком», «за 1 штуку», «50 на 70». */
export function phraseStart(forms: Words, end: number): number {
  let at = end - 1
  if (
    /^\d/u.test(forms[at] ?? '') &&
    by.test(forms[at - 1] ?? '') &&
    /^\d/u.test(forms[at - 2] ?? '')
  )
    return at - 2
  while (at > 0 && isBeforeNoun(forms[at - 1] ?? '', forms[at] ?? '')) at--
  return at > 0 && preposition.test(forms[at - 1] ?? '') ? at - 1 : at
}

/** «Набор цветной или …» has its adjective alone. */
const isBeforeNoun = (word: string, next: string) =>
  numeral.test(word) || (isAdjective(word) && !adjectiveOf(next) && !preposition.test(word))

const ofGenitive = /^(?:для|из|от|до|без|у|около|после|кроме)$/u
const ofAccusative = /^(?:за|на|в|под|через)$/u

/**
 * The second option with the preposition of the first where it is meant of both: «за штуку или набор» → «за набор». «В
 * гранулах или жидкий» names another kind.
 */
export function ofSameCase(first: Words, second: Words): Words {
  const [prep = '', ...rest] = first
  const own = second.find((word) => !/^(?:только|лишь|просто)$/u.test(form(word))) ?? ''
  // «До еды или после» ends with a preposition of its own.
  if (
    !preposition.test(form(prep)) ||
    preposition.test(form(own)) ||
    /^(?:после|перед|снаружи|внутри)$/u.test(form(own))
  )
    return second
  return isShared(form(prep), rest.map(form), second.map(form)) ? [prep, ...second] : second
}

function isShared(prep: string, one: Words, other: Words): boolean {
  const noun = one.at(-1) ?? ''
  const last = other.at(-1) ?? ''
  if (ofGenitive.test(prep) && isGenitive(last)) return true
  const accusative =
    ofAccusative.test(prep) && (/[ую]$/u.test(noun) || nominativeOf(noun).includes('m'))
  if (accusative) return true
  return adjectiveOf(other[0] ?? '') === undefined && nominativeOf(last).length === 0
}
