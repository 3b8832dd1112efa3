import type { Complaint } from './detail'
import type { ProductKind } from './things/thing'
import type { TopicId } from './topic'
import { wordings } from './wording'

/** Troubles that a photograph of the thing itself shows. */
const visible: readonly TopicId[] = [
  'defect',
  'damage',
  'durability',
  'quality',
  'packaging',
  'material',
  'appearance',
]
/** Nobody films a cream or a seed that does not work. */
const filmed: readonly ProductKind[] = ['electronics', 'appliance', 'tools', 'toys', 'auto']

/** What to send us, in the accusative: «фото молнии», «короткое видео поломки». */
export function asksFor(
  { topic, of, sure }: Complaint,
  kind: ProductKind | undefined,
): readonly string[] {
  // «фото молнии» shows that the review was read.
  if (of && (!sure || visible.includes(topic)))
    return [`фото ${of}`, `пару фото ${of}`, `фото ${of} крупным планом`]
  if (!sure) return ['пару фото', 'фото, если оно есть']
  const asks = wordings[topic].ask ?? ['пару фото']
  if (kind && filmed.includes(kind)) return asks
  const still = asks.filter((ask) => !ask.includes('видео') || (!kind && ask.includes('фото')))
  return still.length > 0 ? still : ['пару фото']
}
