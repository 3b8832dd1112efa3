import { defineAsk, door, isOf, talk, tell } from './ask'
import { sizing } from './told'

/** «Не стоят своей цены»: said of the whole. */
const costly = /не\s(?:стоит|стоят|стоил[аио]?)|(?<![а-я])цен[аыуе]|дорог|деньг|денег/u
/** A text that says more than that something is awkward. */
const telling = 30

/** It has not come, or is not said to have. */
const awaited =
  /(?<![а-я])(?:жд(?:у|ем)(?![а-я])|до\sсих\sпор|где\s(?:мой|наш|заказ|посылк|товар))|не\s(?:[а-я]{2,10}\s)?(?:приш|придет|достав|привез|получ|отда|выда|дош)/u
const waiting = [
  'Если заказ так и не пришёл, [напишите|напиши] нам {place} – посмотрим, что видно по отправке с нашей стороны.',
  '[Напишите|Напиши] нам, пожалуйста, {place} – посмотрим, что с заказом и чем можем помочь.',
  '[Напишите|Напиши] нам {place}: посмотрим, что видно по отправке с нашей стороны.',
  'Хотим помочь с этим заказом: [напишите|напиши] нам, пожалуйста, {place}.',
] as const
const arrived = [
  'Если с заказом осталось что-то нерешённое, [напишите|напиши] нам, пожалуйста, {place}: поможем.',
  'Остались вопросы по заказу? [Напишите|Напиши] нам {place} – посмотрим, чем можем помочь.',
  'Если с самим заказом что-то не в порядке, [напишите|напиши] нам {place}, и мы поможем.',
  'По этому заказу мы на связи: [напишите|напиши] нам {place}, если нужна помощь.',
] as const

/** Troubles with the way to the buyer, the price, the manual and the use: nothing of them is photographed. */
export const errands = [
  defineAsk({
    id: 'delivery',
    fits: (asked) => isOf(asked, 'delivery'),
    says: ({ text }) => (awaited.test(text) ? waiting : arrived),
    examples: {
      asked: ['Ждали доставку три недели', 'Очень долгая доставка'],
      other: ['Заказ так и не пришёл', 'Коробка мятая'],
    },
  }),
  defineAsk({
    id: 'price',
    fits: (asked) =>
      isOf(asked, 'price') ||
      (!asked.complaint.told && !asked.complaint.sure && costly.test(asked.said)),
    says: door,
    examples: {
      asked: ['Слишком дорого для такой мелочи', 'Цена завышена'],
      other: ['Качество плохое'],
    },
  }),
  defineAsk({
    id: 'step',
    fits: (asked) => isOf(asked, 'instructions'),
    says: tell(
      ['на каком шаге возникла сложность', 'что именно не получается'],
      ['объясним по порядку', 'подскажем, как сделать', 'разберём этот шаг вместе'],
    ),
    examples: {
      asked: ['Инструкция непонятная', 'Нет нормальной инструкции, как собирать'],
      other: ['Сборка хлипкая'],
    },
  }),
  defineAsk({
    id: 'use-told',
    fits: ({ complaint, text, said }) =>
      complaint.topic === 'usability' && (text.length > telling || sizing.test(said)),
    says: talk,
    examples: {
      asked: [
        { text: 'Ручка скользкая, держать неудобно, выскальзывает', product: 'Сковорода' },
        { text: 'Цепочка короткая', product: 'Цепочка' },
      ],
      other: ['Инструкция непонятная'],
    },
  }),
  defineAsk({
    id: 'use',
    fits: (asked) => isOf(asked, 'usability'),
    says: tell(
      ['что именно мешает', 'в какой момент неудобнее всего'],
      ['подскажем, если есть способ попроще', 'обсудим, что можно сделать'],
    ),
    examples: {
      asked: ['Неудобно пользоваться'],
      other: ['Инструкция непонятная'],
    },
  }),
]
