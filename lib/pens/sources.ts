import { caseSlots } from '@/lib/reply/drafting/slots'
import { tells } from '@/lib/reply/said/kin'
import { plain, words } from '@/lib/text/words'
import { isCourtesy } from './courtesy'
import { kindred } from './kindred'
import { buyerWords } from './machine-orders'
import type { Assignment } from './pen'
import { placeToWrite } from './step-words'

/**
 * What a model may take words, numbers and promises from. Where a sentence only repeats the buyer (`echoing`: it thanks
 * for it, regrets it, is glad of it), his words are a source; what the shop asserts or promises must come from the shop.
 */
export type Sources = {
  /** The review gives orders to a program. */
  ordered: boolean
  /** Whether this very word or number stands in a source. */
  has(word: string, echoing: boolean): boolean
  /** Which share of the words that tell something is courtesy or has a kindred word in a source; 1 where none does. */
  share(sentence: string, echoing: boolean, courtesy?: boolean): number
  /** How many words that mean something stand in orders to a program and in no source. */
  ordersIn(sentence: string): number
}

const formsOf = (texts: readonly (string | undefined)[]) =>
  texts.flatMap((text) => words(text ?? '').map((word) => plain(word.text)))

/** Facts, the company's settings, the product, the picked term, and the buyer's words about the product. Pure. */
export function sourcesOf({ base, context }: Assignment): Sources {
  const { item, facts, voice, input } = base
  const { texts, orders } = buyerWords(item)
  const ordered = orders.length > 0
  const slots = caseSlots(base)
  const shops = new Set(
    formsOf([
      ...facts.flatMap(({ text, ask }) => [text, ask]),
      item.product?.name,
      item.product?.brand,
      voice.inHand,
      voice.prevention,
      voice.company,
      voice.agent,
      voice.inviteTo,
      ...voice.alwaysUse,
      slots.signature,
      slots.term,
      slots.returnRoute,
      input.reason,
      input.done,
      base.analysis.name,
      placeToWrite(context),
      input.termHours ? `${input.termHours} ${input.termHours / 24}` : '',
    ]),
  )
  const buyers = new Set(formsOf([...texts, ...(ordered ? [] : (item.tags ?? []))]))
  const ofShop = kindred(shops)
  const ofBuyer = kindred(buyers)
  const ofOrders = kindred(formsOf(orders))
  const known = (word: string, echoing: boolean) => ofShop(word) || (echoing && ofBuyer(word))
  return {
    ordered,
    has: (word, echoing) => shops.has(plain(word)) || (echoing && buyers.has(plain(word))),
    share(sentence, echoing, courtesy = true) {
      const telling = tellingOf(sentence)
      const home = (word: string) => (courtesy && isCourtesy(word)) || known(word, echoing)
      return telling.length === 0 ? 1 : telling.filter(home).length / telling.length
    },
    ordersIn: (sentence) =>
      tellingOf(sentence).filter((word) => ofOrders(word) && !known(word, true)).length,
  }
}

const tellingOf = (sentence: string) => formsOf([sentence]).filter(tells)
