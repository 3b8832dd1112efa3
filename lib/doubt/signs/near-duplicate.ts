import { defineSign } from '../sign'

export const nearDuplicate = defineSign({
  id: 'near-duplicate',
  group: 'agreement',
  title: 'Почти тот же текст уже был',
  weight: 'doubt',
  question: 'Другие отзывы повторяют этот почти слово в слово?',
  look: ({ around }) => {
    if (!around) return 'unknown'
    const [first] = around.alike
    if (!first) return 'clear'
    const share = Math.round(first.share * 100)
    const who = [first.author, first.at && day.format(first.at), first.product]
      .filter(Boolean)
      .join(', ')
    const more = around.alike.length > 1 ? ` Всего похожих: ${around.alike.length}.` : ''
    return {
      quotes: [],
      note: `Совпадает на ${share} %: «${first.text}»${who ? ` (${who})` : ''}.${more}`,
    }
  },
  examples: {
    shown: [
      [
        'Пришло битое, продавец молчит, деньги не вернули',
        {
          around: {
            alike: [{ key: 'b', text: 'Пришло битое, продавец молчит', share: 0.8, at: 0 }],
          },
        },
      ],
    ],
    absent: [['Пришло битое', { around: { alike: [] } }], 'Пришло битое'],
  },
})

const day = new Intl.DateTimeFormat('ru', { day: 'numeric', month: 'long' })
