import { t } from '@/lib/i18n/t'
import { defineSign } from '../sign'
import { tenths } from '../tenths'

/** From so many on, and so many times the usual number, a day stands out. */
const least = 4
const times = 5

const known = {
  rating: 1,
  date: { at: 0, precision: 'minute' },
  product: { name: 'Зонт' },
} as const

export const burst = defineSign({
  id: 'burst',
  group: 'time',
  title: t('doubt.burst.title'),
  weight: 'doubt',
  question: t('doubt.burst.question'),
  look: ({ item: { date, product, rating }, around }) => {
    if (rating !== undefined && rating > 2) return 'clear'
    // A pasted text names neither its day nor its product: the ledger has nothing to count.
    if (!around || !date || !product) return 'unknown'
    const { sameDay, usual } = around
    if (sameDay < least || sameDay < usual * times) return 'clear'
    const normal =
      usual < 0.1 ? t('doubt.burst.rarely') : t('doubt.burst.daily', { count: tenths(usual) })
    return {
      quotes: [],
      note: t('doubt.burst.note', { count: sameDay, usual: normal }),
    }
  },
  examples: {
    shown: [['Плохо', { ...known, around: { sameDay: 6, usual: 0.3 } }]],
    absent: [
      ['Плохо', { ...known, around: { sameDay: 2, usual: 0.1 } }],
      ['Плохо', { ...known, around: { sameDay: 6, usual: 4 } }],
      ['Плохо', { rating: 1, around: { sameDay: 6, usual: 0.3 } }],
      ['Хорошо', { ...known, rating: 5, around: { sameDay: 6, usual: 0.3 } }],
      'Плохо',
    ],
  },
})
