import type { FoundThing } from '../../things/thing'
import { agree, type FoundAdjective } from '../words/adjectives'

const denials = new Set('не ни без нет меру менее недостаточно'.split(' '))
const degrees = new Set('такой такая такое такие так настолько очень особо сильно'.split(' '))
/** «не яркий», «не такой яркий», «менее яркий». */
export const negated = (words: readonly string[], at: number) =>
  denials.has(words[at - 1] ?? '') || (degrees.has(words[at - 1] ?? '') && words[at - 2] === 'не')

/** «цвета яркие»: the genitive of one looks as the nominative of many does, and the adjective tells which it is. */
export function inNumber(
  found: FoundThing,
  adjectives: readonly FoundAdjective<unknown>[],
  words: readonly string[],
): FoundThing {
  const word = words[found.at] ?? ''
  const many = { ...found, plural: true }
  return !found.plural &&
    found.thing.plural?.nom.replaceAll('ё', 'е') === word &&
    adjectives.some((one) => agree(one, many, word) && !agree(one, found, word))
    ? many
    : found
}
