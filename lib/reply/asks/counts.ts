import { defineAsk, isOf, send, tell } from './ask'
import { measured } from './told'

const helps = ['посмотрим, чем можем помочь', 'разберёмся, как так вышло'] as const
/** A text that says more than that something is wanting. */
const telling = 40
const unsent =
  /пуст(?:ой|ая|ую|ые)?(?![а-я])|присл|полож|довез|доставил|комплект|не\sхват|не\sприш|не\sдоеха|недоста/u
/** Something is wanting, and nobody said what. */
const unnamed = /комплект\s(?:пришел|оказался)\sнеполн|не\sвсе(?![а-я])|чего-то/u
const absent =
  /не\s(?:[а-я]{1,12}\s){0,2}(?:прислали|пришел|пришла|пришло|пришли|получил[аи]?|доставили|привезли)\s?(?:совсем|вообще|заказ|товар|ничего)?/u

/** Something is wanting, or comes short. */
export const counts = [
  defineAsk({
    id: 'never-came',
    fits: ({ complaint, said, text }) =>
      complaint.topic === 'delivery' && absent.test(said.trim() || text),
    says: tell(
      ['какой статус сейчас стоит у заказа', 'что сейчас указано в статусе заказа'],
      ['посмотрим, что видно с нашей стороны', 'поможем разобраться'],
    ),
    examples: {
      asked: ['Заказ так и не пришёл'],
      other: ['Пришло без крышки', 'Ждали доставку три недели'],
    },
  }),
  defineAsk({
    id: 'missing-told',
    fits: ({ complaint, said, text }) =>
      complaint.topic === 'missing_parts' &&
      (complaint.sure || unsent.test(said)) &&
      (text.length > telling || (said.trim() !== '' && !unnamed.test(said))),
    says: send(
      ['фото всего, что пришло', 'фото содержимого посылки', 'снимок всего, что было в посылке'],
      helps,
    ),
    examples: {
      asked: [
        { text: 'В комплекте не оказалось пульта', product: 'Ночник' },
        'Заказала 2 пачки, прислали только одну',
      ],
      other: ['Неполный комплект', 'Пульт не работает'],
    },
  }),
  defineAsk({
    id: 'missing',
    fits: (asked) => isOf(asked, 'missing_parts'),
    says: tell(
      ['чего именно не хватило', 'чего не оказалось в посылке'],
      ['подскажем, что делать дальше', ...helps],
    ),
    examples: {
      asked: ['Неполный комплект'],
      other: [{ text: 'В комплекте не оказалось пульта', product: 'Ночник' }],
    },
  }),
  defineAsk({
    id: 'underfill-told',
    fits: (asked) => isOf(asked, 'underfill') && measured.test(asked.text),
    says: send(['фото этикетки с заявленным весом или объёмом', 'фото упаковки и этикетки'], helps),
    examples: {
      asked: ['Недовес: вместо 500 гр всего 420 гр'],
      other: ['Недолив, полбутылки'],
    },
  }),
  defineAsk({
    id: 'underfill',
    fits: (asked) => isOf(asked, 'underfill'),
    says: [
      ...send(['фото упаковки, где видно, сколько внутри'], helps),
      ...tell(['сколько на деле оказалось внутри'], helps),
    ],
    examples: {
      asked: ['Недолив, полбутылки', 'Недовес, банка неполная'],
      other: ['Недовес: вместо 500 гр всего 420 гр'],
    },
  }),
]
