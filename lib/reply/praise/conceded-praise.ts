import { isRival } from '../analyse/governed'
import type { Analysis, ReplyItem } from '../analysis'
import { concededIn, listedMerits } from '../echo/praise/conceded'
import { meantMerit } from '../echo/praise/meant-merit'
import { praisingNow } from '../echo/praise/of-now'
import { plainText } from '../echo/words/plain'
import type { ProductName } from '../product/product-name'
import type { Praise } from './praise'
import { unreadPraise } from './read-praise'

/** The buyer complained of just that. */
export const isBlamed = (praise: Praise, { mentions }: Analysis) =>
  mentions.some(({ polarity, words }) => {
    if (polarity !== 'complaint' || !('clause' in praise)) return false
    const blamed = plainText(words.text)
    const { is, of } = praise.said ?? { is: praise.clause, of: '' }
    // «привкус не понравился» is no word about the tea that did.
    return (
      blamed.includes(plainText(is)) &&
      (!likes.test(is) || blamed.includes(plainText(of).slice(0, 5)))
    )
  })
const likes = /^(?:в целом\s)?(?:понравил|порадовал|устроил)/u

const mostConceded = 2

/** What is conceded beside a trouble in a sentence of its own; the buyer means both. */
export const conceded = (
  { rating = 3, text = '', pros }: ReplyItem,
  analysis: Analysis,
  product: ProductName,
): Praise[] =>
  rating < 2 || analysis.danger
    ? []
    : [
        ...listedMerits(pros, text, product),
        ...concededIn(text, product),
        ...unreadPraise(analysis, product, rating).flatMap((one) => meantMerit(one, product) ?? []),
      ]
        .map((one) => ({ ...one, topic: 'quality' as const, conceded: true }))
        .filter((one) => !isBlamed(one, analysis) && !isRival(plainText(one.clause ?? '')))
        .slice(0, mostConceded)

/** Whether a complaint under three stars concedes a merit, so that both are to be answered. */
export const concedes = (item: ReplyItem, analysis: Analysis, product: ProductName): boolean =>
  analysis.situation === 'N' &&
  item.rating === 3 &&
  conceded(praisingNow(item), analysis, product).length > 0
