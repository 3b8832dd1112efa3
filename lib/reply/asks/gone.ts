import { defineAsk, talk } from './ask'
import { goneAway, moneyGone, shown } from './told'

/** Nothing can be shown of what is no more, and what is shown beside the review need not be shown again. */
export const gone = [
  defineAsk({
    id: 'thrown-away',
    fits: ({ text }) => {
      const at = goneAway.exec(text)
      return at !== null && !moneyGone.test(text.slice(Math.max(0, at.index - 25), at.index + 40))
    },
    says: [
      'Фото не понадобится: [напишите|напиши] нам {place}, обсудим, что можно сделать.',
      '[Напишите|Напиши] нам, пожалуйста, {place}: хотя самой покупки уже нет, хотим помочь.',
      'Самой покупки уже нет, но разобраться хочется: [напишите|напиши] нам, пожалуйста, {place}.',
      'Присылать ничего не нужно: просто [напишите|напиши] нам {place} – обсудим, как быть.',
    ],
    examples: {
      asked: ['Крем вонючий, выбросила сразу', 'Отправил этот чайник в мусорку, не включается'],
      other: ['Выкинула деньги на ветер, шов разошёлся', 'Деньги выброшены, ткань тонкая'],
    },
  }),
  defineAsk({
    id: 'shown-already',
    fits: ({ text }) => shown.test(text),
    says: talk,
    examples: {
      asked: ['Коробка мятая, всё видно на фото', 'Прикладываю фото, шов разошёлся'],
      other: ['На фото цвет другой', 'Шов разошёлся'],
    },
  }),
]
