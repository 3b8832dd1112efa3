import { type Ask, type AskedCase, defineAsk, door, isOf, talk, tell } from './ask'
import { isChilds, isPacked, isShoes, isWorn } from './goods'
import { bodily, sized, sizing } from './told'

/** Worn or carried, and in one size, or in one that no measure of the body tells. */
export const oneSize =
  /^(?:сум|рюкзак|кошел|портмоне|клатч|зонт|рем(?:н|ешк)|пояс|галстук|шарф|платк|снуд|палантин|сер(?:ег|ёг|ьг|ежек|ёжек)|цепоч|брош|кулон|подвес)/u
const isSize = (asked: AskedCase) =>
  isOfSize(asked) && isWorn(asked) && !oneSize.test(asked.thing ?? '')
const isOfSize = (asked: AskedCase) =>
  isOf(asked, 'size_fit') ||
  (asked.complaint.topic === 'quality' && isWorn(asked) && sizing.test(asked.said))

const helps = ['подскажем, какой размер ближе', 'сверим с таблицей и подскажем размер'] as const

/** Things that are worn. */
const worn = [
  defineAsk({
    id: 'size-and-measures-told',
    fits: (asked) => isSize(asked) && sized.test(asked.text) && bodily.test(asked.text),
    says: [
      '[Напишите|Напиши] нам, пожалуйста, {place}: сверим [ваши|твои] мерки с таблицей и подскажем, какой размер ближе.',
      'Поможем подобрать размер по [вашим|твоим] меркам: [напишите|напиши] нам {place}.',
      'Если [напишете|напишешь] нам {place}, сверим [ваши|твои] мерки с размерной таблицей и подскажем, что выбрать.',
      'По [вашим|твоим] меркам сможем подсказать размер: [напишите|напиши] нам, пожалуйста, {place}.',
    ],
    examples: {
      asked: ['Платье мало, брала 46 размер при росте 164, обхват груди 92'],
      other: ['Платье мало', 'Платье мало, брала 46 размер'],
    },
  }),
  defineAsk({
    id: 'foot',
    fits: (asked) => isSize(asked) && isShoes(asked),
    says: (asked) =>
      tell(
        sized.test(asked.text)
          ? ['какая длина стопы в сантиметрах', 'какой длины стопа в сантиметрах']
          : [
              'какой размер обычно подходит и какая длина стопы',
              'какая длина стопы и какой размер [вы выбирали|выбран]',
            ],
        helps,
      ),
    examples: {
      asked: ['Туфли малы, взяла 38'],
      other: ['Футболка мала', 'У туфель отклеилась подошва'],
    },
  }),
  defineAsk({
    id: 'childs-size',
    fits: (asked) => isSize(asked) && isChilds(asked),
    says: (asked) =>
      tell(
        sized.test(asked.text)
          ? ['какие мерки у ребёнка', 'какие у ребёнка рост и обхваты']
          : [
              'какой у ребёнка рост и какой размер [вы выбирали|выбран]',
              'на какой рост выбран размер и какой рост у ребёнка',
            ],
        helps,
      ),
    examples: {
      asked: ['Брали дочке куртку, рукава короткие', 'Сыну штаны малы'],
      other: ['Куртка мала', 'Дочке купили туфли, малы'],
    },
  }),
  defineAsk({
    id: 'measures',
    fits: (asked) => isSize(asked) && sized.test(asked.text),
    says: tell(
      ['какие у [вас|тебя] мерки', 'какие мерки у [вас|тебя] и в каком месте неудобно'],
      helps,
    ),
    examples: {
      asked: ['Футболка мала, взяла XL', 'Джинсы 44 размера оказались малы'],
      other: ['Футболка мала', 'Туфли 38 малы'],
    },
  }),
  defineAsk({
    id: 'size',
    fits: isSize,
    says: tell(
      [
        'какой размер [вы выбирали|выбран] и какой подходит обычно',
        'какой размер пришёл и какие у [вас|тебя] мерки',
      ],
      helps,
    ),
    examples: {
      asked: ['Футболка мала', { text: 'Сильно маломерит', product: 'Платье' }],
      other: [
        'Ткань тонкая',
        'Банка маленькая',
        { text: 'Рюкзак оказался мал', product: 'Рюкзак' },
      ],
    },
  }),
]

/** Little was bought, not less than was due. */
const small =
  /(?:банк|баночк|флакон|тюбик|объем|размер|пачк|упаковк|порци)[а-я]{0,3}\s(?:[а-я]{2,12}\s){0,3}(?:маленьк|мал(?![а-я]{3})|мелк|крошечн)|(?:маленьк|крошечн|мизерн)[а-я]{1,3}\s(?:банк|баночк|флакон|тюбик|объем|размер|пачк|порци)/u

/** Things that are not: what was expected of them is in the card, and nobody is sent to measure them. */
const others = [
  defineAsk({
    id: 'amount',
    fits: (asked) => (isOfSize(asked) || small.test(asked.said)) && isPacked(asked),
    says: door,
    examples: {
      asked: [
        { text: 'Баночка маленькая', product: 'Крем' },
        { text: 'Размер маленький', product: 'Конфеты' },
      ],
      other: [{ text: 'Полка мала', product: 'Полка' }],
    },
  }),
  defineAsk({
    id: 'dimensions',
    fits: isOfSize,
    says: [
      '[Напишите|Напиши] нам, пожалуйста, {place}: сверим размеры с карточкой и посмотрим, чем можем помочь.',
      'Если размеры разошлись с карточкой, [напишите|напиши] нам {place} – посмотрим, чем можем помочь.',
      ...talk,
    ],
    examples: {
      asked: [
        { text: 'Размер меньше, чем ожидали', product: 'Полка' },
        { text: 'Полка мала, всего 20 см', product: 'Полка' },
      ],
      other: [{ text: 'Размер меньше, чем ожидали', product: 'Платье' }],
    },
  }),
]

export const sizes = [...worn, ...others]
/** Another size of it may be what is wanted. */
export const isResized = (ask: Ask | undefined): boolean => worn.some((one) => one === ask)
