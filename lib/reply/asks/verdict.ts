import { type AskedCase, defineAsk, tell } from './ask'
import { isCosmetics, isDevice, isFood, isShoes, isWorn } from './goods'
import { oneSize } from './sizes'

/** A verdict on the whole. */
export const verdict =
  /(?<![а-я])(?:плох(?!о\s[а-я]{3})|ужас|отврат|отстой|хлам|барахло|дрянь|фигня|ерунд|гадост|мерзк|кошмар|хрень|не\sпонрав|не\sнрав|не\sочень|разочар|так\sсебе|бестолков|стремн|не\sсовет|не\sрекоменд|ужос|дерьм|шлак|никак|ни\sо\sчем)/u
const vague =
  /разочаров|вам\sдостал[а-я]{2,3}\s(?:[а-я]+\s)?(?:плох|ужас)|не\sпорадовал|не\sпонравил|неудачн/u
/** What was amiss is told in a word. */
const trait =
  /вкус|запах|аромат|пахн|вон[ья]|цвет|размер|упаков|доставк|материал|ткан|цен[аыу]|пошив|звук|экран|состав|обслуж/u
/** Words of a text that says nothing else. */
const most = 4

const whats = (asked: AskedCase): readonly string[] => {
  const of = isCosmetics(asked)
    ? 'запах, текстура или эффект'
    : isFood(asked)
      ? 'вкус, запах или вид'
      : isShoes(asked)
        ? 'размер, удобство или материал'
        : isWorn(asked) && asked.kind !== 'jewelry' && !oneSize.test(asked.thing ?? '')
          ? 'ткань, посадка или пошив'
          : isDevice(asked)
            ? 'работа, сборка или внешний вид'
            : undefined
  const open = ['что именно не понравилось', 'что именно оказалось не так'] as const
  return of ? [`что именно не понравилось: ${of}`] : open
}

/** «Не стоит своих денег»: said of the whole, and not of the price. */
const worthless =
  /не\s(?:стоит|стоят|стоил[аио]?)|деньги\sна\sветер|трата\sден|(?:потрачен|выброшен|выкину|выброси)[а-я]{0,4}\sденьги|деньги\s(?:[а-я]+\s)?(?:потрач|выброш|выкину|выброс)/u
/** The price itself, or anything told besides. */
const priced = /дорог|завыш|цен[аыу]\s(?:за|выс|боль|кус)|переплат|дешевл|инструкц|получи/u
/** Words of a text that says so and no more. */
const mostOfMoney = 9

/** «Плохой шампунь»: nothing is known until the buyer tells what was amiss. */
export const verdicts = [
  defineAsk({
    id: 'worth',
    fits: ({ text, complaint }) =>
      complaint.topic === 'price' &&
      worthless.test(text) &&
      !priced.test(text) &&
      !trait.test(text.replace(/(?:своей|этой|такой)\sцены/gu, '')) &&
      (text.match(/[а-я]+/gu)?.length ?? 0) <= mostOfMoney,
    says: tell(
      ['что именно не понравилось', 'что именно разочаровало', 'чего именно не хватило'],
      ['обсудим, как быть', 'подумаем, чем помочь'],
    ),
    examples: {
      asked: [
        { text: 'Не стоит своих денег', product: 'Торшер' },
        { text: 'Кошелёк не очень, деньги на ветер', product: 'Кошелёк' },
      ],
      other: [
        { text: 'Слишком дорого', product: 'Кружка' },
        { text: 'Не стоит своих денег, вкус пресный', product: 'Хлебцы' },
      ],
    },
  }),
  defineAsk({
    id: 'what-exactly',
    fits: ({ text, said, complaint }) =>
      ((!complaint.told && verdict.test((complaint.quote ?? text).toLowerCase())) ||
        vague.test(said)) &&
      text
        .trim()
        .split(/[\s.,!?()]+/u)
        .filter(Boolean).length <= most &&
      verdict.test(text) &&
      !trait.test(text),
    says: (asked) => {
      const told = whats(asked)
      return told.length > 1
        ? tell(told, ['обсудим, как быть', 'подумаем, чем помочь'])
        : told.flatMap((what) => [
            `[Подскажите|Подскажи], пожалуйста, ${what}? Ответить можно {place}.`,
            `[Напишите|Напиши] нам, пожалуйста, {place}, ${what}.`,
            `Нам важно понять, ${what}. [Напишите|Напиши] об этом, пожалуйста, {place}.`,
            `${what.charAt(0).toUpperCase()}${what.slice(1)}? [Напишите|Напиши] нам {place} – обсудим, как быть.`,
          ])
    },
    examples: {
      asked: [
        'Плохой шампунь',
        { text: 'Отвратительно', product: 'Чай' },
        'Ужасные',
        { text: 'Ужасные колготки', product: 'Колготки' },
      ],
      other: [
        'Ужасный вкус',
        'Отвратительный запах',
        'Ручка ужасно скрипит, пользоваться невозможно',
        'Не включается',
        'Буквы плохо видно',
      ],
    },
  }),
]
