import { obsceneWords } from '@/lib/text/obscene'
import { readText } from '@/lib/text/phrases'
import { rememberedLately } from '@/lib/text/remembered'
import { hits } from '../../analyse/lexicon'
import { adverts } from '../../checking/adverts'
import { findThings } from '../../things/lexicon'
import { isCommonWord } from '../words/common-words'
import { isEveryday } from '../words/everyday-words'
import { idiom, likedNote } from '../words/idioms'
import { isMisspelt } from '../words/misspelt'
import { neverWas, spared } from '../words/one-clause'
import { opened } from '../words/opening'
import { plainText, wordsOf } from '../words/plain'
import { respelt } from '../words/respelt'
import { hangsOnMore } from './alone'
import { calmed } from './calmed'
import { isIronic } from './irony'

/** Words of the buyer about himself and his verdicts, fit for a quotation though not for our own sentence. */
export const spoken = new Set(
  `я мы мне нам меня нас мой моя моё мои наш наша свой своя свою своего своих себе себя он она оно они его её их ему ей им
  купила купил купили взяла взял взяли заказала заказал заказали брала брал покупала покупал ожидала ожидал ожидали думала думал
  хотела хотел надеялась надеялся пользовалась пользовался использовала использовал попробовала попробовал пробовала пробовал
  открыла открыл получила получил получили увидела увидел заметила заметил почувствовала почувствовал нашла нашёл поняла понял
              
    понравилось понравился понравилась понравились нравится впечатлил впечатлила впечатлило впечатлили зашёл зашло
  беру пользуюсь ношу пью ем вижу понимаю знаю могу буду чувствую жду ждала ждал  
  что как чем где когда если чтобы потому поэтому хотя зато однако просто вот там ну уж либо или нибудь какой какая какое какие
  который которая которое которые столько сколько ничего никто никакого никакой нигде никак ничем почему зачем
      ожидание ожидания ожиданий надежд результата эффекта толку пользы смысла
  удовольствия впечатления деньги денег впустую зря непонятно странно пришлось хватило
  помогло помог помогает действует сработало работало стало стоит стоят хотелось ожидалось думалось увеличивает уменьшает 
  отработал проработал прослужил прожил вышел вышло заявлено заявленного обещано обещанного указано написано описано
  особо особенно явно примерно ровно максимум минимум около приблизительно наверное возможно видимо похоже оказалось абсолютно
  секунд минуты часов дней недель месяцев лет раз раза шт штук мл см мм кг гр г л м
  может этого этой этом будет вот пока много или тоже конечно более будто чтобы теперь сейчас сожалению ней него них ним им
  понятно невозможно дёшево дорого нормально странно обычная обычный обычные средний средняя средней изначально никогда также
  идёт идут никуда ушла ушло ушли ушёл прошла прошло делась делся выросло проросло взошло растёт вышло получилось ложится наносится чувствуется пробивается не-то`
    .split(/\s+/u)
    .map((word) => word.replaceAll('ё', 'е')),
)
export const rude =
  /(?<![A-Za-zЀ-ӿ])(?:ужас|отврат|мерзк|мерзост|гадост|дрян|дерьм|говн|хрен|фиг(?!ур)|отстой|фуфл|лажа|лажов|шляпа|помойк|мусор|барахл|прикол|не\s+понял|обман|развод|лохотрон|кошмар|бред|позор|стыд|издев|тошн|вон[ья]|жуть|треш|ерунд|туфт|тряпк|убог|паршив|никому|никогда|не\s+(?:берите|покупайте|советую|рекомендую))/u

/** What hardly is a well-spelt word: too short, no vowel, a letter three times, or a verb of the buyer's own acts. */
export const odd =
  /^.{1,3}$|[ае]н(?:ый|ая|ое|ые|ой|ого|ом|ую)$|^[^аеиоуыэюя]+$|(.)\1\1|[жш]ы|[чщ]я|[чщ]ю|^(?:закаж|купл|возьм|вер|выкин|выбро|отда|пожале|потрат|отказ)/u

