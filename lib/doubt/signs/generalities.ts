import { t } from '@/lib/i18n/t'
import { defineSign } from '../sign'

/** A text of more words has something to say, whatever we make of it. */
const mostWords = 25

export const generalities = defineSign({
  id: 'generalities',
  group: 'content',
  title: t('doubt.generalities.title'),
  weight: 'hint',
  look: ({ analysis, fields }) => {
    if (fields.length === 0 || analysis.sentiment === 'positive') return 'clear'
    const count = fields.reduce((sum, { read }) => sum + read.words.length, 0)
    const told = analysis.mentions.some(
      ({ topic, guess }) =>
        !guess && topic !== 'generic' && topic !== 'other' && topic !== 'quality',
    )
    const numbers = fields.some(({ read }) => /\d/u.test(read.text))
    const empty = count > 0 && count <= mostWords && !told && !numbers && analysis.asks.length === 0
    return empty ? { quotes: [], note: t('doubt.generalities.note') } : 'clear'
  },
  examples: {
    shown: [
      ['Ужас кошмар не рекомендую никому', { rating: 1 }],
      ['Полный отстой', { rating: 1 }],
      ['Не берите, ужасно', { rating: 1 }],
    ],
    absent: [
      ['Ручка отвалилась на второй день', { rating: 1 }],
      ['Отличная вещь', { rating: 5 }],
      ['Ждал 3 недели, ужас', { rating: 1 }],
      ['Размер маломерит, ужас', { rating: 2 }],
      ['', { rating: 1 }],
    ],
  },
})
