import type { TopicId } from '../topic'
import { type AskedCase, defineAsk, send, tell } from './ask'
import { isFood, isPacked, isWorn } from './goods'
import { modelled } from './told'

/** Things that others must fit, in the genitive. */
const hosts: readonly (readonly [RegExp, string])[] = [
  [/пылесос/u, 'пылесоса'],
  [/айфон|телефон|смартфон|iphone|redmi|galaxy/u, 'телефона'],
  [/кофемашин/u, 'кофемашины'],
  [/кофеварк/u, 'кофеварки'],
  [/стиральн|стиралк/u, 'стиральной машины'],
  [/принтер/u, 'принтера'],
  [/ноутбук/u, 'ноутбука'],
  [/планшет/u, 'планшета'],
  [/самокат/u, 'самоката'],
  [/велосипед/u, 'велосипеда'],
  [/домофон/u, 'домофона'],
  [/блендер/u, 'блендера'],
  [/смесител/u, 'смесителя'],
  [/зубн[а-я]{1,3}\sщетк|щетк/u, 'щётки'],
  [/(?<![а-я])(?:авто|машин[аыуе])(?![а-я])/u, 'машины'],
]
const misfit =
  /не\s(?:подош[а-я]{1,3}|подход[а-я]{1,3}|встал[аио]?|вста[её]т|совмест[а-я]{1,5}|совпа[а-я]{1,5}|стыку[а-я]{1,5}|сход[а-я]{1,3}|сел[аио]?\sна)|(?:сел[аио]?|встал[аио]?|подход[а-я]{1,3})\sплохо|плохо\s(?:сел[аио]?|встал[аио]?|подход[а-я]{1,3})(?![а-я])/u
const joined =
  /(?<![а-я])(?:мешк|мешок|фильтр|чехол|чехл|стекл|насадк|щетк|кабел|заряд|адаптер|переходник|аккумулятор|батаре|ремеш|картридж|коврик|колодк|дворник|лампоч|лампы|запчаст|креплен|ролик|шланг|резьб|разъем|сто?ек|втулк|кассет|лезви|крышк|подшипник|модел[ьиея])/u

/** A text that says more than that it does not fit. */
const telling = 60
/** Whom food does not suit. */
const eaters =
  /собак|собач|кошк|кошач|(?<![а-я])кот(?:у|а|ик|ам|ы)?(?![а-я])|пищевар|питани|кож[аиуе](?![а-я])/u

const hostIn = ({ text }: AskedCase) => hosts.find(([words]) => words.test(text))?.[1]
/** Troubles that a misfit may be filed under. */
const filed: readonly TopicId[] = [
  'quality',
  'description_mismatch',
  'size_fit',
  'defect',
  'usability',
  'performance',
  'generic',
  'other',
]
const isMisfit = (asked: AskedCase) =>
  filed.includes(asked.complaint.topic) &&
  misfit.test(asked.text) &&
  (joined.test(asked.text) || asked.kind === 'auto' || hostIn(asked) !== undefined) &&
  !isWorn(asked) &&
  !isFood(asked) &&
  !eaters.test(asked.text)

const helps = ['подскажем, что к ней подойдёт', 'сверим и подскажем, что подойдёт'] as const
const marking = ['фото маркировки на упаковке', 'фото упаковки с артикулом'] as const

export const compatibility = [
  defineAsk({
    id: 'model-told',
    fits: (asked) => isMisfit(asked) && modelled.test(asked.text),
    shows: marking,
    says: send(marking, ['сверим с [вашей|твоей] моделью', 'посмотрим, в чём расхождение']),
    examples: {
      asked: ['Мешки не подошли к пылесосу Bosch GL30', 'Чехол не подходит к iphone 13'],
      other: ['Мешки не подошли к пылесосу', 'Платье не подошло по размеру 48'],
    },
  }),
  defineAsk({
    id: 'model',
    fits: isMisfit,
    says: (asked) => {
      const host = hostIn(asked)
      return host
        ? tell([`какая у [вас|тебя] модель ${host}`, `какая модель ${host} нужна`], helps)
        : tell(['для какой модели это было нужно'], helps)
    },
    examples: {
      asked: [
        'Мешки не подошли к пылесосу',
        { text: 'Не подошли на мою машину', product: 'Колодки тормозные' },
        'Чехол на телефон не подошёл, кнопки не совпадают',
        { text: 'Не подходит к нашему домофону, похоже на брак', product: 'Трубка' },
      ],
      other: ['Крем не подошёл моей коже', 'Туфли не подошли, жмут'],
    },
  }),
  defineAsk({
    id: 'misfit',
    fits: (asked) =>
      filed.includes(asked.complaint.topic) &&
      misfit.test(asked.said) &&
      asked.text.length < telling &&
      !isWorn(asked) &&
      !isFood(asked) &&
      !isPacked(asked),
    says: tell(
      ['что именно не подошло', 'к чему именно не подошло'],
      ['подскажем, как быть', 'обсудим, что можно сделать'],
    ),
    examples: {
      asked: [{ text: 'Не подошёл', product: 'Кронштейн' }],
      other: [
        'Крем не подошёл моей коже',
        { text: 'Собака даже не подошла', product: 'Лакомство для собак' },
        {
          text: 'Для высоких кустов не подошло, ширина маленькая, пришлось заказать другое пошире',
          product: 'Укрывной материал',
        },
      ],
    },
  }),
]
