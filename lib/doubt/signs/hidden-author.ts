import { t } from '@/lib/i18n/t'
import { defineSign } from '../sign'

const faceless =
  /^(?:аноним[A-Za-zЀ-ӿ]{0,4}|покупатель|пользователь.{0,60}|клиент|гость|user\s?\d{0,12}|id\s?\d{1,20}|\d{1,20}|wildberries.{0,20}|имя (?:скрыто|не указано))$/iu

export const hiddenAuthor = defineSign({
  id: 'hidden-author',
  group: 'author',
  title: t('doubt.hiddenAuthor.title'),
  weight: 'hint',
  question: t('doubt.hiddenAuthor.question'),
  look: ({ item: { author } }) => {
    if (!author) return 'unknown'
    return faceless.test(author.trim())
      ? {
          quotes: [],
          note: t('doubt.hiddenAuthor.note', { name: author.trim() }),
        }
      : 'clear'
  },
  examples: {
    shown: [
      ['Плохо', { author: 'Аноним' }],
      ['Плохо', { author: 'User8841' }],
      ['Плохо', { author: 'Пользователь предпочёл скрыть свои данные' }],
    ],
    absent: [['Плохо', { author: 'Анна' }], ['Плохо', { author: 'Иван И.' }], 'Плохо'],
  },
})
