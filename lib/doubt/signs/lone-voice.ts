import { plural } from '@/lib/queue/plural'
import { defineSign } from '../sign'

/** So many other reviews tell something. */
const enough = 10

export const loneVoice = defineSign({
  id: 'lone-voice',
  group: 'agreement',
  title: 'Расходится с другими отзывами',
  weight: 'hint',
  question: 'Другие покупатели этого товара пишут обратное?',
  look: ({ item, around }) => {
    if (item.rating !== undefined && item.rating > 2) return 'clear'
    if (!around || item.rating === undefined) return 'unknown'
    const { count, unhappy, mean = 0 } = around.others
    if (count < enough) return 'unknown'
    if (mean < 4.5 || unhappy * 20 > count) return 'clear'
    const many = plural(count, 'другого отзыва', 'других отзывов', 'других отзывов')
    return {
      quotes: [],
      note: `Средняя оценка ${many} – ${mean.toFixed(1).replace('.', ',')}. Единичный брак бывает у всех.`,
    }
  },
  examples: {
    shown: [['Плохо', { rating: 1, around: { others: { count: 40, unhappy: 1, mean: 4.9 } } }]],
    absent: [
      ['Плохо', { rating: 1, around: { others: { count: 40, unhappy: 9, mean: 4.1 } } }],
      ['Плохо', { rating: 1, around: { others: { count: 3, unhappy: 0, mean: 5 } } }],
      ['Хорошо', { rating: 5, around: { others: { count: 40, unhappy: 1, mean: 4.9 } } }],
      'Плохо',
    ],
  },
})
