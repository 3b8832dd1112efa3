import type { ReplyItem } from '../analysis'
import { harmless, surelyLacking } from '../case/turns'
import { isRegrettable } from '../echo/quotes/regrettable'
import { inOwnWords, isDelicate } from '../echo/troubles/in-own-words'
import type { ProductName } from '../product/product-name'
import type { Complaint } from './complaint'
import { vagueComplaint } from './elsewhere'
import { tellsHalf } from './half'
import { lackingIn } from './surely-lacking'
import { topicIn } from './topic-in'

const turn = /(?<![а-яё])(?:но|однако|только|хотя)[\s,:–—-]{1,4}([^,.!?;()\n]{6,90})/giu
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
    const trouble = tellsHalf(clause) ?? told?.clause
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
