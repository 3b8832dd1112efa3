import { generateChromeMessages, parseMessagesObject } from '@wxt-dev/i18n/build'
import { fakeBrowser } from 'wxt/testing/fake-browser'
import { wordsOf } from '@/assets/locales/gather'

/** In tests the interface speaks Russian, as the browser would say it; a message that is not there is a mistake. */
const messages = generateChromeMessages(parseMessagesObject(wordsOf('ru')))

fakeBrowser.i18n.getMessage = (name: string) => {
  const said = messages[name]
  if (!said) throw new Error(`No message ${name} in assets/locales/ru`)
  return said.message
}
