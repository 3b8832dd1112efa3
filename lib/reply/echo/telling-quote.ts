import type { ReplyItem } from '../analysis'
import { findThings } from '../things/lexicon'
import { isCommonWord } from './common-words'
import { isEveryday } from './everyday-words'
import { isMisspelt } from './misspelt'
import { spared as neverWas } from './one-clause'
import { opened } from './opening'
import { plainText, wordsOf } from './plain'
import {
  calmed,
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
const ofBuyer =
  /(?<!\p{L})(?:я|мы|мной|вы|вам|вас|ваш\p{L}*|ты|девочки|девчонки|люди|ребята|друзья|внимательн\p{L}*|аккуратнее|осторожн\p{L}*|спасибо|здравствуйте|добрый\s+день|взял[аи]?|брал[аи]?|беру|купил[аи]?|покупал[аи]?|выкупил[аи]?|повел(?:ась|ся|ись)|повер\p{L}*|дума\p{L}+|надея\p{L}+|надеюсь|понима\p{L}+|понял[аи]?|счита\p{L}+|кажется|видимо|наверно\p{L}*|возможно|вероятно|может|решил[аи]?|ждал[аи]?|жд[её]м|жду|чита\p{L}+|прочит\p{L}+|попроб\p{L}+|пробовал[аи]?|посмотр\p{L}+|проверя\p{L}+|дополн\p{L}+|подар\p{L}+|выкин\p{L}+|отда[мл]\p{L}*|довол\p{L}+|довольн\p{L}+|жале\p{L}+|пожале\p{L}+|увы|жаль|ужас\p{L}*|кошмар\p{L}*|отказ\p{L}*|возврат\p{L}*|вернул\p{L}*|верните|обидно|печально|пожалуйста|подскаж\p{L}+|согласн\p{L}+|дешман|хотел\p{L}*|хоч\p{L}+|бы|посовет\p{L}+|совет\p{L}+|рекоменд\p{L}+|отзыв\p{L}*|звезд\p{L}*|оценк\p{L}+|фото|бог\p{L}*|лучше|пользовал\p{L}+|пользуюсь|могу|можем|смог\p{L}*|страдал\p{L}*|без\s+(?:него|нее|них)|сотрудник\p{L}*|до\s+этого|раньше|прежде)(?!\p{L})/u
/** Praise, which may stand in a complaint only denied. */
const praise =
  /(?<!не\s{1,2}|не\s{1,2}\p{L}{1,9}\s{1,2}|\p{L})(?:хорош|отличн|супер|классн|понрав|нрав|любл|любим|прекрасн|замечат|шикарн|идеальн|нормальн|неплох|вкусн|красив|удобн|приятн|быстро\s+при)/u
/** What shows that something is amiss. */
const amiss =
  /(?<!\p{L})(?:не|нет|нету|ни|без|мало|слишком|плохо|вместо|только|лишь|уже|остал\p{L}+|оста[её]тся|слабо|еле|очень|ничего|никак\p{L}*|чуть|сразу|через)(?!\p{L})|(?<!\p{L})(?:недостаточн|много\s+(?:мусор|пыл|гряз|брак|кост|жир|сахар|хими|осадк|шум|ворс|волос|ошиб|дыр|нит|крош|воды|косточ)|бледн|мят|помят|рван|крив|потр[её]пан|расклеива|отклеива|отслаива|сложно|трудно|тяжело|вздут|липк|гряз|мокр|дырк|дырав|отход|отвал|отлет|отпад|слез|смыва|сполз|соскальз|съезж|теч[еёу]|горч|горьк|кисл|хими|густ|жидк|тонк|мелк|маленьк|низк|узк|коротк|пуст|разбав|царап|заляпан|скрип|шум|слаб|пахн|воня|искаж|вр[её]т|жест|жирн|сух|тверд|туп|тускл|темн|мутн|комк|комоч|кусками|хлопь|крупинк|сгуст|трещин|скол|плесен|ржав|пыль|осадок|привкус|послевкус|сомнит|посредств|расслаив|рассып|крош|поте[ею]т|тускне|лома|рвет|рвут|застыва|затверд|вылез|вывал|пузыр|полосит|жгуч|колюч|острые|обычн|средн)/u
/** «Не шумная»: an evil that there is not. */
const spared =
  /(?<!\p{L})нет\s+(?:аллерг|раздраж|запах|нарекан|претензи|жалоб)|(?<!\p{L})много\s+(?!мусор|пыл|гряз|брак|кост|жир|сахар|хими|осадк|шум|ворс|волос|ошиб|дыр|нит|крош|воды)|(?<!\p{L})плюс|(?<!\p{L})(?:не|без)\s+(?:очень\s+|слишком\s+|сильно\s+)?(?:шум|притор|жидк|горьк|горч|скольз|тонк|мят|помят|пах|воня|жирн|липк|мелк|туск|резк|колюч|колет|жжет|щипл|мнет|линя|скрип|запах|плох)|(?:прыщ|запах|раздражени|аллерги|бол(?:и|ей)|катыш|нарекан|претензи|минус|брак|скол|царапин|повреждени|трещин)\p{L}*\s+(?:\p{L}+\s+)?(?:нет|не\s+(?:был|обнаруж|замет|появ))/u
/** «По остальному претензий нет»: to something there are. */
const others =
  /(?:по|к)\s+остальн|остальн\p{L}+\s+(?:хорош|отличн|норм|устраива|супер|без)|в\s+остальном/iu
const joint =
  /^(?:то|чтобы|если|когда|хотя|зато|поэтому|потому|что|как|чем|котор\p{L}+|ни|либо|или|где|куда|откуда|так|такой|такая|такое|такие|почему|зачем|это|для|из-за|кроме|даже|будто|словно|кто|кому|у\s+кого)(?!\p{L})/u
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
  if (!wellSpelt(words, amiss.test(plain)) || unpointed.test(plain) || neverWas.test(plain))
    return 0
  if (runsOn(said, words) || lostItsHead(words)) return 0
  const named = findThings(words).length > 0
  if (spared.test(plain)) return 0
  if (!amiss.test(plain)) return !improper(plain) && clausal(words) && words.length >= 4 ? 1 : 0
  if (!clausal(words) && !/(?<!\p{L})(?:не|нет|нету|много)(?!\p{L})/u.test(plain)) return 0
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

/**
 * The buyer's own words that best show what is wrong, fit for «…», where nothing could be told in ours. Under many stars
 * only what stands after a «но».
 */
export function tellingQuote({ text = '', cons = '', rating = 3 }: ReplyItem): string | undefined {
  const sentences = [cons, text].flatMap((part) =>
    part.slice(0, 800).split(/(?<!\d)\.|\.(?!\d)|[!?;…\n()]+/u),
  )
  const parts = (sentence: string) => [
    sentence,
    ...sentence.split(/,|\s(?=(?:но|однако|зато|хотя)\s)|\s[-–—]\s/u),
  ]
  let best: { said: string; weight: number } | undefined
  for (const clause of sentences.slice(0, 16).flatMap(parts)) {
    const said = cleaned(clause)
    const weight = weightOf(said)
    if (weight === 0 || (best && weight <= best.weight)) continue
    // Under one star and two, what the buyer tells is the complaint, whatever it sounds like.
    if (rating > (weight === 1 ? 2 : 3) && !isMeant({ text, cons }, said)) continue
    best = { said, weight }
  }
  return best && best.said.charAt(0).toUpperCase() + best.said.slice(1)
}
