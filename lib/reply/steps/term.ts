import { t } from '@/lib/i18n/t'
import { defineStep } from '../step'

/** A term only when the seller picked one. */
export const term = defineStep({
  id: 'term',
  source: 'Гайдлайн N11',
  // What is answered already needs no term.
  when: ({ input, situation, answers }) =>
    input.termHours !== undefined &&
    input.termHours > 0 &&
    situation !== 'P' &&
    situation !== 'E' &&
    !(situation === 'Q' && answers.length > 0 && answers.every(({ answer }) => answer)),
  because: () => t('because.term'),
  phrases: {
    any: [
      'Ответим {term}.',
      'Вернёмся с ответом {term}.',
      'Дадим ответ {term}.',
      'Напишем [вам|тебе] {term}.',
    ],
  },
})
