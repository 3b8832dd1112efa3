import { withYo } from '../echo/words/common-words'
import { isMisspelt } from '../echo/words/misspelt'
import { plainText, wordsOf } from '../echo/words/plain'
import { isWellKnown } from '../echo/words/well-known'

/** «половина ягод растаяла»: of how many. */
const half =
  /^(?:почти\s)?половина\s(?:[а-я]{3,12}(?:ов|ей|ек|ок|[ыи])\s)?[а-я]{4,14}ла(?:сь)?(?:\sв\sдороге|\sпри\sдоставке)?$/u

/** What befell a half of them, as it is told. */
export function tellsHalf(clause: string): string | undefined {
  const plain = plainText(clause).trim()
  return half.test(plain) &&
    wordsOf(plain).every((word) => isWellKnown([word]) || !isMisspelt(word))
    ? wordsOf(plain).map(withYo).join(' ')
    : undefined
}
