import { plainText, wordsOf } from './plain'

/** What came: how, when or how many it came is no other thing. */
const notAThing =
  /^(?:а|и|но|через|быстро|вчера|сегодня|завтра|утром|вечером|днем|за|в|во|на|с|со|без|по|к|до|раньше|позже|вовремя|только|лишь|всего|один|одна|одно|одну|два|две|три|все|всё|весь|вся|целы\p{L}*|цела\p{L}*|не|ни|так|такой|такая|такое|такие|то|тот|та|те|эт\p{L}*|как|мне|нам|его|ее|их|сразу|уже|и|заказ|посылк\p{L}*|товар\p{L}*|упаковк\p{L}*|коробк\p{L}*|пакет\p{L}*|что|чтобы|вот|какой-то|какая-то|какие-то|какое-то|очень|просто|деньги|возврат|смс|сообщени\p{L}*|\p{L}*[оа]тый|\p{L}*[оа]тая|мят\p{L}*|рван\p{L}*|бит\p{L}*|разбит\p{L}*|сломан\p{L}*|вскрыт\p{L}*|открыт\p{L}*|пуст\p{L}*|брак\p{L}*|грязн\p{L}*|\p{L}*ше|хорош\p{L}*|отличн\p{L}*|супер|плох\p{L}*|ужас\p{L}*|кривы\p{L}*|стар\p{L}*|просроч\p{L}*|\p{L}+о)$/u
const came = /^(?:пришел|пришл[аои]|прислали|привезли|положили|приехал[аои]?)$/u
const ordered = /^(?:заказ(?:ал|ала|али|ывал|ывала|ывали)|выписал[аи]?|выписывал[аи]?)$/u
/** When, for whom or what for it was ordered, is not what was ordered. */
const notOrdered =
  /^(?:размер\p{L}*|\p{L}{1,2}|озон\p{L}*|а|и|в|на|для|с|по|уже|давно|вчера|сегодня|дочк\p{L}*|сын\p{L}*|мам\p{L}*|муж\p{L}*|ребенк\p{L}*|подарок|раз|раньше|ранее|долго|себе|здесь|тут|много|еще|снова|повторно|второй|третий|впервые|первый|товар|заказ|посылку|это|этот|эту|эти|его|ее|их)$/u

/** «Пришёл с сахаром, заказывала без сахара»: told the other way round. */
const cameFirst =
  /(?<!\p{L})(?:пришел|пришл[аои]|прислали|положили)\s(?:обычн\p{L}{2}\s)?(?:с|без|в)\s\p{L}{3,12},?\s(?:а\s)?заказывал[аи]?\s(?:с|без|в)\s/u
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

/** «Заказывала шампунь, прислали бальзам»: one thing was ordered and another one came. */
export function orderedOtherwise(text: string): boolean {
  if (cameFirst.test(plainText(text))) return true
  const words = wordsOf(plainText(text))
  return words.some((word, at) => {
    if (!ordered.test(word)) return false
    const place = words.findIndex(
      (next, index) => index > at + 1 && index <= at + 6 && came.test(next),
    )
    if (place < 0) return false
    const what = words[place + 1] ?? ''
    const wanted = words.slice(at + 1, place).filter((one) => one.length > 2)
    return (
      what.length > 3 &&
      !notAThing.test(what) &&
      wanted.length > 0 &&
      !notOrdered.test(words[at + 1] ?? '') &&
      !notOrdered.test(wanted[0] ?? '') &&
      // «Заказала чехол, пришёл чехол с царапиной».
      !wanted.some((one) => one.slice(0, 4) === what.slice(0, 4))
    )
  })
}
