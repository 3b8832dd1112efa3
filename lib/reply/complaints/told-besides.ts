import type { Analysis, ReplyItem } from '../analysis'
import { isRegrettable } from '../echo/quotes/regrettable'
import { alsoTold } from '../echo/troubles/also-told'
import type { ProductName } from '../product/product-name'
import type { Complaint } from './complaint'
import { toldOf } from './elsewhere'
import { saysAgain } from './same-fact'

/** A verdict on the whole, a merit or a settled matter: besides another trouble it is none. */
const noTrouble =
  /вопрос|претензи|нарекани|фокус|истека|мелоч|странн|понрав|(?<![а-яё])(?:товар|продукт|покупка)(?![а-яё])/u

/** Further troubles that the other clauses tell, of topics not yet complained of; under four stars in his own words alone. */
export function toldBesides(
  item: ReplyItem,
  analysis: Analysis,
  product: ProductName,
  found: readonly Complaint[],
): Complaint[] {
  const { rating = 3 } = item
  const [main] = found
  const named = main !== undefined && (main.told || main.quote !== undefined)
  const whole = main?.topic === 'wrong_item' || main?.topic === 'missing_parts'
  if (rating > 4 || (rating > 3 && (!named || whole))) return []
  const quoted = found.flatMap(({ quote = [] }) => quote)
  return alsoTold(item, analysis, product, quoted)
    .filter(
      ({ own, subject, clause }) =>
        rating <= 3 || (own && subject && isRegrettable(clause) && !noTrouble.test(clause)),
    )
    .filter(({ topic, clause }) =>
      found.every(
        (one) =>
          one.topic !== topic || (one.told && !saysAgain(clause, one.troubles[0] ?? '', true)),
      ),
    )
    .map(({ clause, topic }) => toldOf(clause, topic ?? 'quality'))
}
