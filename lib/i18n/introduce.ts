import { language } from './language'
import type { MessageKey, Values } from './messages'
import { t } from './t'

/** A page's title, and the language that screen readers are to read it in. */
export function introduce(
  page: Document,
  title: { [Key in MessageKey]: Values<Key> extends [] ? Key : never }[MessageKey],
): void {
  page.documentElement.lang = language
  page.title = (t as (key: MessageKey) => string)(title)
}
