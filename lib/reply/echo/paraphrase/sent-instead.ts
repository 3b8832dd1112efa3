import { findThings } from '../../things/lexicon'
import { calmed } from '../quotes/calmed'
import { plainText, wordsOf } from '../words/plain'
import { isWellKnown } from '../words/well-known'

const sent = '(прислали|отправили|положили|привезли|доставили|получили|пришел|пришла|пришло|пришли)'
const notBut = new RegExp(`^${sent}\\sне\\s[^,]{2,30},\\sа\\s[^,]{2,30}$`, 'u')
const ordered = new RegExp(
  `^(?:я\\s)?(?:заказал[аи]?|заказывал[аи]?)\\s([а-я-]{3,20}),?\\s(?:а\\s)?(?:мне\\s)?${sent}\\s(?:мне\\s|нам\\s)?([^,]{3,40})$`,
  'u',
)

/** «Прислали не крем, а гель», «Заказала крем, а прислали гель»: what came, and what it should have been. */
export function sentInstead(quote: string): string | undefined {
  const plain = plainText(quote)
  if (/[^\p{Script=Cyrillic}\s,-]/u.test(quote) || !isWellKnown(wordsOf(quote))) return undefined
  if (notBut.test(plain) && !plain.startsWith('получили')) return calmed(quote.toLowerCase())
  const [, wanted = '', verb = '', came = ''] = ordered.exec(plain) ?? []
  const [found] = findThings([wanted])
  const forms = found && (found.plural ? found.thing.plural : found.thing.singular)
  if (!forms) return undefined
  const act = verb === 'получили' ? 'прислали' : verb
  return calmed(`вместо ${forms.gen} ${act} ${came}`)
}
