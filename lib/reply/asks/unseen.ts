import type { TopicId } from '../topic'
import { defineAsk, door, isOf, talk, tell } from './ask'

/** What each likes for himself. */
const opinions: readonly TopicId[] = ['price', 'taste', 'smell']
const opinion =
  /обычн|ничего\s(?:не\s)?(?:особенн|обычн|нового|сверх)|на\sлюбител|не\sмо[еёий]|не\sзашл|не\sв\sвосторг|выгляд|смотр[ия]тся|дешев|дорог|(?<![а-я])цен[аыуе]|переплат|не\sстоит|не\sвпечатл/u
/** A text that says more than how long it served. */
const telling = 80

export const unseen = [
  defineAsk({
    id: 'served',
    fits: (asked) =>
      isOf(asked, 'durability') &&
      asked.text.length < telling &&
      // What failed is told.
      !(asked.complaint.amount?.id === 'lasted' && asked.complaint.amount.of) &&
      /хватил[аои]?\s(?:[а-я]{2,10}\s)?на|прослужил|проработал|проносил|прожил/u.test(asked.text),
    says: tell(
      ['что именно подвело', 'что именно вышло из строя'],
      ['подумаем, чем помочь', 'обсудим, что можно сделать'],
    ),
    examples: {
      asked: [{ text: 'Мышки хватило на две недели', product: 'Мышь' }],
      other: [
        { text: 'Мышка сломалась через две недели', product: 'Мышь' },
        { text: 'Молния проработала три дня', product: 'Куртка' },
        'Запах не тот, стойкости не хватило',
        'Слезает плёнкой у всех',
      ],
    },
  }),
  defineAsk({
    id: 'opinion',
    fits: ({ complaint, said }) =>
      (opinions.includes(complaint.topic) && (complaint.told || complaint.sure)) ||
      opinion.test(said),
    says: door,
    examples: {
      asked: [
        { text: 'Выглядит дёшево', product: 'Брошь' },
        { text: 'Обычные скрепки, ничего особенного', product: 'Скрепки' },
      ],
      other: [{ text: 'Шов разошёлся', product: 'Блузка' }],
    },
  }),
  defineAsk({
    id: 'plain',
    fits: ({ complaint }) => complaint.told || (complaint.quote !== undefined && !complaint.sure),
    says: talk,
    examples: {
      asked: [
        { text: 'Слабо греет', product: 'Обогреватель' },
        { text: 'Ткань тонкая', product: 'Блузка' },
      ],
      other: [{ text: 'Колесо отвалилось', product: 'Коляска' }],
    },
  }),
]
