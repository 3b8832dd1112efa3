import type { ReplyItem } from '../../analysis'
import { findThings } from '../../things/lexicon'
import { isCommonWord } from '../words/common-words'
import { isEveryday } from '../words/everyday-words'
import { isMisspelt } from '../words/misspelt'
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
  empty,
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
import { isTurned } from './remark'

/** What the buyer did, thought or will do, and talk to other buyers: no fault of the thing. */
export const ofBuyer =
  /(?<![A-Za-zЀ-ӿ])(?:я|мы|мной|лично|вы|вам|вас|ваш[A-Za-zЀ-ӿ]*|ты|девочки|девчонки|люди|ребята|друзья|внимательн[A-Za-zЀ-ӿ]*|аккуратнее|осторожн[A-Za-zЀ-ӿ]*|спасибо|здравствуйте|добрый\s+день|взял[аи]?|брал[аи]?|беру|купил[аи]?|покупал[аи]?|выкупил[аи]?|повел(?:ась|ся|ись)|повер[A-Za-zЀ-ӿ]*|дума[A-Za-zЀ-ӿ]+|надея[A-Za-zЀ-ӿ]+|надеюсь|понима[A-Za-zЀ-ӿ]+|понял[аи]?|счита[A-Za-zЀ-ӿ]+|кажется|видимо|наверно[A-Za-zЀ-ӿ]*|возможно|вероятно|может|решил[аи]?|ждал[аи]?|жд[её]м|жду|чита[A-Za-zЀ-ӿ]+|прочит[A-Za-zЀ-ӿ]+|попроб[A-Za-zЀ-ӿ]+|пробовал[аи]?|(?:по)?смотр(?:[юи]|ел[аи]?|ите|им)[A-Za-zЀ-ӿ]*|проверя[A-Za-zЀ-ӿ]+|дополн[A-Za-zЀ-ӿ]+|подар[A-Za-zЀ-ӿ]+|выкин[A-Za-zЀ-ӿ]+|отда[мл][A-Za-zЀ-ӿ]*|довол[A-Za-zЀ-ӿ]+|довольн[A-Za-zЀ-ӿ]+|жале[A-Za-zЀ-ӿ]+|пожале[A-Za-zЀ-ӿ]+|увы|жаль|ужас[A-Za-zЀ-ӿ]*|кошмар[A-Za-zЀ-ӿ]*|отказ[A-Za-zЀ-ӿ]*|возврат[A-Za-zЀ-ӿ]*|вернул[A-Za-zЀ-ӿ]*|верните|обидно|печально|пожалуйста|подскаж[A-Za-zЀ-ӿ]+|согласн[A-Za-zЀ-ӿ]+|дешман|хотел[A-Za-zЀ-ӿ]*|хоч[A-Za-zЀ-ӿ]+|бы|посовет[A-Za-zЀ-ӿ]+|совет[A-Za-zЀ-ӿ]+|рекоменд[A-Za-zЀ-ӿ]+|отзыв[A-Za-zЀ-ӿ]*|звезд[A-Za-zЀ-ӿ]*|оценк[A-Za-zЀ-ӿ]+|фото|бог[A-Za-zЀ-ӿ]*|лучше|пользовал[A-Za-zЀ-ӿ]+|пользуюсь|могу|можем|смог[A-Za-zЀ-ӿ]*|страдал[A-Za-zЀ-ӿ]*|без\s+(?:него|нее|них)|сотрудник[A-Za-zЀ-ӿ]*|до\s+этого|раньше|прежде)(?![A-Za-zЀ-ӿ])/u
