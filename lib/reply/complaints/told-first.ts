import type { TopicId } from '../topic'
import type { Complaint } from './complaint'

const aside: readonly TopicId[] = ['delivery', 'packaging', 'service', 'price']

/** «Баночка мала» of a cream, once no size is meant, names nothing: what is told of the thing goes before it. */
export function toldFirst(found: readonly Complaint[], danger: boolean): readonly Complaint[] {
  const [first] = found
  if (danger || !first || first.told || first.quote || first.sure) return found
  const told = found.find((one) => one.told && !aside.includes(one.topic))
  return told ? [told, ...found.filter((one) => one !== told)] : found
}
