import { adjectiveOf, isAdjective } from '@/lib/text/grammar'
import { folded } from '@/lib/text/words'
import { findThings } from '../../things/lexicon'
import { plainText, wordsOf } from '../words/plain'
import type { Trouble } from './trouble'

/** What came: how, when or how many it came is no other thing. */
const notAThing =
  /^(?:а|и|но|через|быстро|вчера|сегодня|завтра|утром|вечером|днем|за|в|во|на|с|со|без|по|к|до|раньше|позже|вовремя|только|лишь|всего|один|одна|одно|одну|два|две|три|все|всё|весь|вся|целы[A-Za-zЀ-ӿ]*|цела[A-Za-zЀ-ӿ]*|не|ни|так|такой|такая|такое|такие|то|тот|та|те|эт[A-Za-zЀ-ӿ]*|как|мне|нам|его|ее|их|сразу|уже|и|заказ|посылк[A-Za-zЀ-ӿ]*|товар[A-Za-zЀ-ӿ]*|упаковк[A-Za-zЀ-ӿ]*|коробк[A-Za-zЀ-ӿ]*|пакет[A-Za-zЀ-ӿ]*|что|чтобы|вот|какой-то|какая-то|какие-то|какое-то|очень|просто|деньги|возврат|смс|сообщени[A-Za-zЀ-ӿ]*|[A-Za-zЀ-ӿ]*[оа]тый|[A-Za-zЀ-ӿ]*[оа]тая|мят[A-Za-zЀ-ӿ]*|рван[A-Za-zЀ-ӿ]*|бит[A-Za-zЀ-ӿ]*|разбит[A-Za-zЀ-ӿ]*|сломан[A-Za-zЀ-ӿ]*|вскрыт[A-Za-zЀ-ӿ]*|открыт[A-Za-zЀ-ӿ]*|пуст[A-Za-zЀ-ӿ]*|брак[A-Za-zЀ-ӿ]*|грязн[A-Za-zЀ-ӿ]*|[A-Za-zЀ-ӿ]*ше|хорош[A-Za-zЀ-ӿ]*|отличн[A-Za-zЀ-ӿ]*|супер|плох[A-Za-zЀ-ӿ]*|ужас[A-Za-zЀ-ӿ]*|кривы[A-Za-zЀ-ӿ]*|стар[A-Za-zЀ-ӿ]*|просроч[A-Za-zЀ-ӿ]*|[A-Za-zЀ-ӿ]+о)$/u
const came = /^(?:пришел|пришл[аои]|прислали|привезли|положили|приехал[аои]?)$/u
const ordered = /^(?:заказ(?:ал|ала|али|ывал|ывала|ывали)|выписал[аи]?|выписывал[аи]?)$/u
/** When, for whom or what for it was ordered, is not what was ordered. */
const notOrdered =
  /^(?:размер[A-Za-zЀ-ӿ]*|[A-Za-zЀ-ӿ]{1,2}|озон[A-Za-zЀ-ӿ]*|а|и|в|на|для|с|по|уже|давно|вчера|сегодня|дочк[A-Za-zЀ-ӿ]*|сын[A-Za-zЀ-ӿ]*|мам[A-Za-zЀ-ӿ]*|муж[A-Za-zЀ-ӿ]*|ребенк[A-Za-zЀ-ӿ]*|подарок|раз|раньше|ранее|долго|себе|здесь|тут|много|еще|снова|повторно|второй|третий|впервые|первый|товар|заказ|посылку|это|этот|эту|эти|его|ее|их)$/u

/** «Пришёл с сахаром, заказывала без сахара»: told the other way round. */
const cameFirst =
  /(?<![A-Za-zЀ-ӿ])(?:пришел|пришл[аои]|прислали|положили)\s(?:обычн[A-Za-zЀ-ӿ]{2}\s)?(?:с|без|в)\s[A-Za-zЀ-ӿ]{3,12},?\s(?:а\s)?заказывал[аи]?\s(?:с|без|в)\s/u
const colour =
  '(?:бел|ч[её]рн|красн|син|зел[её]н|ж[её]лт|сер|розов|голуб|коричнев|бежев|беж|мят|лилов|фиолетов|бордов|оранжев|хаки|молочн|пудр|персик|сирен|бирюз)[A-Za-zЀ-ӿ]{0,4}'
/** «цвет заказывала мята, пришёл беж»; one colour was chosen and another one came. */
export const anotherColour = new RegExp(
  `(?:заказ|выб[ри]|бр|ожид|хот)[A-Za-zЀ-ӿ]{2,7}\\s(?:цвет\\s)?${colour},?\\s(?:а\\s)?приш(?:ел|л[аои])\\s(?:цвет\\s)?${colour}(?![A-Za-zЀ-ӿ])`,
  'u',
)
export const otherColourIn = (said: string): Trouble | undefined =>
  anotherColour.test(plainText(said))
    ? { clause: 'пришёл не тот цвет', topic: 'wrong_item' }
    : undefined
/** Verbs of a choice that need an «а пришёл» to tell of another thing. */
const chosen =
  /^(?:(?:вы)?бр[аи]л[аи]?|выбирал[аи]?|взял[аи]?|заказал[аи]?|заказывал[аи]?|хотел[аи]?|ожидал[аи]?|ждал[аи]?|просил[аи]?|люблю|любим|нужн[аоы]?|нужен)$/u
/** The end of an adjective or a noun in the instrumental: «с лимоном», «с короткой». */
const instrumental = /(?:[оыи]м|[оеё]й|ами|ями|ыми|ими|ью|ем)$/u

