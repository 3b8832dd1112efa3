import { type CompiledIntent, comparable, type IntentId, weigh } from '../intent'
import { authenticity } from './authenticity'
import { availability } from './availability'
import { certificate } from './certificate'
import { choice } from './choice'
import { color } from './color'
import { compatibility } from './compatibility'
import { composition } from './composition'
import { defect } from './defect'
import { delivery } from './delivery'
import { expiry } from './expiry'
import { kitContents } from './kit-contents'
import { orderCancel } from './order-cancel'
import { payment } from './payment'
import { price } from './price'
import { returns } from './return'
import { safety } from './safety'
import { size } from './size'
import { spec } from './spec'
import { usage } from './usage'
import { warranty } from './warranty'
import { whereToBuy } from './where-to-buy'
import { wrongItem } from './wrong-item'

/** In the order in which they are named when they weigh the same: the more telling first. */
export const intents: readonly CompiledIntent[] = [
  orderCancel,
  wrongItem,
  warranty,
  certificate,
  authenticity,
  payment,
  returns,
  safety,
  expiry,
  kitContents,
  whereToBuy,
  delivery,
  choice,
  size,
  composition,
  color,
  compatibility,
  availability,
  price,
  spec,
  defect,
  usage,
]

/** A sign of weight 2 is enough to name an intent. */
const enough = 2
/** A second intent is named when it weighs at least this share of the first. */
const near = 0.7

/**
 * Wildberries opens a chat with «У меня вопрос по товару "…", бренд …, артикул …, товар оформлен …»: the title is full
 * of units and materials that nobody asks about.
 */
const preamble =
  /(?:у меня )?вопрос по товару[^\n?!]{0,400}?(?:оформлен\s[\d.]{1,12}"?|артикул\s\d{1,20}"?(?:,\s?товар оформлен\s[\d.]{1,12}"?)?)/giu

/** A question without the line that the marketplace put before it. */
export const withoutPreamble = (text: string) => text.replace(preamble, ' ')

/**
 * What a question asks, the weightiest first; empty when nothing is recognised (never a guess). A text with several
 * questions is to be cut into them first: see `asks`.
 */
export function intentsOf(question: string): IntentId[] {
  const text = comparable(withoutPreamble(question.slice(0, 4000)))
  const weighed = intents
    .map((intent) => ({ id: intent.id, weight: weigh(intent, text) }))
    .filter(({ weight }) => weight >= enough)
    .sort((a, b) => b.weight - a.weight)
  const top = weighed[0]?.weight ?? 0
  return weighed.filter(({ weight }) => weight >= top * near).map(({ id }) => id)
}
