import { folded } from '@/lib/text/words'
import { isSpared } from '../analyse/spared-evil'
import type { Analysis, Mention, ReplyItem } from '../analysis'
import {
  amiss,
  announced,
  butRather,
  butWholly,
  harmless,
  surelyLacking,
  turnedAway,
  withheld,
} from '../case/turns'
import { isRegrettable } from '../echo/quotes/regrettable'
import { isWish } from '../echo/quotes/remark'
import { plainStory, plainText, wordsOf } from '../echo/words/plain'
import { isWellKnown } from '../echo/words/well-known'
import type { TopicId } from '../topic'
import type { Complaint } from './complaint'
import { vagueComplaint } from './elsewhere'
import { isLessThanHoped } from './hoped'
import { isInOwnWords, isSurelyAmiss, isTurnedTo } from './surely-amiss'

/** How much of two texts is compared: enough to know one from another. */
const alike = 20
const begins = (text: string, said: string) =>
  plainText(text)
    .replace(/^[^а-яa-z\d]{1,9}/u, '')
    .startsWith(plainText(said).slice(0, alike))

/** Words by which a buyer of many stars shows that he minds, whatever else he praises. */
const minded =
  /(?<![а-яё])(?<!не\s)(?:жаль|жалко|огорч|расстро|разочар|обидн|досадн|минус(?!ов\s(?:нет|не\s))|недостат(?!к(?:ов|и)\s(?:нет|не\s))|сожалени|раздража|бесит|вряд\sли|так\sи\sне\s|не\s(?:закажу|куплю|возьму|буду\s(?:брать|покупать|заказывать)|сел[аио]?(?![а-яё])|смог|получ|справ)|фигн|так\sсебе)/iu
const minds = (text: string) =>
  isLessThanHoped(text) ||
  [amiss, announced, butRather, butWholly, surelyLacking, minded].some((pattern) =>
    pattern.test(text),
  )

/**
 * What of the complaints may be regretted under many stars: to be sorry for what pleased is worse than to miss a remark.
 * None where nothing shows that the buyer minds.
 */
export function regretted(
  item: ReplyItem,
  { mentions, returned, danger, situation }: Analysis,
  heard: readonly Complaint[],
): readonly Complaint[] {
  const { rating = 0, text = '', cons = '' } = item
  const lost = rating === 5 && !danger ? heard.filter((one) => !isNoLoss(one, text)) : heard
  if (rating < 4 || danger || lost.length === 0) return lost
  const blamed = cons ? lost : lost.filter((one) => isMeant(one, text, rating))
  if (blamed.length === 0 && !minds(text) && !turnedAway(text)) return []
  const kept = blamed.filter(
    ({ quote, told, topic, troubles: [trouble = ''] }) =>
      !(quote && isGuessed(text, quote)) &&
      (!quote ||
        begins(cons, quote) ||
        isWish(quote) ||
        isRegrettable(quote) ||
        isAfterTurn(text, quote)) &&
      // The buyer's own clause, told as it stands; under four stars it is meant.
      !(
        told &&
        rating === 5 &&
        !ofParcel.includes(topic) &&
        plainText(text).includes(plainText(trouble)) &&
        !isRegrettable(trouble)
      ),
  )
  const praised = mentions.some(({ polarity }) => polarity === 'praise')
  const open = !returned && !cons && kept.every(isHazy) && !mentions.some(isOfParcel)
  if (rating === 5 && praised && open && !minds(text)) return []
  if (rating === 5 && !returned && !cons && defends.test(text)) return []
  if (kept.length > 0) return kept
  const dropped = blamed.flatMap(({ quote = [] }) => quote)
  // «…, но сейчас цена выросла»: rather than that something was amiss.
  const [turned] = blamed.filter(
    ({ told, troubles: [trouble = ''] }) => told && isAfterTurn(text, trouble, 2),
  )
  const others = mentions.some(
    (one) => isComplaint(one) && !dropped.some((quote) => tells(one, quote)),
  )
  // Under four stars a «но» that was not understood is meant all the same.
  const amissStill =
    rating === 4 &&
    (!praised || situation !== 'P' || turnedAway(text) !== undefined || isLessThanHoped(text))
  return others || amissStill || minded.test(text) || (rating === 4 && withheld.test(text))
    ? [turned ?? vagueComplaint]
    : []
}

