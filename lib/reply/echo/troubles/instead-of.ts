import { odd, strange } from '../quotes/quote'
import { isCommonWord } from '../words/common-words'
import { isEveryday } from '../words/everyday-words'
import { isMisspelt } from '../words/misspelt'
import { wordsOf } from '../words/plain'
import type { Trouble } from './trouble'

const told =
  /^вместо\s(?!этого|того|него|нее|них|обещан|заявлен)((?:[а-яё\d-]{2,14}\s){1,4}(?:пришел|пришла|пришло|пришли|прислали|положили|привезли|доставили|отправили)(?:\s[а-яё\d-]{2,14}){1,4})[\s.!()]{0,4}$/u
/** A pack, an amount or a word of the whole is another trouble or none. */
const vague =
  /(?<![а-яё])(?:пакет|короб|упаков|футляр|чехл|\d+\s?(?:шт|г|гр|мл|кг)(?![а-яё])|штук|друго|непонятн|какой|какая|какое|какие|ерунд|хлам|мусор|фигн|не\sто)/u

/** «Вместо розовой банки пришла белая» says more than «не тот товар»: told word for word where it is well spelt. */
export function insteadOf(clause: string): Trouble | undefined {
  const said = clause.trim().toLowerCase().replace(/\s+/gu, ' ')
  const rest = told.exec(said.replaceAll('ё', 'е'))?.[1]
  if (!rest || vague.test(rest) || rest.length > 60) return undefined
  const unknown = wordsOf(rest).filter((word) => !isCommonWord(word) && !isEveryday(word))
  if (
    unknown.length > 3 ||
    unknown.some(
      (word) => (odd.test(word) && word.length < 3) || strange.test(word) || isMisspelt(word),
    )
  )
    return undefined
  return { clause: said.replace(/(?<![\s.!()])[\s.!()]+$/u, ''), topic: 'wrong_item' }
}
