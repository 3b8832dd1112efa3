import type { Quantity } from './amount'
import { formAfter, mostInWords, type NumeralCase, numeral } from './numerals'

/** How a quantity is said: with what it counts or without, in words where both numbers can be. */
export type Saying = { name: NumeralCase; bare?: boolean; inWords: boolean }

/** «1 200», «0,5»: figures in groups of three from five on. */
const figures = (written: string) =>
  /^\d{5,7}$/u.test(written) ? written.replace(/(?<=\d)(?=(?:\d{3})+$)/gu, ' ') : written

/** Whether a number may be a word: small, whole, and of a thing whose gender is known. */
export const isWordly = ({ value, noun, written }: Quantity): boolean =>
  noun !== undefined &&
  (written === '' ||
    value === 1.5 ||
    (Number.isInteger(value) && value >= 1 && value <= mostInWords))

function nounAfter({ value, noun, unit }: Quantity, name: NumeralCase): string {
  if (!noun) return unit?.name ?? ''
  const form = formAfter(value)
  if (!Number.isInteger(value)) return name === 'gen' && value === 1.5 ? noun.many : noun.few
  // «вместо одной маски», «вместо двух масок».
  if (name === 'gen') return form === 'one' ? noun.few : noun.many
  return form === 'one'
    ? name === 'acc'
      ? noun.acc
      : noun.one
    : form === 'few'
      ? noun.few
      : noun.many
}

/** «две палочки», «пяти масок», «7 мл», «примерно 2 л»; bare: «две», «пяти», «7». */
export function sayQuantity(said: Quantity, { name: wanted, bare, inWords }: Saying): string {
  const name = said.bound ? 'gen' : wanted
  const number =
    (inWords && isWordly(said) && said.noun && numeral(said.value, said.noun.gender, name)) ||
    figures(said.written)
  // «на неделю»: told without a number.
  const counted =
    said.written === ''
      ? nounAfter(said, name)
      : `${number}${bare ? '' : ` ${nounAfter(said, name)}`}`
  return [said.bound, said.rough, counted.trim()].filter(Boolean).join(' ')
}
