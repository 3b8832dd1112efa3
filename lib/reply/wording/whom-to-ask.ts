import { t } from '@/lib/i18n/t'
import { isForeign } from '@/lib/text/foreign'
import type { IntentId } from '../intent'

/** Where a seller finds what he does not know, in a line. */
const sources: Partial<Record<IntentId, string>> = {
  size: t('whomToAsk.size'),
  composition: t('whomToAsk.composition'),
  spec: t('whomToAsk.spec'),
  compatibility: t('whomToAsk.compatibility'),
  kit_contents: t('whomToAsk.kitContents'),
  usage: t('whomToAsk.usage'),
  warranty: t('whomToAsk.warranty'),
  certificate: t('whomToAsk.certificate'),
  authenticity: t('whomToAsk.authenticity'),
  availability: t('whomToAsk.availability'),
  color: t('whomToAsk.color'),
  expiry: t('whomToAsk.expiry'),
  safety: t('whomToAsk.safety'),
  choice: t('whomToAsk.choice'),
  price: t('whomToAsk.price'),
  where_to_buy: t('whomToAsk.whereToBuy'),
}

/** «Спросите склад …»: whom the seller asks about a fact that is not known; `question`: in the buyer's words. */
export const whomToAsk = (intents: readonly string[], question = ''): string => {
  if (isForeign(question)) return t('whomToAsk.foreign')
  const found = intents.map((intent) => sources[intent as IntentId]).find(Boolean)
  return found ?? t('whomToAsk.anybody')
}
