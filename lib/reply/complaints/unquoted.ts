import { inOwnWords, isDelicate } from '../echo/troubles/in-own-words'
import type { ProductName } from '../product/product-name'
import type { Complaint } from './complaint'
import { tellsHalf } from './half'
import { topicIn } from './topic-in'

/**
 * A complaint that would be shown by a quotation, told instead where the words are one plain statement of the goods: it
 * shows as well that the review was read, and sounds less like a report.
 */
export function unquoted(complaint: Complaint, product: ProductName): Complaint {
  const { quote, topic } = complaint
  if (!quote) return complaint
  const half = tellsHalf(quote)
  const told = half
    ? { clause: half }
    : // «Жаль, что очень мало»: of what, it does not say.
      /^очень\sмало$/iu.test(quote)
      ? { clause: 'количество показалось небольшим' }
      : inOwnWords(quote, product)
  if (!told || isDelicate(told, [topic])) return complaint
  const { quote: _, spare: __, ...rest } = complaint
  return {
    ...rest,
    ...(topic === 'generic' && topicIn(quote)),
    troubles: [told.clause],
    vague: false,
    told: true,
  }
}