/** Verdicts without a reason: quoting them shows nothing. */
export const empty =
  /процент[а-я]*\sвыкуп|для\sменя\s|в\sсписок\s|(?<![A-Za-zЀ-ӿ])(?:прошу|просьба)(?![A-Za-zЀ-ӿ])|учитыва[тйю]|^(?:просьба|прошу|пусть)\s|лучше\sбы\s(?:купил|взял|заказал|брал|сходил|добавил)|^(?:почему|зачем|раз)\s|^не\s+мог(?:у|ла)?\s+(?:сказать|понять|оценить)|смотрел[аи]?\s|^не\s+(?:открывал|открыл|пробовал|проверял|проверил|смотрел|видел|заметил|покупал|мыл|стирал|знал|думал)[аи]?(?![A-Za-zЀ-ӿ])|^хотел[аи]?\s+[A-Za-zЀ-ӿ]+ть|недостатк|потраченн|понадобил|такое\s+себе|^не\s?приятно$|^не\s+прошло\s+и\s|^не\s+(?:рв|протек|лома|линя|скольз)[A-Za-zЀ-ӿ]+$|\sесли\s+только|\sтак\s+как\s|[A-Za-zЀ-ӿ]-[A-Za-zЀ-ӿ]+л[аои]?с[ья](?![A-Za-zЀ-ӿ])|^заказал[аи]?\s+[A-Za-zЀ-ӿ]+$|(?<![A-Za-zЀ-ӿ])оценк|не\s+(?:очень\s+)?нрав|^(?:взял[аи]?|повел[A-Za-zЀ-ӿ]{1,3}с[ья])\s|^\d+\s+(?:до|не|в|на|уже|так|и)\s|(?<![A-Za-zЀ-ӿ])(?:понимаю|довол[A-Za-zЀ-ӿ]+|скидк[A-Za-zЀ-ӿ]+|не\s+обратил[A-Za-zЀ-ӿ]*|такого\s+(?:[A-Za-zЀ-ӿ]+\s+)?не\s+было|не\s+айс|не\s+стоит$|заканчивать)|(?<![A-Za-zЀ-ӿ])(?:его|ее|их|сегодня|домой|получил[аи]?|любителя|сайт[A-Za-zЀ-ӿ]*|будет|будут|уверен[A-Za-zЀ-ӿ]*|причина)(?![A-Za-zЀ-ӿ])|расстро|огорч|раньше|прежде|не\s+понрав|не\s+заш|не\s+впечатл|разочаров|не\s+мое|так\s+себе|не\s+очень$|не\s+советую|не\s+рекоменд|закажу|куплю|возьму|верну(?![A-Za-zЀ-ӿ])|буду\s+(?:брать|заказ|покуп)|больше\s+не|(?<![A-Za-zЀ-ӿ])пока(?![A-Za-zЀ-ӿ])|еще\s+не|не\s+(?:пробовал|проверял|я(?![A-Za-zЀ-ӿ]))|(?<![A-Za-zЀ-ӿ])забира|(?:странн|обычн)[A-Za-zЀ-ӿ]+\s+(?:продукт|товар|вещь)|барахл|звезд|единственн|зашиби|минус|плюс|отзыв|ребята|продавец/u

/** A finite verb of things or a short predicate: «На улице при минус десяти» has none. */
const predicate =
  /(?:[^т][еи]т|[уюая]т|[её]л|[аиыео]л|л[аои]|лся|л[аои]сь|[еиуюая]тся|(?:[ея]н|ан|ит|ыт)[аоы]|оват[аоы]?|[^о](?:ый|ая|ое|ые)|[нкгх]ий)$|^(?:нет|нету|не-то|сложно|трудно|тяжело|неудобно|туго|долго|мало|больше|меньше)$/u
export const dangling =
  /^(?:в|на|с|со|при|без|для|от|из|до|по|под|за|к|у|о|об|после|через|чтобы|если|когда|хотя|зато|поэтому|потому|что|как|чем|который|которая|которое|которые)$/u
/** «Через пять минут пользования» has no verb. */
const measure = /^(?:минут|лет|счет|раз)$/u
export const clausal = (words: readonly string[]) =>
  words.some((word) => predicate.test(word) && !measure.test(word)) &&
  !dangling.test(words.at(-1) ?? '') &&
  !/^(?:то|будто|словно|неужели|разве|возможно|чтобы|если|когда|хотя|поэтому|потому|что|как|чем|котор[A-Za-zЀ-ӿ]+|из-за|ни|тоже|также|либо|или)$/u.test(
    words[0] ?? '',
  ) &&
  !(
    dangling.test(words[0] ?? '') &&
    !words.some((word) => /(?:т|ся|сь|л|ла|ло|ли|нет)$/u.test(word) && word.length > 3)
  )