/** What is told in the buyer's own words must show that something is amiss, or follow a «но». */
function isMeant(
  { told, quote, troubles: [trouble = ''] }: Complaint,
  text: string,
  rating: number,
) {
  const said = quote ?? (told ? trouble : undefined)
  if (said === undefined || !isInOwnWords(text, said)) return true
  const plain = plainText(said)
  if (isSpared(plain)) return false
  return isSurelyAmiss(plain, rating) || isTurnedTo(text, said) || isWish(said)
}

/** What a happy buyer names and does not mind. */
export function isNoLoss({ topic, troubles: [trouble = ''] }: Complaint, text: string): boolean {
  const plain = plainStory(text)
  return (
    (ofBox.includes(topic) && unboxed.test(plain)) ||
    (ofSense.test(trouble) && likedAllTheSame.test(plain))
  )
}
const ofBox: readonly TopicId[] = ['packaging', 'missing_parts']
/** «без пакета, зато в плёнке»: it was no loss to him. */
const unboxed =
  /(?:без|нет)\s[^.,!?]{0,20}(?:упаковк|короб)[а-я]*,?\s(?:но|зато)\s[^.!?]{0,50}(?:цел|запаян|пленк|пакет|хорош|норм|не постра|цен)|(?:хорош|отличн|супер|класс)[а-я]*(?:\s[а-я]+)?,?\sхотя\s(?:и\s)?без\s(?:упаковк|короб)/u
const ofSense = /^(?:запах|аромат|вкус|цвет|оттенок)(?![а-яё])/u
/** «Запах резковатый, но даже приятный» */
const likedAllTheSame =
  /(?:запах|аромат|вкус|цвет|оттенок)(?![а-я])[^.!?]{0,50},?\sно\s(?:даже\s|очень\s|все\sравно\s|мне\s|нам\s|при\sэтом\s){0,2}(?:приятн|нрав|понрав|вкусн|красив)/u

/** «…, возможно, были нарушены условия хранения»: a guess at the cause is no trouble. */
const isGuessed = (text: string, quote: string): boolean => {
  const said = folded(text.slice(0, 2000))
  const at = said.indexOf(plainText(quote).slice(0, alike))
  return at > 0 && guess.test(said.slice(Math.max(0, at - 20), at))
}
const guess =
  /(?<![а-я])(?:возможно|наверно[а-я]{0,2}|видимо|вероятно|похоже|может\s(?:быть)?)[\s,]{1,3}(?:что\s)?$/u

/** Right after a «но», «единственное –», «жаль, что»: meant, whatever it sounds like, unless it is harmless. */
function isAfterTurn(text: string, quote: string, fewest = 3): boolean {
  const said = folded(text.slice(0, 2000))
  const at = said.indexOf(plainText(quote).slice(0, alike))
  const words = wordsOf(quote).filter((word) => !/^[a-z]/u.test(word))
  if (words.length < fewest || !isWellKnown(words)) return false
  return at > 0 && turnBefore.test(said.slice(Math.max(0, at - 40), at)) && !harmless.test(quote)
}
const turnBefore =
  /(?<![а-я])(?:но|однако|жаль|жалко|единственн[а-я]+|минус[а-я]*|расстраивает|огорчает|смущает|не\sнравится|не\sпонравилось)[\s,:–—-]{1,4}(?:(?:то|что|это|лишь|только|вот|есть|минус|сейчас|теперь|уже)[\s,:–—-]{1,3}){0,3}$/u

/** «Всем, кто пишет, что рвутся: …»: a happy buyer answers the others. */
/** Whether a happy buyer answers those who complain: what he tells is theirs. */
export const isDefence = ({ rating, cons, text = '' }: ReplyItem): boolean =>
  rating === 5 && !cons && defends.test(text)
const defends = /(?<![а-яё])(?:всем|тем|те),?\sкто\s(?:пиш|жал|говор|руга)/iu
/** What is said of the parcel is surely meant, however it is spelt. */
const ofParcel: readonly TopicId[] = [
  'packaging',
  'damage',
  'delivery',
  'opened_used',
  'wrong_item',
]
const isOfParcel = ({ polarity, topic }: Mention) =>
  polarity === 'complaint' && ofParcel.includes(topic)
const isHazy = ({ told, quote, vague }: Complaint) => !told && !quote && vague
const isComplaint = ({ polarity, guess }: Mention) => polarity === 'complaint' && !guess
const tells = ({ words }: Mention, quote: string) =>
  plainText(words.text).includes(plainText(quote).slice(0, alike))
