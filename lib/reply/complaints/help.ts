import type { Mention } from '../analysis'
import { spoiled } from '../asks/told'
import type { TopicId } from '../topic'
import type { Complaint } from './complaint'

/** What no help mends: a matter of taste, of price, of how the thing pleases, or a wait that is over. */
export const beyondHelp: readonly TopicId[] = [
  'taste',
  'smell',
  'price',
  'color',
  'appearance',
  'material',
  'quality',
  'performance',
  'efficacy',
  'usability',
  'description_mismatch',
  'delivery',
  'generic',
  'other',
]
/** Something does not work, or an answer is wanted. */
const stuck =
  /(?<![а-яё])(?:не|перестал[аио]?)\s(?:[а-яё]{2,10}\s)?(?:работа|включ|подключ|получ|мо(?:гу|жем|г(?:л[аи])?)(?![а-яё])|смог|уда[её]?т|удалось|заряж|откры|закры|приш)|слома|брак|верну|возврат|\?/iu

/** What is no remark, wherever it stands. */
export const harmed: readonly TopicId[] = [
  'defect',
  'durability',
  'damage',
  'missing_parts',
  'wrong_item',
  'opened_used',
  'underfill',
  'expiry',
  'health',
]

/** Whether help may be offered under many stars: whoever only remarks upon the taste is not to be helped with it. */
export const wantsHelp = (
  { topic, vague, told }: Complaint,
  said: string,
  mentions: readonly Mention[],
  praised: boolean,
): boolean =>
  (vague && !told ? !praised : !beyondHelp.includes(topic)) ||
  mentions.some((one) => one.polarity === 'complaint' && harmed.includes(one.topic)) ||
  stuck.test(said) ||
  spoiled.test(said)
