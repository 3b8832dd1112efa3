import type { Analysis, ReplyItem } from '../analysis'
import { wordsOf } from '../echo/words/plain'
import { isBareRemark } from '../moments/remarked'
import { takenBack } from './turns'

/** Words that a text may have at most to be an «ок» and no more. */
const fewWords = 1

/** «Вроде неплохой, но щиплет», «в целом нормально»: what follows takes the praise back. */
const turned =
  /(?<![A-Za-zЀ-ӿ])(?:но|однако|хотя)(?![A-Za-zЀ-ӿ])|(?<![A-Za-zЀ-ӿ])остальн|в\sцелом\s(?:норм|неплох|ничего)|(?<![а-яё])больше\s(?:по)?нрав|по\sсравнению\sс\s(?:ним|ней|ними)/iu

/** «Большие, заказала меньше»: another will come. */
const exchanged =
  /(?:пере)?заказ(?:ал[аи]?|ываю|жу)\s(?:на\sразмер\s)?(?:меньше|больше|друг)|перезака[жз]|верн(?:у|ул[аи]?)(?![а-яё])|(?<![а-яё])(?:отказ|возврат)(?![а-яё])/iu

/**
 * Four stars and a sentence in which nothing is praised, or a mere remark under any: to be glad of the success would be to
 * guess.
 */
export const isReserved = (item: ReplyItem, { mentions }: Analysis): boolean => {
  const { rating, text = '', pros = '' } = item
  if ((rating ?? 0) >= 4 && isBareRemark(item)) return true
  const praised = mentions.some(({ polarity }) => polarity === 'praise')
  if (rating === 5 && !praised && exchanged.test(text)) return true
  // «на любителя, а мне понравилось»
  if (takenBack.test(text)) return false
  return (
    rating === 4 &&
    pros === '' &&
    wordsOf(text).length > fewWords &&
    (turned.test(text) || !praised)
  )
}
