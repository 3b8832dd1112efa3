import { isInfinitive } from '@/lib/text/grammar'
import type { ProductName } from '../../product/product-name'
import { toldOfBuyer } from '../retell/second-person'
import { plainText, wordsOf } from '../words/plain'

/** What is done to a thing only because it is not as it should be: stems, each with its infinitive's endings. */
const correcting =
  /^(?:(?:под|у|пере|за|при|об)ши(?:ть|вать)|(?:под|об|от|вы)рез(?:ать|ывать)|(?:под|за|ото|от|с)г(?:нуть|ибать)|(?:под|за)(?:ворачивать|вернуть)|(?:под|за|пере|от)кру(?:тить|чивать)|(?:под|за|рас)тя(?:нуть|гивать)|(?:под|при|за|пере|до|с)?кле(?:ить|ивать)|(?:по)?чинить|(?:от)?ремонтировать|передел(?:ать|ывать)|дораб(?:отать|атывать)|допил(?:ить|ивать)|(?:под|на|с|об)?т(?:очить|ачивать)|(?:от|за|под)?шлифовать|(?:от|пере)мы(?:ть|вать)|(?:от|пере)стир(?:ать|ывать)|(?:про|вы)ветр(?:ить|ивать)|поправ(?:ить|лять)|придерж(?:ать|ивать)|пере(?:загру|настра|устан|подключ|запус)[а-я]+|докуп(?:ить|ать)|разбав(?:ить|лять)|процеживать|процедить|встряхивать|взбалтывать|(?:рас|до|под)?сверл(?:ить|ивать)|вы(?:брасывать|бросить|кидывать|кинуть)|перес(?:ыпать|ыпать)|перел(?:ивать|ить)|под(?:кладывать|ложить)|рас?путывать|распутать|вы(?:прямить|прямлять|равнивать|ровнять)|отпар(?:ить|ивать)|выковыривать|(?:про|от)се(?:ять|ивать)|(?:по)?(?:возиться|мучиться|мучаться)|прин?оравливаться|приспосабливать(?:ся)?|терпеть)$/u
/** Of another purchase or time, or only supposed. */
const aside =
  /(?<![а-я])(?:если|когда|бы|раньше|прежде|прошл[а-я]+|предыдущ[а-я]+|друг(?:ой|ая|ое|ие|ую|их|ого)|стар(?:ый|ая|ое|ые|ую)|обычно|больше\sне|думал[аи]?|боял[а-я]+)(?![а-я])/u
const burden = /(?<![а-я])(?:пришлось|приходится|придется)(?![а-я])/u
const unburdened =
  /(?<![а-я])не\s(?:пришлось|приходится|придется|надо|нужно)|(?<![а-я])(?:ть|ться)\sне\s(?:надо|нужно)/u

/** «Обрезала, чтобы влезло»: what he did himself. */
const corrected =
  /(?<![а-я])(?:(?:об|под)реза|(?:под|у|пере)ши|(?:под|за|пере)клеи|подогну|подверну|подкрути|доработа|передела|отшлифова|подточи)л[аи]?(?![а-я])/u
const burdens = /(?<![а-я])(?:пришлось|приходится|придется|надо|нужно)(?![а-я])/u

const hasToCorrect = (sentence: string): boolean =>
  wordsOf(sentence).some((word) => isInfinitive(word) && correcting.test(word))

/** Whether the buyer put the thing right, or has to: «приходится подгибать». */
export function isCorrected(text: string): boolean {
  const plain = plainText(text)
  return (
    !aside.test(plain) &&
    (corrected.test(plain) ||
      (burdens.test(plain) && !unburdened.test(plain) && hasToCorrect(text)))
  )
}

/** What he had to do, told to him. */
export const correctedIn = (sentence: string, product: ProductName): string | undefined =>
  burden.test(plainText(sentence)) && isCorrected(sentence)
    ? toldOfBuyer(sentence, product)
    : undefined