/** Praise, which may stand in a complaint only denied. */
export const praise =
  /(?<!(?<![A-Za-zЀ-ӿ])не\s{1,2}|(?<![A-Za-zЀ-ӿ])не\s{1,2}[A-Za-zЀ-ӿ]{1,9}\s{1,2}|[A-Za-zЀ-ӿ])(?:спаса(?:ет|ют)|выруча(?:ет|ют)|правильн(?!ее)|бархатист|шелковист|(?:кожа|волосы|руки|губы|локти|пятки|ногти)\s(?:[A-Za-zЀ-ӿ]{2,10}\s){0,2}(?:мягк|гладк|нежн|блест|сия|увлажн|чист|обновля)|крут(?:о|ой|ая|ые)(?![A-Za-zЀ-ӿ])|хорош|отличн|супер|классн|понрав|нрав|любл|любим|прекрасн|замечат|шикарн|идеальн|нормальн|неплох|вкусн|красив|удобн|приятн|быстро\s+при|(?:очень|максимально)\s+близ)/u
/** What shows that something is amiss. */
export const amiss =
  /(?<![A-Za-zЀ-ӿ])(?:не|нет|нету|ни|без|мало|слишком|плохо|вместо|только|лишь|уже|остал[A-Za-zЀ-ӿ]+|оста[её]тся|слабо|еле|очень|ничего|никак[A-Za-zЀ-ӿ]*|чуть|сразу|через)(?![A-Za-zЀ-ӿ])|(?<![A-Za-zЀ-ӿ])(?:недостаточн|много\s+(?:шелух|дефект|обломк|скорлуп|мусор|пыл|гряз|брак|кост|жир|сахар|хими|осадк|шум|ворс|волос|ошиб|дыр|нит|крош|воды|косточ)|бледн|мят|помят|рван|крив|потр[её]пан|расклеива|отклеива|отслаива|сложно|трудно|тяжело|вздут|липк|гряз|мокр|дырк|дырав|отход|отвал|отлет|отпад|слез|смыва|сполз|соскальз|съезж|теч[еёу]|горч|горьк|кисл|хими|густ|жидк|тонк|мелк|маленьк|низк|узк|коротк|пуст|разбав|царап|заляпан|скрип|шум|слаб|пахн|воня|искаж|вр[её]т|жест|жирн|сух|тверд|туп|тускл|темн|мутн|комк|комоч|кусками|хлопь|крупинк|сгуст|трещин|скол|плесен|ржав|пыль|осадок|привкус|послевкус|сомнит|посредств|расслаив|рассып|крош|поте[ею]т|тускне|лома|рвет|рвут|застыва|затверд|вылез|вывал|пузыр|полосит|жгуч|колюч|острые|обычн|средн)/u
/** «По остальному претензий нет»: to something there are. */
const others =
  /(?:по|к)\s+остальн|остальн[A-Za-zЀ-ӿ]+\s+(?:хорош|отличн|норм|устраива|супер|без)|в\s+остальном/iu
export const joint =
  /^(?:то|чтобы|если|когда|хотя|зато|поэтому|потому|что|как|чем|котор[A-Za-zЀ-ӿ]+|ни|либо|или|где|куда|откуда|так|такой|такая|такое|такие|почему|зачем|это|для|из-за|из\s(?:плюсов|достоинств|хорошего)|кроме|даже|будто|словно|кто|кому|у\s+кого)(?![A-Za-zЀ-ӿ])/u
const fewSentences = 2
const shortest = 2
const longest = 11

/** `strictly`: a word or none may be unknown to us; else every second, as in a text that shows no slip at all. */
const wellSpelt = (words: readonly string[], strictly: boolean) => {
  const unknown = words.filter(
    (word) => !spoken.has(word) && !isCommonWord(word) && !isEveryday(word),
  )
  return (
    unknown.length <= (strictly ? Number(words.length > 4) : Math.floor(words.length / 2)) &&
    !unknown.some((word) => odd.test(word) || strange.test(word) || isMisspelt(word))
  )
}

/**
 * How well a clause shows what is wrong; nothing where it is not fit for «…». One that shows nothing amiss by itself, «левый
 * сапог 38, правый 39», counts least, and only when it is a whole sentence.
 */