/** «Потолок освещает а низ нет»: the comma that the buyer left out, where both sides can stand alone. */
export function withComma(said: string): string {
  const [, before, joint, after] = /^([^,]{6,60}[^,\s])\s(а|но)\s([^,]{3,60})$/u.exec(said) ?? []
  return before && after && clausal(wordsOf(before)) ? `${before}, ${joint} ${after}` : said
}

const hasSlip = (clause: string) => {
  const plain = plainText(clause)
  return respelt(plain) !== plain
}
/** What a public reply must not say once more, not even as a quotation (C5). */
export const improper = rememberedLately(
  (clause): boolean =>
    obsceneWords(clause).length > 0 ||
    idiom.test(plainText(clause)) ||
    adverts.in(readText(clause)) ||
    hasSlip(clause),
)

/** «Чехлом остаются зазоры»: what stands in the instrumental hangs on a word that is not there; «крем» does not. */
export const lostItsHead = (words: readonly string[]): boolean => {
  const [first = ''] = words
  const [known] = /(?:ом|ем|[ая]ми)$/u.test(first) ? findThings(words) : []
  return known?.at === 0 && known.thing.singular?.nom.replaceAll('ё', 'е') !== first
}

/** Neither abuses nor only judges. */
export const decent = (plain: string, words: readonly string[]): boolean =>
  !/(?:[аияеу]в|вши)$/u.test(words[0] ?? '') &&
  !lostItsHead(words) &&
  !empty.test(plain) &&
  !likedNote.test(plain) &&
  !spared.test(plain) &&
  !neverWas.test(plain) &&
  !rude.test(plain) &&
  !improper(plain)

/** The same of a clause with a predicate. */
export const sayable = (plain: string, words: readonly string[]): boolean =>
  decent(plain, words) && clausal(words)

/** A comma is missing, or «не» stands apart from its adjective: an editor would not print it. */
export const unpointed =
  /[ыи]ми\s[A-Za-zЀ-ӿ]{2,}(?:ом|ем)(?![A-Za-zЀ-ӿ])|\d[A-Za-zЀ-ӿ]{3}|[A-Za-zЀ-ӿ]\d|[^,–-]\s(?:а|но|что|чтобы|котор[A-Za-zЀ-ӿ]+|если|когда|хотя)\s|[A-Za-zЀ-ӿ]\s,|,[A-Za-zЀ-ӿ]|^(?:он|она|оно|они)\s|^не\s[A-Za-zЀ-ӿ]+$|^не\s(?:в|на)\s\S+(?:\s[A-Za-zЀ-ӿ]+)?$|^(?:становятся|становится|стал[аио]?)\s|(?:показалось|кажется)\s+(?:он|она|оно|они|что|уж)(?![A-Za-zЀ-ӿ])|(?:^|\s)не\s+(?!кажд)[A-Za-zЀ-ӿ]{3,}(?:ый|ая|ое|ые|ие)\s+[A-Za-zЀ-ӿ]{4,}|(?:ый|ая|ое|ые|ие)\s+[A-Za-zЀ-ӿ]+\s+(?:можно|нужно|надо|нельзя)\s/u

const finite = /(?:[еи]т|[уюая]т|л|ла|ло|ли|лся|лась|лось|лись|тся)$/u
/** They end as verbs do, or go with one. */
const notVerb =
  /^(?:мало|было|была|были|был|стал[аои]?|перестал[аои]?|начал[аои]?|нет|вместо|оказал[A-Za-zЀ-ӿ]+|может|могут|будет|будут|тепло|светло|тускло|вяло|стекло|совет|ответ|привет|билет|лет|счет|дела|тела|масла|сила|смысла)$/u
/** Where a second verb begins with nothing between it and the first. */
function secondVerb(words: readonly string[]): number | undefined {
  const things = findThings(words)
  const verbs = words.flatMap((word, at) =>
    word.length > 3 &&
    finite.test(word) &&
    !notVerb.test(word) &&
    !things.some((one) => one.at === at)
      ? [at]
      : [],
  )
  return verbs.find(
    (at, index) =>
      index > 0 &&
      !words
        .slice(verbs[index - 1], at)
        .some((word, place, all) => /^(?:и|или)$/u.test(word) && all[place - 1] !== 'еще'),
  )
}
/** Two verbs and nothing between them: commas are missing, and a reply does not print it so. */
export const runsOn = (said: string, words: readonly string[]): boolean =>
  !/[,–-]/u.test(said) &&
  (secondVerb(words) !== undefined || words.filter((word) => /^был[аои]?$/u.test(word)).length > 1)

