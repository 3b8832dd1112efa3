import { generateChromeMessages, parseMessagesObject } from '@wxt-dev/i18n/build'
import { wordsOf } from '@/assets/locales/gather'

const messages = generateChromeMessages(parseMessagesObject(wordsOf('ru')))

/** What the browser would say in Russian; a message that is not there is a mistake. */
export function inRussian(name: string): string {
  const said = messages[name]
  if (!said) throw new Error(`No message ${name} in assets/locales/ru`)
  return said.message
}
