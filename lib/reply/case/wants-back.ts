import { plainText } from '../echo/words/plain'
import type { ProductKind } from '../things/thing'

const verb =
  '(?:вернуть|сдать|возвратить|верн[её]те|возврат[а-я]{0,2}|обмен[а-я]{0,4}|обменять|поменять)'
const asked = new RegExp(
  `(?<![а-я])(?:прошу|просим|хочу|хотим|хотел[аи]?\\sбы|хотелось\\sбы|требую|требуем|как(?:\\sмне)?|можно\\sли|где|куда)\\s(?:[а-я]{2,12}\\s){0,2}${verb}(?![а-я])`,
  'u',
)
const demanded =
  /(?<![а-я])(?:верните|возвратите|отдайте)\s(?:[а-я]{2,10}\s){0,2}(?:деньги|средства|деньг[иу])|(?<![а-я])деньги\s(?:мне\s|мои\s)?(?:верните|возвратите|назад|обратно)(?![а-я])/u

/** «Верните деньги», «как вернуть товар»: the buyer wants the purchase undone, and nothing is under way yet. */
export const wantsBack = (text: string): boolean => {
  const said = plainText(text)
  return asked.test(said) || demanded.test(said)
}

const awaited =
  /(?<![а-я])(?:жд[уе]м?|ожида(?:ю|ем)|буд(?:у|ем)\sждать|(?:оформил[аи]?|сделал[аи]?|согласовал[аи]?)\s(?:[а-я]{2,12}\s)?)\s?(?:[а-я]{2,12}\s){0,2}(?:замен[уы]|обмен[а]?)(?![а-я])/u
/** «Буду ждать замены»: an exchange is under way already. */
export const awaitsExchange = (text: string): boolean => awaited.test(plainText(text))

const refunded =
  /(?<![а-я])(?<!не\s)(?:вернули|вернул|возвратили|возвратил)\s(?:мне\s|сразу\s|быстро\s|все\s|уже\s){0,2}(?:деньги|средства)|(?<![а-я])(?:деньги|средства)\s(?:мне\s|сразу\s|быстро\s|все\s|уже\s|за\sнего\s|за\sнее\s){0,2}(?:вернули|вернул|возвратили|пришли|поступили)(?![а-я])/u
/** «Деньги вернули»: the purchase is undone. */
export const isRefunded = (text: string): boolean => refunded.test(plainText(text))

const refusal =
  /(?:^|[.!?(]\s?|[,–-]\s?)отказ(?=\s?[.!)(]|\s?$|\s(?:из-за|по\sпричине|от\s(?:товара|заказа|покупки)|на\sпункте|в\sпункте))|(?<!в|за|на|получил|получила)\sотказ(?=[\s.!)(]{0,4}$)|(?<![а-я])(?:оформил[аи]?|сделал[аи]?|пришлось\sоформить|оформляю)\sотказ(?![а-я])|(?:пришлось|вынужден[аы]?)\sотказать?сь?я?(?!\sот\s(?:иде|план|мысл))|(?<![а-я])не\s(?:стал[аи]?\s(?:выкупать|забирать)|(?:рискнул|решил)[аи]?\s(?:выкупать|забирать|забрать)|выкупил[аи]?|забрал[аи]?|принял[аи]?\sв\sпункте)(?![а-я])|(?:не\s(?:учитыва|уменьша|снижа|счита|влия|портит|засчитыва)[а-я]{1,5}|исключ[а-я]{2,4})\s(?:[а-я]{1,12}\s){0,4}(?:процент|выкуп)/u
/** Refused at the pickup point: the buyer has nothing of it any more. */
export const isRefused = (text: string): boolean => refusal.test(plainText(text))

/** Goods of these kinds are taken back only when something is wrong with them: no way back is named to all. */
const seldomTaken: readonly ProductKind[] = ['food', 'supplement', 'cosmetics']

/** How a purchase goes back, without a promise that it will be taken. */
export const wayBack = (kind: ProductKind | undefined): readonly string[] =>
  kind && seldomTaken.includes(kind)
    ? [
        'С возвратом поможем: [напишите|напиши] нам, пожалуйста, {place}, что случилось, и [приложите|приложи] фото.',
        'Чтобы решить вопрос с возвратом, [напишите|напиши] нам, пожалуйста, {place}: подскажем, что нужно сделать.',
      ]
    : [
        '{?short}О возврате: [оформите|оформи], пожалуйста, {returnRoute}. Нужна помощь – [напишите|напиши] нам {place}.',
        'Чтобы вернуть покупку, [оформите|оформи], пожалуйста, {returnRoute}. Если что-то не получится, [напишите|напиши] нам {place} – поможем.',
        'О возврате: [оформите|оформи], пожалуйста, {returnRoute}, а если понадобится помощь, [напишите|напиши] нам {place} – подскажем.',
        'Возврат делается через площадку: [оформите|оформи], пожалуйста, {returnRoute}. Понадобится помощь – [напишите|напиши] нам {place}.',
      ]
