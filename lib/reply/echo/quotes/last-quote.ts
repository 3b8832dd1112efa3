import type { ReplyItem } from '../../analysis'
import { findThings } from '../../things/lexicon'
import { isCommonWord } from '../words/common-words'
import { isEveryday } from '../words/everyday-words'
import { isMisspelt, stumbling } from '../words/misspelt'
import { neverWas, spared } from '../words/one-clause'
import { opened } from '../words/opening'
import { plainText, wordsOf } from '../words/plain'
import { hangsOnMore } from './alone'
import { calmed } from './calmed'
import { isIronic } from './irony'
import { isOfBuyer } from './of-buyer'
import { printed } from './printed'
import {
  clausal,
  dangling,
  improper,
  lostItsHead,
  odd,
  rude,
  runsOn,
  spoken,
  strange,
  unpointed,
  withComma,
  wordsOfTopics,
} from './quote'
import { amiss, isMeant, joint, praise } from './telling-quote'

/** The buyer himself, other buyers and other goods: nothing of the thing. */
const beside =
  /(?<![A-Za-zЀ-ӿ])(?:я|мы|мне|нам|меня|нас|мо[A-Za-zЀ-ӿ]{1,3}|вы|вам|вас|ваш[A-Za-zЀ-ӿ]*|ты|девочки|девчонки|спасибо|здравствуйте|советую|рекомендую|рекомендовать|купи[A-Za-zЀ-ӿ]*|покупа[A-Za-zЀ-ӿ]*|куплю|беру|брал[аи]?|взял[аи]?|возьму|заказ[A-Za-zЀ-ӿ]*|пользовал[A-Za-zЀ-ӿ]*|пользуюсь|дума[A-Za-zЀ-ӿ]*|надея[A-Za-zЀ-ӿ]*|надеюсь|жда[A-Za-zЀ-ӿ]+|ожида[A-Za-zЀ-ӿ]*|хотел[A-Za-zЀ-ӿ]*|хоч[A-Za-zЀ-ӿ]+|зв[её]зд[A-Za-zЀ-ӿ]*|отзыв[A-Za-zЀ-ӿ]*|оценк[A-Za-zЀ-ӿ]*|балл[A-Za-zЀ-ӿ]*|вернул[A-Za-zЀ-ӿ]*|верну|возврат|пожалуйста|буду|будем|раньше|прежде|друг(?:ой|ая|ие|их|ого)|бы|пробовал[аи]?|открыл[аи]?|получил[аи]?|выкин[A-Za-zЀ-ӿ]*|выброс[A-Za-zЀ-ӿ]*|отда[A-Za-zЀ-ӿ]+|жаль|увы|огорч[A-Za-zЀ-ӿ]*|расстро[A-Za-zЀ-ӿ]*|разочаров[A-Za-zЀ-ӿ]*|оценить|судить|домой|дома|недостат[A-Za-zЀ-ӿ]+|плюс[A-Za-zЀ-ӿ]*|[A-Za-zЀ-ӿ]{3,}(?:йте|ьте|ите))(?![A-Za-zЀ-ӿ])/u
/** «Увлажнения я не заметила» tells of the thing. */
const unseen = /(?:^|\s)я\sне\s(?=(?:замет|увид|почувств|обнаруж|ощут)ил)/u
/** «Минусы по включению»: where the flaw lies tells enough. */
const flawsOf =
  /^(?:есть\s)?(?:минусы|недостатки|недочеты|вопросы|проблемы|нюансы|косяки|замечания)\s(?:по|с|со|к|в)\s[а-я]{4,}/u
/** «Просто как вода», «как мел»: what it is likened to. */
const likened =
  /(?:^|\s)(?:как|словно|будто)\s(?!(?:бы|будто|раз|вариант|всегда|обычно|раньше|есть)(?![а-я]))[а-я]{3,}/u
const nothing =
  /^(?:нет|нету|пока|не\s(?:наш|обнаруж|замет|вы?яв)|никаких|без|отсутств|их\s|все\s)/u
/** «Не понравился совершенно»: nothing is said of what. */
const bare =
  /^(?:[а-я]+\s)?не\s(?:по)?нрав[а-я]+(?:\s(?:совершенно|совсем|вообще|никак|абсолютно|очень|от слова совсем))?$/u
const longest = 12

