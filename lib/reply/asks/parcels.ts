import { defineAsk, isOf, send, tell } from './ask'

const helps = [
  'разберёмся, как так вышло',
  'посмотрим, чем можем помочь',
  'обсудим, как это исправить',
] as const
/** Somebody was there before. */
const opened = /вскрыт|распечатан|б\/у|ношен|следами\sиспольз/u
/** What became of the contents is told. */
const inside =
  /внутри|содержим|цел[аыо]?(?![а-я])|разли|вытек|протек|пролил|рассып|высып|сам[аои]?\s|товар|продукт|вкус|помят|разбит|слома/u

/** What came is not what was sent for, or came in a bad state. */
export const parcels = [
  defineAsk({
    id: 'wrong-item',
    fits: (asked) => isOf(asked, 'wrong_item'),
    says: send(
      [
        'фото этикетки и того, что пришло',
        'фото наклейки на упаковке и самого товара',
        'снимок товара вместе с этикеткой',
        'фото того, что пришло, и ярлыка с артикулом',
      ],
      helps,
    ),
    examples: {
      asked: ['Прислали не тот товар', 'Заказывала маску, а пришёл крем'],
      other: ['Пришло без крышки', 'Товар мятый'],
    },
  }),
  defineAsk({
    id: 'contents',
    fits: (asked) =>
      isOf(asked, 'packaging') && !opened.test(asked.said) && !inside.test(asked.text),
    says: [
      ...tell(
        ['пострадало ли то, что внутри', 'всё ли в порядке с самой покупкой'],
        ['посмотрим, чем можем помочь', 'обсудим, что можно сделать'],
      ),
      ...send(['фото упаковки'], helps),
    ],
    examples: {
      asked: ['Коробка порвана', 'Упаковка вся мятая и грязная'],
      other: ['Коробка порвана, всё рассыпалось', 'Банка разбилась'],
    },
  }),
  defineAsk({
    id: 'opened',
    fits: (asked) => isOf(asked, 'opened_used') || opened.test(asked.said),
    says: send(['фото покупки и её упаковки', 'пару фото самой покупки и упаковки'], helps),
    examples: {
      asked: ['Пришло вскрытое, явно б/у', 'Вещь уже носили до меня'],
      other: ['Коробка мятая', 'Не тот товар'],
    },
  }),
  defineAsk({
    id: 'date',
    fits: (asked) =>
      isOf(asked, 'expiry') && /срок|просроч|дат[аыуе]|годност/u.test(asked.said || asked.text),
    says: (asked) =>
      /\d{1,2}[.,/]\d{1,2}|20\d\d|январ|феврал|март|апрел|июн|июл|август|сентябр|октябр|ноябр|декабр|мае|мая/u.test(
        asked.text,
      )
        ? send(['фото упаковки с маркировкой', 'снимок маркировки на упаковке'], helps)
        : [
            ...send(['фото даты на упаковке', 'снимок упаковки с датой'], helps),
            ...tell(['какая дата стоит на упаковке'], helps),
          ],
    examples: {
      asked: ['Срок годности уже вышел', 'Просроченный товар прислали'],
      other: ['Вкус прогорклый', 'Ждали срок доставки две недели'],
    },
  }),
]