/** «не греет дует холодным» up to the second verb, where the comma is missing. */
export function firstRun(said: string): string {
  const words = said.split(' ')
  const end = secondVerb(wordsOf(said))
  if (end === undefined || wordsOf(said).length !== words.length) return said
  const kept = words.slice(0, end)
  while (
    /^(?:не|даже|все|всё|потом|сразу|быстро|плохо|очень|уже|а|и|но|поэтому|потому|что|как)$/u.test(
      kept.at(-1) ?? '',
    )
  )
    kept.pop()
  return kept.join(' ')
}

/**
 * The clause as it may stand in «…»: short, calm and well spelt; the last means to show that the review was read.
 * Nothing for any other clause.
 */
export function quotable(clause: string): string | undefined {
  const said = withComma(calmed(opened(clause)))
  const words = wordsOf(said)
  if (said.length > 80 || words.length < 2 || words.length > 12) return undefined
  if (
    /[^\p{Script=Cyrillic}\s\d,%+-]/u.test(said) ||
    /\p{Lu}{2}|\d[A-Za-zЀ-ӿ]|[A-Za-zЀ-ӿ]\d/u.test(said)
  )
    return undefined
  if (unpointed.test(plainText(said)) || runsOn(said, words)) return undefined
  if (hangsOnMore(said) || isIronic(said)) return undefined
  if (!sayable(plainText(said), words)) return undefined
  if (
    words.length < 3 &&
    !words.some(
      (word) => word !== 'нет' && /(?:[еи]т|[уюая]т|[её]л|[аиы]л|л[аои]|л[аои]?с[яь])$/u.test(word),
    )
  )
    return undefined
  if (!wellSpelt(words)) return undefined
  return said.charAt(0).toUpperCase() + said.slice(1)
}

/**
 * A clause that may stand in «…» where nothing else of a review was understood: it need not be a sentence, but it must say
 * something, decently and mostly in words that we know.
 */
export function looselyQuotable(clause: string): string | undefined {
  const said = withComma(calmed(opened(clause)))
  const words = wordsOf(said)
  const plain = plainText(said)
  if (said.length > 70 || words.length < 2 || words.length > 9) return undefined
  if (/[^\p{Script=Cyrillic}a-zA-Z\s\d,%+-]/u.test(said) || /\p{Lu}{2}/u.test(said))
    return undefined
  if (unpointed.test(plain) || spared.test(plain) || neverWas.test(plain)) return undefined
  if (likedNote.test(plain)) return undefined
  if (runsOn(said, words) || lostItsHead(words)) return undefined
  if (hangsOnMore(said) || isIronic(said)) return undefined
  if (dangling.test(words[0] ?? '') && !words.some((word) => finite.test(word))) return undefined
  if (empty.test(plain) || rude.test(plain) || hollow.test(plain) || improper(plain))
    return undefined
  const [first = '', last = ''] = [words[0], words.at(-1)]
  if (words.length < 3 && !/(?:[еи]т|[уюая]т|л|ла|ло|ли|с[яь])$|нет/u.test(words.join(' ')))
    return undefined
  if (loose.test(first) || dangling.test(last) || !words.some((word) => word.length > 4))
    return undefined
  const unknown = words.filter((word) => !spoken.has(word) && !isCommonWord(word))
  if (
    unknown.length > Math.ceil(words.length / 2) ||
    unknown.some((word) => strange.test(word) || (isMisspelt(word) && !isEveryday(word)))
  )
    return undefined
  return said.charAt(0).toUpperCase() + said.slice(1)
}
/** A sentence that sets what came against what was awaited: fit for «…» as a whole, where it is short, decent and well spelt. */
export function contrastQuote(sentence: string): string | undefined {
  const said = withComma(calmed(opened(sentence))).replace(/\s+/gu, ' ')
  const words = wordsOf(said)
  const plain = plainText(said)
  if (said.length > 90 || words.length < 3 || words.length > 13) return undefined
  if (/[^\p{Script=Cyrillic}a-zA-Z\s\d,%+-]|\p{Lu}{3}/u.test(said)) return undefined
  if (rude.test(plain) || improper(plain) || isIronic(said) || hangsOnMore(said)) return undefined
  if (
    /[^,–-]\s(?:а|но|что|чтобы|когда|если)\s|,[A-Za-zЀ-ӿ]|(?<![A-Za-zЀ-ӿ])(?:вы|вам|вас|(?:продав|магазин|поставщик|курьер|сотрудник|люд)[A-Za-zЀ-ӿ]*)(?![A-Za-zЀ-ӿ])/u.test(
      plain,
    )
  )
    return undefined
  const unknown = words.filter(
    (word) => !spoken.has(word) && !isCommonWord(word) && !isEveryday(word),
  )
  if (
    unknown.length > Math.ceil(words.length / 3) ||
    unknown.some((word) => strange.test(word) || isMisspelt(word))
  )
    return undefined
  return said.charAt(0).toUpperCase() + said.slice(1)
}

