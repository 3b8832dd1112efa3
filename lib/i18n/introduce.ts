import { language } from './language'
import type { PlainKey } from './messages'
import { t } from './t'

/** A page's title, and the language that screen readers are to read it in. */
export function introduce(page: Document, title: PlainKey): void {
  page.documentElement.lang = language
  page.title = t(title)
}
