import type { Analysis, ReplyItem } from '../analysis'
import { wordsOf } from '../echo/words/plain'
import { isBareRemark } from '../moments/remarked'
import { takenBack } from './turns'

/** Words that a text may have at most to be an «ок» and no more. */
const fewWords = 1

/** «Вроде неплохой, но щиплет», «в целом нормально»: what follows takes the praise back. */
const turned =
  /(?<![A-Za-zЀ-ӿ])(?:но|однако|хотя)(?![A-Za-zЀ-ӿ])|(?<![A-Za-zЀ-ӿ])остальн|(?:вс[её]|понравилось|устраивает|устроило|хорошо|отлично),?\sкроме\s|в\sцелом\s(?:норм|неплох|ничего)|только\sна\s(?:фото|картинк)|(?<![а-яё])больше\s(?:по)?нрав|(?<![а-яё])(?:по)?нрав[а-яё]{1,5}\s(?:[а-яё]+\s)?больше(?!\s(?:всего|всех))|по\sсравнению\sс\s(?:ним|ней|ними)/iu

/** «Не шестикратное, ну нормально»: what is only bearable, and falls short of what was promised. */
const isDampened = (said: string, text: string): boolean =>
  /(?<![а-яё])(?:норм|нормальн|неплох|сойд[её]т|пойд[её]т)/iu.test(said) &&
  /(?<![а-яё])не\s(?!плох|пожале|зна)/iu.test(text)

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
    (turned.test(text) ||
      !mentions.some(
        ({ polarity, topic, words }) =>
          polarity === 'praise' && !(topic === 'generic' && isDampened(words.text, text)),
      ))
  )
}
