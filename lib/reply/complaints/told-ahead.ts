import type { TopicId } from '../topic'
import type { Complaint } from './complaint'
import { isCost, isFaint } from './main-point'

const besideGoods: readonly TopicId[] = ['service', 'price', 'delivery', 'packaging', 'warranty']
/** What can be told in a sentence of ours makes a quotation needless. */
export function toldAhead(found: readonly Complaint[]): readonly Complaint[] {
  const [first, ...rest] = found
  const tells = (one: Complaint) =>
    one.told && !isFaint(one) && !besideGoods.includes(one.topic) && !isCost(one.troubles[0])
  return first?.quote && first.topic !== 'health' && rest.some(tells)
    ? [...rest.filter(tells), ...rest.filter((one) => !tells(one))]
    : found
}
