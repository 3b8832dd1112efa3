import { defineSign } from '../sign'

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
  title: 'Всплеск плохих отзывов за сутки',
  weight: 'doubt',
  question: 'За эти сутки на товар пришло необычно много плохих отзывов?',
  look: ({ item: { date, product, rating }, around }) => {
    if (rating !== undefined && rating > 2) return 'clear'
    // A pasted text names neither its day nor its product: the ledger has nothing to count.
    if (!around || !date || !product) return 'unknown'
    const { sameDay, usual } = around
    if (sameDay < least || sameDay < usual * times) return 'clear'
    const normal =
      usual < 0.1
        ? 'меньше одного в десять дней'
        : `около ${usual.toFixed(1).replace('.', ',')} в день`
    return {
      quotes: [],
      note: `Плохих отзывов об этом товаре за сутки: ${sameDay}, обычно ${normal}. Сначала исключите бракованную партию.`,
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
