import { isForeign } from '@/lib/text/foreign'
import type { IntentId } from '../intent'

/** Where a seller finds what he does not know, in a line. */
const sources: Partial<Record<IntentId, string>> = {
  size: 'измерьте вещь или спросите производителя размерную сетку',
  composition: 'посмотрите на ярлыке или упаковке, спросите поставщика',
  spec: 'посмотрите в паспорте товара или спросите производителя',
  compatibility: 'спросите производителя или поставщика о совместимых моделях',
  kit_contents: 'откройте один экземпляр на складе и перечислите, что внутри',
  usage: 'посмотрите в инструкции или спросите производителя',
  warranty: 'посмотрите в гарантийном талоне или договоре с поставщиком',
  certificate: 'спросите поставщика о сертификате или декларации',
  authenticity: 'спросите поставщика о документах на партию',
  availability: 'спросите склад или закупку, когда поступит товар',
  color: 'посмотрите на сам товар при дневном свете',
  expiry: 'спросите склад о дате на партии',
  safety: 'посмотрите в сертификате или инструкции, спросите производителя',
  choice: 'спросите того, кто знает товар лучше всех: мастера или поставщика',
  price: 'посмотрите действующую цену в кабинете',
  where_to_buy: 'спросите отдел продаж',
}

/** «Спросите склад …»: whom the seller asks about a fact that is not known; `question`: in the buyer's words. */
export const whomToAsk = (intents: readonly string[], question = ''): string => {
  if (isForeign(question))
    return 'вопрос не на русском: переведите его и ответьте на языке покупателя'
  const found = intents.map((intent) => sources[intent as IntentId]).find(Boolean)
  return found ?? 'спросите того, кто знает товар: склад, закупку или производителя'
}
