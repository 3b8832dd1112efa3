import type { ReplyItem } from '../../analysis'
import { findThings } from '../../things/lexicon'
import { isCommonWord } from '../words/common-words'
import { isEveryday } from '../words/everyday-words'
import { likedNote } from '../words/idioms'
import { isMisspelt, stumbling } from '../words/misspelt'
import { neverWas, spared } from '../words/one-clause'
import { opened } from '../words/opening'
import { plainText, wordsOf } from '../words/plain'
import { hangsOnMore, isOfRow } from './alone'
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
} from './quote'
import { amiss, isMeant, joint, praise } from './telling-quote'

/** What the buyer did, felt, advises or decided, and verdicts with no reason: nothing of the thing. */
const beside =
  /(?<![A-Za-zЀ-ӿ])(?:вы|вам|вас|ваш[A-Za-zЀ-ӿ]*|ты|девочки|девчонки|ребята|друзья|люди|внимательн[A-Za-zЀ-ӿ]*|аккуратнее|осторожн[A-Za-zЀ-ӿ]*|не\s+хочется\s+(?:[а-я]+\s+)?(?:оценивать|писать|обижать|ругать|ставить)|упакован[аоы]\s+в\s+(?:[а-я]+\s+)?(?:пакет|коробку|пленку|пупырку)|(?:пробовал|попробовал|использовал|заваривал|наносил|держал)[аи]?\s+(?:[а-я]+\s+){0,2}\d|спасибо|здравствуйте|добрый\s+день|повел(?:ась|ся|ись)|повер[A-Za-zЀ-ӿ]*|надея[A-Za-zЀ-ӿ]+|надеюсь|понима[A-Za-zЀ-ӿ]+|понял[аи]?|счита[A-Za-zЀ-ӿ]+|решил[аи]?|чита[A-Za-zЀ-ӿ]+|смотрел[аи]?|прочит[A-Za-zЀ-ӿ]+|посмотр[A-Za-zЀ-ӿ]+|проверя[A-Za-zЀ-ӿ]+|дополн[A-Za-zЀ-ӿ]+|подар[A-Za-zЀ-ӿ]+|выкин[A-Za-zЀ-ӿ]+|выбро[A-Za-zЀ-ӿ]+|отда[мл][A-Za-zЀ-ӿ]*|довол[A-Za-zЀ-ӿ]+|жале[A-Za-zЀ-ӿ]+|пожале[A-Za-zЀ-ӿ]+|увы|жаль|отказ[A-Za-zЀ-ӿ]*|возврат[A-Za-zЀ-ӿ]*|верну[A-Za-zЀ-ӿ]+|верните|прошу|просьба|обидно|печально|стыд[A-Za-zЀ-ӿ]*|пожалуйста|подскаж[A-Za-zЀ-ӿ]+|согласн[A-Za-zЀ-ӿ]+|посовет[A-Za-zЀ-ӿ]+|совет[A-Za-zЀ-ӿ]*|душ[еу]|внимани[A-Za-zЀ-ӿ]+|пробовал[аи]?|сэкономил[аи]?|натуральн[A-Za-zЀ-ӿ]+|пока|я|минус[A-Za-zЀ-ӿ]*|начал[аи]?\s+(?:его|ее|их|пользоваться|использовать|открывать|распаковывать|собирать)|мало\s+того|прошл[A-Za-zЀ-ӿ]+|лично|[A-Za-zЀ-ӿ]{3,}(?:ите|йте|ьте)|рекоменд[A-Za-zЀ-ӿ]+|отзыв[A-Za-zЀ-ӿ]*|зв[её]зд[A-Za-zЀ-ӿ]*|оценк[A-Za-zЀ-ӿ]+|балл[A-Za-zЀ-ӿ]*|бог[A-Za-zЀ-ӿ]*|сотрудник[A-Za-zЀ-ӿ]*|продавец|продавц[A-Za-zЀ-ӿ]+|расстро[A-Za-zЀ-ӿ]+|огорч[A-Za-zЀ-ӿ]+|разочаров[A-Za-zЀ-ӿ]+|впечатл[A-Za-zЀ-ӿ]+|закажу|заказывал[A-Za-zЀ-ӿ]*|куп[A-Za-zЀ-ӿ]+|покупа[A-Za-zЀ-ӿ]+|взял[A-Za-zЀ-ӿ]*|брал[A-Za-zЀ-ӿ]*|беру|возьму|выкупил[A-Za-zЀ-ӿ]*|забрал[A-Za-zЀ-ӿ]*|получил[A-Za-zЀ-ӿ]*|ждал[A-Za-zЀ-ӿ]*|ожида[A-Za-zЀ-ӿ]+|дума[A-Za-zЀ-ӿ]+|хотел[A-Za-zЀ-ӿ]*|хоч[A-Za-zЀ-ӿ]+|осталось\s+проверить|попроб[A-Za-zЀ-ӿ]+|сегодня|будет|будут|раньше|прежде|до\s+этого|больше\s+не|лучше|бы|денег|деньги|домой|ибо|фирм[A-Za-zЀ-ӿ]+|бренд[A-Za-zЀ-ӿ]*|производител[A-Za-zЀ-ӿ]*)(?![A-Za-zЀ-ӿ])/u
