import { isSaidOf } from '@/lib/text/grammar'
import type { ReplyItem } from '../analysis'
import { harmless, surelyLacking } from '../case/turns'
import { evil } from '../echo/praise/own-words'
import { isRegrettable } from '../echo/quotes/regrettable'
import { inOwnWords, isDelicate } from '../echo/troubles/in-own-words'
import { withYo } from '../echo/words/common-words'
import { plainText, wordsOf } from '../echo/words/plain'
import { isWellKnown } from '../echo/words/well-known'
import { genderOf, inCase } from '../product/noun-phrase'
import type { ProductName } from '../product/product-name'
import type { Complaint } from './complaint'
import { vagueComplaint } from './elsewhere'
import { tellsHalf } from './half'
import { lackingIn } from './surely-lacking'
import { topicIn } from './topic-in'

const turn = /(?<![а-яё])(?:но|однако|только|хотя)[\s,:–—-]{1,4}([^,.!?;()\n]{4,90})/giu
/** «…, но шумит», «…, но не для сухой кожи»: of the goods themselves. */
function toldOfGoods(clause: string, { noun }: ProductName): string | undefined {
  const words = wordsOf(clause)
  const [first = ''] = words
  if (!noun || !isWellKnown(words)) return undefined
  const of = inCase(noun, 'nom')
  if (words.length === 1 && evil.test(first) && isSaidOf(first, genderOf(noun)))
    return `${of} ${withYo(first)}`
  const unfit = /^не\sдля\s([а-я\s]{4,40})$/u.exec(plainText(clause).trim())?.[1]
  const plural = genderOf(noun) === 'pl'
  return unfit && !/(?:^|\s)(?:меня|нас|всех|каждого)$/u.test(unfit)
    ? `${of} не ${plural ? 'подходят' : 'подходит'} для ${wordsOf(unfit).map(withYo).join(' ')}`
    : undefined
}

/** Under many stars what follows a «но» is what he minds, where it is one plain statement. */
export function afterTurn(
  { text = '' }: Pick<ReplyItem, 'text'>,
  product: ProductName,
): Complaint | undefined {
  const sure = surelyLacking.test(text) ? lackingIn({ text }, product) : undefined
  if (sure) return sure
  for (const [, clause = ''] of text.slice(0, 1000).matchAll(turn)) {
    if (harmless.test(clause)) continue
    const told = inOwnWords(clause, product)
    const topic = topicIn(clause)
    const trouble = tellsHalf(clause) ?? toldOfGoods(clause, product) ?? told?.clause
    if (!trouble || !isRegrettable(trouble)) continue
    if (told && isDelicate(told, topic.topic ? [topic.topic] : [])) continue
    return {
      ...vagueComplaint,
      ...topic,
      said: clause,
      vague: false,
      troubles: [trouble],
      told: true,
    }
  }
  return undefined
}
