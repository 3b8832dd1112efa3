import { defineSign } from '../sign'

/** From so many on, and so many times the usual number, a day stands out. */
const least = 4
const times = 5

export const burst = defineSign({
  id: 'burst',
  group: 'time',
  title: 'Всплеск плохих отзывов за сутки',
  weight: 'doubt',
  look: ({ around }) => {
    if (!around) return 'unknown'
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
    shown: [['Плохо', { rating: 1, around: { sameDay: 6, usual: 0.3 } }]],
    absent: [
      ['Плохо', { rating: 1, around: { sameDay: 2, usual: 0.1 } }],
      ['Плохо', { rating: 1, around: { sameDay: 6, usual: 4 } }],
      'Плохо',
    ],
  },
})
