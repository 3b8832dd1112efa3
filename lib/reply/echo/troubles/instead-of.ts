import { odd, strange } from '../quotes/quote'
import { isCommonWord } from '../words/common-words'
import { isEveryday } from '../words/everyday-words'
import { isMisspelt } from '../words/misspelt'
import { wordsOf } from '../words/plain'
import type { Trouble } from './trouble'

const arrived =
  '(?:пришел|пришла|пришло|пришли|прислали|положили|привезли|доставили|отправили|вырос|выросла|выросло|выросли)'
const instead = 'вместо\\s(?!этого|того|него|нее|них|обещан|заявлен)'
const told = [
  String.raw`^${instead}((?:[а-яё\d-]{2,14}\s){1,4}${arrived}(?:\s[а-яё\d-]{2,14}){1,4})[\s.!()]{0,4}$`,
  // «Прислали носки вместо перчаток».
  String.raw`^(${arrived}(?!\s(?:для|без|с|в|на|не|по)\s)(?:\s[а-яё\d-]{2,14}){1,4},?\s${instead}[а-яё\d-]{2,14}(?:\s[а-яё\d-]{2,14}){0,3})[\s.!()]{0,4}$`,
].map((order) => new RegExp(order, 'u'))
/** What the buyer says of his ill luck around it, and no part of what came. */
const around =
  /^(?:(?:а|но|и|мне|нам|в этот раз|опять|снова)\s){1,3}|\sкак(?:ой|ую|ие|ое|ая)[-\s]то(?![а-яё])/gu
/** A pack, an amount or a word of the whole is another trouble or none. */
const vague =
  /(?<![а-яё])(?:пакет|короб|упаков|футляр|чехл|\d+\s?(?:шт|г|гр|мл|кг)(?![а-яё])|штук|друго|непонятн|какой|какая|какое|какие|ерунд|хлам|мусор|фигн|не\sто)/u

/** «Вместо розовой банки пришла белая» says more than «не тот товар»: told word for word where it is well spelt. */
export function insteadOf(clause: string): Trouble | undefined {
  const said = clause.trim().toLowerCase().replace(/\s+/gu, ' ').replace(around, '')
  const plain = said.replaceAll('ё', 'е')
  const rest = told.map((order) => order.exec(plain)?.[1]).find(Boolean)
  if (!rest || vague.test(rest) || rest.length > 60) return undefined
  const unknown = wordsOf(rest).filter((word) => !isCommonWord(word) && !isEveryday(word))
  if (
    unknown.length > 3 ||
    unknown.some(
      (word) => (odd.test(word) && word.length < 3) || strange.test(word) || isMisspelt(word),
    )
  )
    return undefined
  const shown = said.replace(/(?<![\s.!()])[\s.!()]+$/u, '').replace(', вместо', ' вместо')
  return { clause: shown, topic: 'wrong_item' }
}