/** A verdict alone: quoting it shows nothing. */
const verdict =
  /не\s+хочется\s|ничего\s+(?:особенн|хорош)|такое\s+себе|так\s+себе|не\s+(?:очень|айс|ахти|фонтан)$|не\s+(?:нрав|понрав|заш|стоит|мо[йея]$)|вполне\s+себе|вонюч|вран|[A-Za-zЀ-ӿ]{4}-[A-Za-zЀ-ӿ]{3}|бесполезн|средненьк|^не\s+тот\s+товар$|на\s+троечку|такого\s+не\s+было|^раз\s|^не\s+мог(?:у|ла)?\s+(?:сказать|понять|оценить)|по\s+правилам|по\s+инструкции|землей|^[A-Za-zЀ-ӿ]+\s+(?:качество|средний|страшн[A-Za-zЀ-ӿ]+)$|заканчивать|не\s+проверил|написано\s+[A-Za-zЀ-ӿ]+$|рубл[A-Za-zЀ-ӿ]+\s+на|на\s+любителя|^(?:вообще\s+)?не\s+то$|барахл|беспонт|^(?:качество|товар|продукт|вещь|вид)\s+(?:[A-Za-zЀ-ӿ]+\s+)?(?:плох|не\s+очень|средн|так)|^(?:просто\s+)?(?:плох|никак|обычн|средн|странн|отвратит|стр[ае]шн)[A-Za-zЀ-ӿ]+(?:\s+[A-Za-zЀ-ӿ]+)?$|оставля[A-Za-zЀ-ӿ]+\s+желать|^не\s+(?:качествен|приятн|ожидан)[A-Za-zЀ-ӿ]+$|в\s+таком\s+виде$|так(?:ой|ая|ое|ие|ими|им)$/u
/** Nothing amiss in it by itself: good or neutral words of the delivery or the pack. */
export const fine =
  /цел(?:ый|ая|ое|ые|а|о|ы)(?![A-Za-zЀ-ӿ])|вовремя|быстро|в\s+срок|на\s+месте|норм|сойд[её]т|пойд[её]т|можно|нужно|надо(?![A-Za-zЀ-ӿ])|размер\s+в\s+размер|соответству/u
const longest = 12
/** In a story what shows nothing amiss is but a step of it; in a line or two it is the complaint. */
const fewSentences = 2

