import type { TopicId } from '../topic'

/** Topics that a buyer would take for one complaint. */
const families: readonly (readonly TopicId[])[] = [
  ['defect', 'durability', 'quality', 'performance', 'efficacy', 'battery', 'warranty'],
  ['packaging', 'damage', 'opened_used'],
  ['smell', 'taste'],
  ['description_mismatch', 'color', 'material', 'appearance'],
  ['wrong_item', 'color', 'size_fit', 'description_mismatch'],
  ['missing_parts', 'underfill', 'completeness', 'wrong_item'],
]

/** Whether two topics may well tell of one trouble. */
export const areRelated = (one: TopicId, other: TopicId): boolean =>
  families.some((family) => family.includes(one) && family.includes(other))