/** It hangs on what stood before, or is a participle of the buyer's doing. */
const loose =
  /^(?:то|чтобы|если|когда|хотя|зато|поэтому|потому|что|как|чем|котор[A-Za-zЀ-ӿ]+|и|а|но|либо|или)$|(?:[аияеу]в|вши)$/u
/** No word, or a verdict alone. */
export const strange = /^[^аеиоуыэюя]+$|(.)\1\1|[жш]ы|[чщ]я|[чщ]ю/u
const hollow =
  /(?<![A-Za-zЀ-ӿ])(?:я|мы|мне|нам|меня|вы|вам|вас|ваш[A-Za-zЀ-ӿ]*|здравствуй[A-Za-zЀ-ӿ]*|добр[A-Za-zЀ-ӿ]+\s+(?:день|вечер|утро)|спасибо|надеюсь|думаю|посмотрим|хорош[A-Za-zЀ-ӿ]*|отличн[A-Za-zЀ-ӿ]*|норм[A-Za-zЀ-ӿ]*|нравит[A-Za-zЀ-ӿ]*|люб[A-Za-zЀ-ӿ]+|супер|класс[A-Za-zЀ-ӿ]*|заказ[A-Za-zЀ-ӿ]+|купи[A-Za-zЀ-ӿ]+|получил[A-Za-zЀ-ӿ]*|откры(?:л|ла|ли|в)|сегодня|вчера|пришлось|придется|нужно|надо|можно|увидел[A-Za-zЀ-ӿ]*|смотрел[A-Za-zЀ-ӿ]*|решил[A-Za-zЀ-ӿ]*|прочита[A-Za-zЀ-ӿ]*|захотел[A-Za-zЀ-ӿ]*|хотел[A-Za-zЀ-ӿ]*|возможно|наверное|будто|словно|будем|буду|брал[A-Za-zЀ-ӿ]*|взял[A-Za-zЀ-ӿ]*|дума[A-Za-zЀ-ӿ]+|ожидал[A-Za-zЀ-ӿ]*|плох[A-Za-zЀ-ӿ]*|товар|продукт|покупк[A-Za-zЀ-ӿ]*|вещь|это|знаю|понравил[A-Za-zЀ-ӿ]*|приглянул[A-Za-zЀ-ӿ]*|претензи[A-Za-zЀ-ӿ]*|бы|слов[A-Za-zЀ-ӿ]*|худой|пиш[A-Za-zЀ-ӿ]*|ставлю|отзыв[A-Za-zЀ-ӿ]*|звезд[A-Za-zЀ-ӿ]*|никак(?:ой|ая|ое|ие)|выкин[A-Za-zЀ-ӿ]*|выброс[A-Za-zЀ-ӿ]*)(?![A-Za-zЀ-ӿ])/u

/** Words by which a topic is known, by their places. */
export function wordsOfTopics(words: readonly string[]): Set<number> {
  const known = new Set<number>()
  for (const { value, from, to } of hits(words))
    if (value.is === 'topic' || value.is === 'about')
      for (let at = from; at < to; at++) if ((words[at]?.length ?? 0) > 4) known.add(at)
  return known
}

/** A word that no list knows may be misspelt: a few are worth the risk, and never a short or a strange one. */
export function wellSpelt(words: readonly string[]): boolean {
  const known = wordsOfTopics(words)
  const rare = words.flatMap((word, at) =>
    spoken.has(word) || isCommonWord(word) ? [] : [{ word, vouched: known.has(at) }],
  )
  const unknown = rare.filter(({ vouched }) => !vouched)
  return (
    unknown.length <= Math.max(1, Math.floor(words.length / 3)) &&
    !rare.some(({ word }) => odd.test(word)) &&
    !unknown.some(({ word }) => isMisspelt(word) && !isEveryday(word))
  )
}
