import { genderOf, inCase } from '../../product/noun-phrase'
import type { ProductName } from '../../product/product-name'
import { handyFor } from './ease'
import type { Praised } from './praised'

/** Clauses of our own lists that speak of «покупка», and the same with the goods' name. */
const ofPurchase: readonly (readonly [clause: string, one: string, many: string])[] = [
  [
    'со своей задачей покупка справляется',
    'справляется со своей задачей',
    'справляются со своей задачей',
  ],
  ['покупка радует до сих пор', 'радует до сих пор', 'радуют до сих пор'],
]

/** The same praise with the goods' name where our lists have a general word. */
export function namedWhole<P extends Praised>(praise: P, product: ProductName): P | Praised {
  if (!('clause' in praise)) return praise
  // Shirts are worn and pillows slept on: nobody «пользуется» them.
  if (praise.clause === 'пользоваться удобно') return { ...praise, clause: handyFor(product) }
  const { noun } = product
  if (!noun) return praise
  if (praise.clause === 'покупки хватает надолго' || praise.clause === 'хватает надолго')
    // A name that only the buyer uses is sure in the nominative alone.
    return noun.noun.kind
      ? { ...praise, clause: `${inCase(noun, 'gen')} хватает надолго` }
      : { ...praise, clause: 'хватает надолго' }
  const found = ofPurchase.find(([clause]) => clause === praise.clause)
  if (!found) return praise
  const of = inCase(noun, 'nom')
  const is = genderOf(noun) === 'pl' ? found[2] : found[1]
  return { ...praise, clause: `${of} ${is}`, said: { of, is } }
}
