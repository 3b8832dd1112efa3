import { isAdjective, isGenitive, isNoun } from '@/lib/text/grammar'
import { plainText } from '../words/plain'

/** «очень сильно», «очень-очень»: one of the two is enough. */
const doubled =
  /(?<![а-яё])(?:очень|слишком|прям|прямо|крайне|жутко|совсем)\s(?=(?:сильн|слишком|очень|крайне|чересчур)[а-яё]*\s)/giu
const trailing =
  /\s(?:до\s(?:невозможности|ужаса|безобразия)|(?:просто\s)?(?:ужас|кошмар|жесть))$/iu
/** «цена то», which would want a hyphen. */
const particle =
  /(?<=[а-яё]{4})(?<!зачем|почему|откуда|когда|куда|чему|как(?:ой|ая|ое|ие|им|их|ую))\sто(?=\s(?:не|и|очень|так)(?![а-яё]))/giu

/** What buyers call packs and parts with fondness, by stem. */
const fond: readonly (readonly [RegExp, string])[] = [
  [/(?<![а-яё])(короб|упаков|дыр|крыш)(?:оч|еч)к(?=(?:а|и|у|е|ой|ам|ами|ах)(?![а-яё]))/giu, '$1к'],
  [/(?<![а-яё])(бальзам|крем)(?:чик|ик)(?=(?:а|у|ом|е|и|ов)?(?![а-яё]))/giu, '$1'],
  [/(?<![а-яё])пупыркой(?![а-яё])/giu, 'пузырчатой плёнкой'],
  [/(?<![а-яё])пупырки(?![а-яё])/giu, 'пузырчатой плёнки'],
  [/(?<![а-яё])пупырку(?![а-яё])/giu, 'пузырчатую плёнку'],
]

/** «режимов заявленных» at the end of a clause: the adjective belongs before its noun. */
const behind = /(?<![а-яё])([а-яё]{3,})\s([а-яё]{3,}(?:ых|их|ого|его))(?=$|\sнет(?![а-яё]))/u
const participle = /(?:[ае]нн|[ео]м|[юя]щ|вш)(?:ых|их|ого|его)$/u
function inOrder(clause: string): string {
  const [, noun = '', adjective = ''] = behind.exec(clause) ?? []
  const [name, kind] = [plainText(noun), plainText(adjective)]
  const fits = /(?:ых|их)$/u.test(kind) ? /(?:ов|ев|ей)$/u : /[ая]$/u
  return noun &&
    fits.test(name) &&
    isGenitive(name) &&
    ((isAdjective(kind) && !isNoun(kind)) || participle.test(kind)) &&
    !isAdjective(name)
    ? clause.replace(behind, '$2 $1')
    : clause
}

/** A clause in the words and the order of an editor. */
export const tidied = (clause: string): string =>
  inOrder(
    fond
      .reduce((said, [pattern, plain]) => said.replace(pattern, plain), clause)
      .replace(doubled, '')
      .replace(particle, '')
      .replace(/(?<![а-яё])полу\s(?=[а-яё]{4,}(?:ый|ой|ая|ое|ые)(?![а-яё]))/giu, 'полу')
      .replace(/(?<=(?<![а-яё])не\s)особо(?=\s[а-яё])/giu, 'особенно')
      .replace(trailing, ''),
  )
