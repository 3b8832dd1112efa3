import { counted } from '@/lib/i18n/counted'
import { t } from '@/lib/i18n/t'
import { defineSign } from '../sign'
import { tenths } from '../tenths'

/** So many other reviews tell something. */
const enough = 10

export const loneVoice = defineSign({
  id: 'lone-voice',
  group: 'agreement',
  title: t('doubt.loneVoice.title'),
  weight: 'hint',
  question: t('doubt.loneVoice.question'),
  look: ({ item, around }) => {
    if (item.rating !== undefined && item.rating > 2) return 'clear'
    if (!around || item.rating === undefined) return 'unknown'
    const { count, unhappy, mean = 0 } = around.others
    if (count < enough) return 'unknown'
    if (mean < 4.5 || unhappy * 20 > count) return 'clear'
    const many = counted('doubt.loneVoice.others', count)
    return {
      quotes: [],
      note: t('doubt.loneVoice.note', { others: many, mean: tenths(mean) }),
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