function weightOf(said: string): number {
  const words = wordsOf(said)
  const plain = plainText(said)
  if (said.length > 80 || words.length < shortest || words.length > longest) return 0
  if (/[^\p{Script=Cyrillic}a-zA-Z\s\d,.%+/-]|\p{Lu}{4}/u.test(said)) return 0
  if (empty.test(plain) || rude.test(plain) || ofBuyer.test(plain) || praise.test(plain)) return 0
  if (joint.test(plain) || dangling.test(words.at(-1) ?? '') || /(?:ть|ти)$/u.test(words[0] ?? ''))
    return 0
  if (!wellSpelt(words, amiss.test(plain)) || unpointed.test(plain) || spared.test(plain)) return 0
  if (runsOn(said, words) || lostItsHead(words) || hangsOnMore(said)) return 0
  const named = findThings(words).length > 0
  if (neverWas.test(plain)) return 0
  if (!amiss.test(plain))
    return !isOfBuyer(words) && !improper(plain) && clausal(words) && words.length >= 4 ? 1 : 0
  if (!clausal(words) && !/(?<![A-Za-zЀ-ӿ])(?:не|нет|нету|много)(?![A-Za-zЀ-ӿ])/u.test(plain))
    return 0
  return 2 + (named ? 1 : 0) + (words.length >= 3 ? 1 : 0)
}

const cleaned = (clause: string) =>
  withComma(calmed(opened(clause)))
    .replace(/\s+/gu, ' ')
    .replace(/\s,/gu, ',')
    .replace(/^[,\s]+/u, '')

/** Whether words under many stars are meant as a flaw: under «Недостатки», after a «но», or «в остальном» all is well. */
export const isMeant = (
  { text = '', cons = '' }: Pick<ReplyItem, 'text' | 'cons'>,
  said: string,
): boolean =>
  plainText(cons).includes(plainText(said).slice(0, 20)) ||
  isTurned(text, said) ||
  others.test(text)

/** «Крем хороший (у меня вечно сохнут руки)»: what is set apart explains, and is not complained of. */
const remarkAside = /\s\([^()\n]{8,80}\)/gu

/**
 * The buyer's own words that best show what is wrong, fit for «…», where nothing could be told in ours. Under many stars
 * only what stands after a «но».
 */
export function tellingQuote({ text = '', cons = '', rating = 3 }: ReplyItem): string | undefined {
  const sentences = [cons, text]
    .flatMap((part) =>
      part
        .slice(0, 800)
        .replace(remarkAside, ' ')
        .split(/(?<!\d)\.|\.(?!\d)|[!;…\n()]+|(?<=\?)/u),
    )
    // «Внутри должны быть семена?» states nothing.
    .filter((sentence) => !sentence.includes('?'))
  const parts = (sentence: string) => [
    sentence,
    ...sentence.split(/,(?!\d)|:\s|\s(?=(?:но|однако|зато|хотя)\s)|\s[-–—]\s/u),
  ]
  const few = sentences.filter((sentence) => sentence.trim().length > 3).length <= fewSentences
  let best: { said: string; weight: number } | undefined
  const candidates = sentences
    .slice(0, 16)
    .flatMap((sentence) => parts(sentence).map((part, _, all) => [part, sentence, all] as const))
    .filter(([part]) => !isIronic(part))
  for (const [clause, sentence, all] of candidates) {
    const said = cleaned(clause)
    const weight = weightOf(said)
    if (weight === 0 || (best && weight <= best.weight)) continue
    // In a story what shows nothing amiss is but a step of it; in a line or two it is the complaint.
    if (weight === 1 && !(few && clause === sentence)) continue
    if (clause !== sentence && isOfRow(clause, all.slice(1))) continue
    // Under one star and two, what the buyer tells is the complaint, whatever it sounds like.
    if (rating > (weight === 1 ? 2 : 3) && !isMeant({ text, cons }, said)) continue
    const fit = printed(said)
    if (fit) best = { said: fit, weight }
  }
  return best?.said
}
