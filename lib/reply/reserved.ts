import type { Analysis, ReplyItem } from './analysis'

/** Words that a text may have at most to be an «ок» and no more. */
const fewWords = 3

/** «Вроде неплохой, но щиплет», «в целом нормально»: what follows takes the praise back. */
const turned =
  /(?<![A-Za-zЀ-ӿ])(?:но|однако|хотя)(?![A-Za-zЀ-ӿ])|(?<![A-Za-zЀ-ӿ])остальн|в\sцелом\s(?:норм|неплох|ничего)/iu

/** Four stars and a sentence in which nothing is praised: to be glad of the success would be to guess. */
export const isReserved = ({ rating, text = '', pros = '' }: ReplyItem, { mentions }: Analysis) =>
  rating === 4 &&
  pros === '' &&
  text.trim().split(/\s+/u).length > fewWords &&
  (turned.test(text) || !mentions.some(({ polarity }) => polarity === 'praise'))
