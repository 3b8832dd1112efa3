import type { Analysis, ReplyItem } from './analysis'

/** Words that a text may have at most to be an «ок» and no more. */
const fewWords = 3

/** Four stars and a sentence in which nothing is praised: to be glad of the success would be to guess. */
export const isReserved = ({ rating, text = '', pros = '' }: ReplyItem, { mentions }: Analysis) =>
  rating === 4 &&
  pros === '' &&
  text.trim().split(/\s+/u).length > fewWords &&
  !mentions.some(({ polarity }) => polarity === 'praise')