/** «Люблю с лимоном, а пришёл с мятой»: chosen with one thing, and it came with another. */
export function cameWithAnother(text: string): boolean {
  const words = wordsOf(plainText(text))
  return words.some((word, at) => {
    if (!/^со?$/u.test(word) || !came.test(words[at - 1] ?? '')) return false
    if (!/^(?:а|но)$/u.test(words[at - 2] ?? '')) return false
    const before = words.slice(Math.max(0, at - 10), at - 2)
    const from = before.findIndex((one) => chosen.test(one))
    const wanted = from < 0 ? [] : before.slice(from + 1)
    const got = words[at + 1] ?? ''
    return (
      wanted.some((one) => /^со?$/u.test(one)) &&
      instrumental.test(got) &&
      !wanted.some((one) => one.slice(0, 4) === got.slice(0, 4))
    )
  })
}

/** «Заказывала насадки RL 010, а пришли RL 030»: the mark of a model, three figures and more. */
const models =
  /заказ(?:ал|ыв)[а-я]{1,4}\s[^.!?;\n]{0,40}?(?<![\d.,])(\d{3,5})(?!\d|[.,]\d|\s?(?:шт|г|мл|кг|р|руб|см|мм))[^.!?;\n\d]{0,12}(?:пришел|пришл[аои]|прислали|привезли|положили)\s(?:на\s|[a-zа-я]{1,12}\s){0,2}(\d{3,5})(?!\d|[.,]\d|\s?(?:шт|г|мл|кг|р|руб|см|мм))/u
/** «Заказывала HB12, пришли 40»: fewer figures where letters stand before them. */
const lettered =
  /заказ(?:ал|ыв)[а-я]{1,4}\s(?:[а-яa-z]{1,12}\s){0,2}[a-z]{1,4}\s?(\d{1,4})[\s,]{1,3}(?:а\s)?(?:пришел|пришл[аои]|прислали|привезли|положили)\s(?:[a-z]{1,4}\s?)?(\d{1,4})(?!\d|\s?(?:шт|г|мл|кг|р|руб|см|мм))/u
const otherModel = (text: string) =>
  [models, lettered].some((pattern) => {
    const [, wanted, got] = pattern.exec(plainText(text)) ?? []
    return got !== undefined && got !== wanted
  })

/** «Заказывала «Нежность», а получила «Бодрость»»: one name was ordered and another one came. */
const names =
  /(?:заказ(?:ал|ыв)|(?:вы)?бр[аи]л|взял|купил)[а-я]{0,4}\s(?:[а-я]{1,14}\s){0,2}["«“]([^"»”]{2,40})["»”][\s,.–-]{1,4}(?:(?:а|но|и|мне|нам)\s){0,2}(?:пришел|пришл[аои]|прислали|привезли|положили|получил[аи]?)\s(?:[а-я]{1,14}\s){0,2}["«“]([^"»”]{2,40})["»”]/u
function otherName(text: string): boolean {
  const [, wanted, got] = names.exec(folded(text)) ?? []
  return got !== undefined && wanted?.slice(0, 5) !== got.slice(0, 5)
}
/** «Заказал кружку, получил стакан»: so may be told of what came of it, so only goods that we know. */
const received = /^получил[аи]?$/u
const isGoodsKnown = (word: string): boolean =>
  findThings([word]).some(({ thing }) => thing.group === 'product' && thing.lemma !== 'товар')

/** «Заказала «Ромашку», а получила «Мяту»»: each by its name. */
const byName =
  /заказ[а-яё]{2,5}\s[«"„][^»"“]{3,40}[»"“],?\s(?:а\s)?(?:получил[аи]?|приш(?:[её]л|л[аои])|прислали|привезли)\s[«"„]/iu

/** «Заказывала шампунь, прислали бальзам»: one thing was ordered and another one came. */
export function orderedOtherwise(text: string): boolean {
  if (
    byName.test(text.slice(0, 1000)) ||
    cameFirst.test(plainText(text)) ||
    otherModel(text) ||
    otherName(text)
  )
    return true
  const words = wordsOf(plainText(text))
  return words.some((word, at) => {
    if (!ordered.test(word)) return false
    const place = words.findIndex(
      (next, index) =>
        index > at + 1 &&
        index <= at + 6 &&
        (came.test(next) || (received.test(next) && isGoodsKnown(words[index + 1] ?? ''))),
    )
    if (place < 0) return false
    const what = words[place + 1] ?? ''
    // «Заказала щётки для BOSCH, пришли на PHILIPS».
    if (/^(?:на|для|под|от)$/u.test(what)) {
      const meant = words.slice(at + 1, place)
      const use = meant.findLastIndex((one) => /^(?:на|для|под|от)$/u.test(one))
      const other = words[place + 2] ?? ''
      return (
        use > 0 &&
        other.length > 2 &&
        (/^[a-z]/u.test(other) || other.slice(0, 3) === (meant[use + 1] ?? '').slice(0, 3)) &&
        !meant.includes(other)
      )
    }
    const wanted = words.slice(at + 1, place).filter((one) => one.length > 2)
    return (
      what.length > 3 &&
      !notAThing.test(what) &&
      // «заказала пачку, и пришла засохшая»: how it came.
      (adjectiveOf(what) === undefined || wanted.some(isAdjective)) &&
      wanted.length > 0 &&
      !notOrdered.test(words[at + 1] ?? '') &&
      !notOrdered.test(wanted[0] ?? '') &&
      // «Заказала чехол, пришёл чехол с царапиной».
      !wanted.some((one) => one.slice(0, 4) === what.slice(0, 4))
    )
  })
}
