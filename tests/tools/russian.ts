import { generateChromeMessages, parseMessagesObject } from '@wxt-dev/i18n/build'
import { wordsOf } from '@/assets/locales/gather'

/** What the interface says in Russian, by the names that a browser is asked for. */
export const russian: Record<string, string> = Object.fromEntries(
  Object.entries(generateChromeMessages(parseMessagesObject(wordsOf('ru')))).map(
    ([name, { message }]) => [name, message],
  ),
)

/** What the browser would say in Russian; a message that is not there is a mistake. */
export function inRussian(name: string): string {
  const said = russian[name]
  if (!said) throw new Error(`No message ${name} in assets/locales/ru`)
  return said
}
