import { language } from './language'
import type { CountedKey, MessageKey, Values } from './messages'
import { t } from './t'

const rules = new Intl.PluralRules(language)

/** The form of a message that fits a whole number, which it may show as {count}: «1 отзыв», «2 отзыва», «5 отзывов». */
export function counted<Key extends CountedKey>(
  key: Key,
  count: number,
  ...[values]: Values<`${Key}.many` & MessageKey, 'count'>
): string {
  const form = `${key}.${rules.select(count)}` as 'common.language'
  return t(form, ...([{ ...values, count }] as unknown as []))
}
