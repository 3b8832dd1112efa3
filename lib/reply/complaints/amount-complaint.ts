import { tellAmount } from '../amounts/tell-amount'
import { tellSpan } from '../amounts/tell-span'
import type { Mention } from '../analysis'
import type { ProductName } from '../product/product-name'
import { wordings } from '../wording'
import type { Complaint } from './complaint'

/** A complaint told by numbers is told back by them. */
export function amountComplaint(
  { topic, amount, strength }: Mention,
  product: ProductName,
): Complaint[] {
  const troubles = amount ? [...tellAmount(amount), ...tellSpan(amount, product)] : []
  if (!amount || troubles.length === 0) return []
  const about = wordings[topic].about
  return [{ topic, troubles, about, vague: false, told: true, sure: true, strength, amount }]
}
