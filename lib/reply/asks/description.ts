import type { TopicId } from '../topic'
import { defineAsk, isOf, talk, tell } from './ask'

/** A text that says more than that something differs. */
const telling = 60
/** It tells in a word what differs. */
const named =
  /заявлен|размер|(?<![а-я])вес(?![а-я])|цвет|объем|состав|увелич|длин|ширин|фото|картин|металл|пластик/u

/** What differs is told in particular, and named as such. */
const particular: readonly TopicId[] = ['quality', 'material', 'appearance']
const differs = /не\sсоответств[а-я]{2,4}\s(?:опис|карточк|заявл)/u

export const description = [
  defineAsk({
    id: 'difference-told',
    fits: (asked) =>
      (isOf(asked, 'description_mismatch') &&
        (asked.complaint.amount !== undefined ||
          // «В описании одно, а на бирке – другое».
          (asked.complaint.told && asked.said.includes(', а ')) ||
          asked.text.length > telling ||
          named.test(asked.text))) ||
      (particular.includes(asked.complaint.topic) && differs.test(asked.text)) ||
      /чем\sзаявлено/u.test(asked.said),
    says: [
      '[Напишите|Напиши] нам, пожалуйста, {place}: сверим с карточкой и посмотрим, чем можем помочь.',
      'Сверим описание с тем, что пришло: [напишите|напиши] нам, пожалуйста, {place}.',
      'Если [напишете|напишешь] нам {place}, сверим карточку с тем, что пришло, и посмотрим, что можно сделать.',
      ...talk,
    ],
    examples: {
      asked: [
        'Не соответствует описанию: на карточке указан металл, а пришёл обычный тонкий пластик',
        'Не соответствует заявленной мощности',
        { text: '6000 мАч вместо 10000', product: 'Повербанк' },
      ],
      other: ['Не соответствует описанию'],
    },
  }),
  defineAsk({
    id: 'difference',
    fits: (asked) => isOf(asked, 'description_mismatch'),
    says: tell(
      ['что именно не совпало с описанием', 'какой пункт описания не подтвердился'],
      ['сверим с карточкой', 'обсудим, что можно сделать'],
    ),
    examples: {
      asked: ['Не соответствует описанию'],
      other: ['Пришёл другой цвет'],
    },
  }),
]