/** Of the words that no list knows none looks like a slip, and they are no more than so many. */
function wellSpelt(words: readonly string[], most = Math.floor(words.length / 2)): boolean {
  const vouched = wordsOfTopics(words)
  const things = findThings(words)
  const unknown = words.filter(
    (word, at) =>
      !spoken.has(word) &&
      !isCommonWord(word) &&
      !isEveryday(word) &&
      !vouched.has(at) &&
      !things.some((one) => one.at === at) &&
      !/^[a-z\d]/u.test(word),
  )
  return (
    unknown.length <= most &&
    !unknown.some(
      (word) => odd.test(word) || strange.test(word) || stumbling.test(word) || isMisspelt(word),
    )
  )
}

/** A text of a few words says what it says of a thing with all of them: «Батарейки 2020 года». */
const isBrief = (text: string) => wordsOf(text).length <= 7
const verdict =
  /норм|сойд[её]т|пойд[её]т|так\sсебе|не\sочень|ничего|обычн|средн|неплох|лучше|оригинал|соответ|без\s/iu

/** A flaw among others in a list: a few words of the thing alone. */
export const isFlawOfList = (part: string): boolean => {
  const words = wordsOf(part)
  return !beside.test(plainText(part)) && wellSpelt(words, words.length - 1 || 1)
}

function weightOf(said: string, meant: boolean): number {
  const words = wordsOf(said)
  const plain = plainText(said)
  if (said.length > 90 || words.length < 2 || words.length > longest) return 0
  if (/[^\p{Script=Cyrillic}a-zA-Z\s\d,.%+–-]|\p{Lu}{4}/u.test(said)) return 0
  if (flawsOf.test(plain)) return wellSpelt(words) ? 5 : 0
  if (
    rude.test(plain) ||
    improper(plain) ||
    beside.test(plain.replace(unseen, '')) ||
    praise.test(plain)
  )
    return 0
  if (bare.test(plain) || /минус/u.test(plain)) return 0
  if (joint.test(plain) || dangling.test(words.at(-1) ?? '') || unpointed.test(plain)) return 0
  if (spared.test(plain) || (!meant && neverWas.test(plain))) return 0
  if (runsOn(said, words) || lostItsHead(words) || isOfBuyer(words) || !wellSpelt(words)) return 0
  const like = likened.test(plain)
  if (!like && !meant && !amiss.test(plain)) return 0
  if (!clausal(words) && !like && !meant) return 0
  return 1 + Number(meant) * 2 + Number(amiss.test(plain)) + Number(findThings(words).length > 0)
}

/**
 * What is quoted where even the looser measures found nothing, so that a flaw that was named is never answered as if it had
 * not been: what stands under «Недостатки» or after a «но» whatever it says, and under three stars what denies or likens.
 */
export function lastQuote({
  text = '',
  cons = '',
  rating = 3,
}: Pick<ReplyItem, 'text' | 'cons' | 'rating'>): string | undefined {
  const pieces = (part: string) =>
    part
      .slice(0, 800)
      .replace(/\s?\([^()\n]{1,40}\)(?=\s[а-яё])/gu, '')
      .split(/(?<!\d)\.|\.(?!\d)|[!?;…\n()]+/u)
      .slice(0, 16)
      .flatMap((sentence) => [
        sentence,
        ...sentence.split(/,(?!\d)|\s(?=(?:но|однако)\s)|:\s|\s[-–—]\s/u),
      ])
  let best: { said: string; weight: number } | undefined
  const weigh = (piece: string, filed: boolean) => {
    if (isIronic(piece)) return
    const said = withComma(calmed(opened(piece.replace(/[«»"„“”]/gu, ''))))
      .replace(/\s+/gu, ' ')
      .replace(/^[,\s–]+/u, '')
    if ((filed && nothing.test(plainText(said))) || hangsOnMore(said)) return
    const meant = filed || isMeant({ text, cons }, said)
    if (!meant && rating > 3 && !flawsOf.test(plainText(said))) return
    const weight = weightOf(said, meant)
    const fit = weight > (best?.weight ?? 0) ? printed(said) : undefined
    if (fit) best = { said: fit, weight }
  }
  for (const piece of pieces(cons)) weigh(piece, true)
  if (!best) for (const piece of pieces(text)) weigh(piece, false)
  if (!best && rating <= 3 && isBrief(text))
    for (const piece of pieces(text).slice(0, 2))
      if (!verdict.test(piece) && findThings(wordsOf(piece)).length > 0) weigh(piece, true)
  return best?.said
}
