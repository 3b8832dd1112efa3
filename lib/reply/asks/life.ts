import { defineAsk, talk } from './ask'
import { isDevice, isPacked } from './goods'

/** How long it lasted is told by numbers. */
export const life = [
  defineAsk({
    id: 'ran-out',
    // Of what was enough for two times there is nothing to be shown.
    fits: (asked) =>
      asked.complaint.amount?.id === 'sufficed' &&
      (asked.complaint.amount.got.kind !== 'time' || isPacked(asked)),
    says: talk,
    examples: {
      asked: ['Хватило на два раза'],
      other: ['Проработал три дня', { text: 'Мышки хватило на неделю', product: 'Мышь' }],
    },
  }),
  defineAsk({
    id: 'stopped-soon',
    fits: (asked) =>
      asked.complaint.amount?.lasted === 'проработал' &&
      (asked.kind === undefined || isDevice(asked)),
    shows: ['короткое видео неисправности', 'фото или короткое видео неисправности'],
    examples: {
      asked: ['Проработал три дня', { text: 'Проработал ровно сутки', product: 'Чайник' }],
      other: ['Хватило на два раза', { text: 'Прослужили неделю', product: 'Тапки' }],
    },
  }),
]
