import type { TopicId } from '../topic'
import type { Complaint } from './complaint'

/** Nobody is to blame for these. */
const tastes: readonly TopicId[] = [
  'price',
  'taste',
  'smell',
  'efficacy',
  'color',
  'appearance',
  'size_fit',
  'material',
  'usability',
]
/** One may own up to a wrong parcel, hardly to a buyer's dislike. */
const owned: readonly TopicId[] = [
  'defect',
  'damage',
  'durability',
  'quality',
  'missing_parts',
  'wrong_item',
  'opened_used',
  'underfill',
  'packaging',
  'expiry',
  'description_mismatch',
  'service',
]
/** Of these two buyers may judge otherwise, and whether a part belongs to the set we do not know. */
const disputed: readonly TopicId[] = ['quality', 'description_mismatch', 'service', 'missing_parts']
const faulty: readonly TopicId[] = owned.filter((topic) => !disputed.includes(topic))

/** What somebody likes and another does not. */
export const isMatterOfTaste = ({ topic }: Complaint): boolean => tastes.includes(topic)

/** Whether it is known that somebody erred. */
export const somebodyErred = ({ topic, told, sure }: Complaint): boolean =>
  told && sure && owned.includes(topic)

/** Told, and such as must not be: broken, wrong, missing, spoilt. */
export const isFaulty = ({ topic, told, sure }: Complaint): boolean =>
  told && sure && faulty.includes(topic)
