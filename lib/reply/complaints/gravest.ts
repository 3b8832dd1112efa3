import type { Analysis, Mention, ReplyItem } from '../analysis'
import { asserted } from '../echo/troubles/asserted'
import { harmIn } from '../echo/troubles/bodily'
import { cameDearer } from '../echo/troubles/came-dearer'
import { gravityOf, withHealing } from '../echo/troubles/harm-words'
import { cameWithAnother } from '../echo/troubles/ordered-otherwise'
import { readTroubles } from '../echo/troubles/read-trouble'
import { plainText } from '../echo/words/plain'
import type { ProductName } from '../product/product-name'
import type { Complaint } from './complaint'
import { toldOf } from './elsewhere'

/** What the clauses that tell of harm tell, the gravest first; what had to be healed is told with it. */
function harmOf(
  { text, cons }: Pick<ReplyItem, 'text' | 'cons'>,
  mentions: readonly Mention[],
  clauses: readonly string[],
  product: ProductName,
): string | undefined {
  const told = [
    ...mentions
      .filter(({ topic, polarity }) => topic === 'health' && polarity === 'complaint')
      .map(({ words }) => asserted(words.text)),
    ...clauses.filter((clause) => harmIn(plainText(clause)) !== undefined),
  ]
  const [gravest] = told
    .flatMap((clause) => readTroubles(clause, product, ['health']))
    .flatMap(({ topic, clause }) => (topic === 'health' ? [clause] : []))
    .toSorted((one, other) => gravityOf(other) - gravityOf(one))
  return gravest && withHealing(gravest, `${cons ?? ''}. ${text ?? ''}`)
}

/** What lives or grows in a thing outweighs every word beside it, and stands anywhere in the text. */
export const infested = /черв|личин|жук|жуч|таракан|насеком|мошк|плесен/iu
export function gravestOf(
  { text, cons }: ReplyItem,
  product: ProductName,
  { danger, mentions }: Pick<Analysis, 'danger' | 'mentions'>,
): Complaint[] {
  if ([cons, text].some((part) => cameWithAnother((part ?? '').slice(0, 1000))))
    return [toldOf('пришёл не тот товар', 'wrong_item')]
  if (cameDearer(text ?? '')) return [toldOf('цена оказалась не той, что при заказе', 'price')]
  const clauses = [cons, text].flatMap((part) =>
    asserted((part ?? '').slice(0, 1000)).split(/[.!?;,\n]+/u),
  )
  // Whoever came to harm, hears of that first.
  const harm = danger && harmOf({ text, cons }, mentions, clauses, product)
  if (harm) return [toldOf(harm, 'health')]
  const burning = danger && clauses.find((clause) => /гор[её]л|гарью|пал[её]н/iu.test(clause))
  const [scorched] = burning
    ? readTroubles(burning, product, ['health']).filter(({ topic }) => topic === 'health')
    : []
  if (scorched) return [toldOf(scorched.clause, 'health')]
  const [found] = clauses
    // «пахнет плесенью»: smelt, and not seen.
    .filter((clause) => infested.test(clause) && !/пах|воня|вонь/iu.test(clause))
    .flatMap((clause) => readTroubles(clause, product, []))
    .filter(({ own, clause, topic }) => !own && (topic === 'expiry' || clause.includes('плесень')))
  return found ? [toldOf(found.clause, 'expiry')] : []
}