/** Typed as an editor would: a space after a comma, before a unit; no smileys. */
export const typed = (text: string) =>
  text
    .replace(/[«»"„“”]/gu, '')
    .replace(/(?:\p{Extended_Pictographic}|\uFE0F|\u200D)+/gu, ' ')
    .replace(/(?:(?<!\s)\s+)?,\s*(?=[^\d])/gu, ', ')
    .replace(/(\d)(?=(?:гр|кг|мл|см|мм|шт|руб|₽)(?![A-Za-zЀ-ӿ]))/gu, '$1 ')
    .replace(/\s[-–—]\s?/gu, ' – ')
    .replace(
      /(?<=как(?:ой|ая|ое|ие|им|ую|ого|их)|чего|где|почему)\s(?=(?:то|нибудь)(?![A-Za-zЀ-ӿ]))/giu,
      '-',
    )
    .replace(/(?<=(?:^|[.!?]\s?)вместо\s[A-Za-zЀ-ӿ\s]{3,40}),/giu, '')
    .replace(/\s+/gu, ' ')

/** «На вкус как мел»: what it is likened to tells enough. */
const likened = /^на\s(?:вкус|вид|ощупь|запах)[а-я]*\s(?:как|будто|словно)\s[A-Za-zЀ-ӿ]{3,}/u
const adrift =
  /^(?:в|во|на|под|над|у|к|о|об|по|после|спустя|точнее|через)\s|^[A-Za-zЀ-ӿ]+(?:ых|их|ого|его|ому|ыми|ими)\s/u
/** A verb, or what stands for one. */
const telling =
  /(?:[еи]т|[уюая]т|л|ла|ло|ли|лся|лась|лось|лись|тся|[ен]ен[аоы]?|[ая]н[аоы]|[аы]т[аоы]?)$|^(?:не|нет|нету|без|мало|видно|трудно|сложно|невозможно|неудобно)$|[аяеиы]ть(?:ся)?$/u

/** Whether what is said must not be quoted, whatever it shows: abuse, verdicts, the buyer alone, an end that was cut off. */
export function isBarred(said: string): boolean {
  const words = wordsOf(said)
  const plain = plainText(said)
  if (said.length > 90 || words.length < 2 || words.length > longest) return true
  if (/[^\p{Script=Cyrillic}a-zA-Z\s\d,.:%+/–№₽-]|\p{Lu}{4}/u.test(said)) return true
  if (
    rude.test(plain.replace(/ужасно|мусор/gu, '')) ||
    beside.test(plain) ||
    praise.test(plain) ||
    verdict.test(plain)
  )
    return true
  if (joint.test(plain) || dangling.test(words.at(-1) ?? '') || unpointed.test(plain)) return true
  if (neverWas.test(plain) || spared.test(plain) || likedNote.test(plain) || improper(plain))
    return true
  if (
    /(?:[аияеу]в|вши|[её]вший)$/u.test(words[0] ?? '') ||
    /^(?:при|для|если)\s(?!\S+\sне\s(?:под|год))/u.test(plain)
  )
    return true
  return runsOn(said, words) || lostItsHead(words) || isOfBuyer(words) || hangsOnMore(said)
}

/** How well a clause shows what is wrong, by looser measures than `tellingQuote`'s; nothing where it must not be quoted. */
function weightOf(said: string, whole: boolean, meant = false): number {
  if (isBarred(said)) return 0
  const words = wordsOf(said)
  const plain = plainText(said)
  const unknown = words.filter(
    (word) =>
      !spoken.has(word) && !isCommonWord(word) && !isEveryday(word) && !/^[a-z]/u.test(word),
  )
  if (
    unknown.length > Math.max(1, Math.floor(words.length * 0.4)) ||
    unknown.some(
      (word) => odd.test(word) || strange.test(word) || stumbling.test(word) || isMisspelt(word),
    )
  )
    return 0
  // «Химозная химия»: a name is no sentence.
  if (words.length === 2 && !words.some((word) => telling.test(word))) return 0
  const things = findThings(words)
  const named = things.length > 0
  const clause = clausal(words)
  // «На вид и на запах», «Больших и мелких» hang on what is not there.
  const says =
    likened.test(plain) ||
    (clause && words.some((word, at) => telling.test(word) && !things.some((one) => one.at === at)))
  // «…, но на пончик совсем не похож»: what follows a «но» may begin with a preposition.
  const turned = meant && words.length >= 4
  if (!says && !turned && (adrift.test(plain) || !named)) return 0
  if (!says && turned && adrift.test(plain)) return 1
  if (amiss.test(plain) || meant)
    return (
      3 + (named ? 1.5 : 0) + (clause ? 1 : 0) + (words.length >= 3 ? 1 : 0) - unknown.length / 3
    )
  // «проходила неделю»: she, not the thing.
  if (words.some((word) => /(?:ла|лась)$/u.test(word) && !isCommonWord(word))) return 0
  // What neither denies nor lacks is the complaint only as a whole sentence that says something of something.
  if (likened.test(plain)) return 1
  return whole && !fine.test(plain) && (clause || (named && words.length > 2)) ? 1 : 0
}

/** Typed and cleaned for «…». */
export const cleaned = (part: string) => withComma(calmed(opened(part))).replace(/^[,\s–]+/u, '')

/** Said under four stars, it is no praise wherever it stands. */
const grudging =
  /(?<![A-Za-zЀ-ӿ])(?:слишком|мало|маловато|плохо|не\s+хвата[A-Za-zЀ-ӿ]+|не\s+хватило|вообще\s+не|совсем\s+не)(?![A-Za-zЀ-ӿ])/u
/** The clause itself, surely meant as a complaint, where it may stand in «…». */
export function quoteOf(clause: string): string | undefined {
  const said = cleaned(typed(clause))
  return weightOf(said, true) > 0 ? printed(said) : undefined
}

/**
 * The last resort where nothing else of a complaint was understood: the piece of the buyer's own text that best shows what
 * is wrong, even when it is no whole sentence. Under three stars and more only what denies, lacks or blames something.
 */
export function anyQuote({
  text = '',
  cons = '',
  rating = 3,
}: Pick<ReplyItem, 'text' | 'cons' | 'rating'>): string | undefined {
  const sentences = [cons, text].flatMap((part) =>
    part.slice(0, 800).split(/(?<!\d)\.|\.(?!\d)|[!;…\n()]+|(?<=\?)/u),
  )
  const few = sentences.filter((sentence) => sentence.trim().length > 3).length <= fewSentences
  const bad = rating <= 2 || (rating <= 3 && !praise.test(plainText(text)))
  let best: { said: string; weight: number } | undefined
  for (const sentence of sentences.slice(0, 16)) {
    if (sentence.includes('?')) continue
    const parts = [
      sentence,
      ...sentence.split(/,(?!\d)|\s(?=(?:но|однако|зато|хотя)\s)|\s[-–—]\s|:/u),
    ]
    // Where the whole must not be printed, its first part stands for it.
    let whole = sentence
    for (const part of parts) {
      if (isIronic(part) || (part !== sentence && isOfRow(part, parts.slice(1)))) continue
      const said = cleaned(typed(part))
      const meant =
        rating > 2 &&
        (isMeant({ text, cons }, said) || (rating === 4 && grudging.test(plainText(said))))
      if (rating > 3 && !meant) continue
      const weight = weightOf(said, bad && few && part === whole, meant)
      if (weight === 0 || (best && weight <= best.weight)) continue
      const fit = printed(said)
      if (fit) best = { said: fit, weight }
      else if (part === sentence) whole = parts[1] ?? ''
    }
  }
  return best?.said
}
