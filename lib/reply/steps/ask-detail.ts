import { t } from '@/lib/i18n/t'
import { defineStep } from '../step'
import { askFor } from '../wording/ask'

export const askDetail = defineStep({
  id: 'ask-detail',
  source: 'Гайдлайн N10',
  when: ({ complaints, remedies, situation, item, analysis }) =>
    (complaints.length > 0 && remedies.length === 0 && !analysis.danger) ||
    (situation === 'E' && (item.rating ?? 5) <= 3),
  because: ({ complaints }) =>
    complaints[0]?.vague ? t('because.askDetail.vague') : t('because.askDetail.one'),
  own: askFor,
  phrases: {
    any: [
      '[Напишите|Напиши] нам, пожалуйста, {place} и [приложите|приложи] {ask}: посмотрим, чем можем помочь.',
      '[Пришлите|Пришли] нам, пожалуйста, {place} {ask} – разберёмся, что произошло, и ответим по существу.',
      'Чтобы мы могли помочь, [отправьте|отправь] нам {place} {ask}.',
      'Хотим разобраться: [напишите|напиши] нам {place} и [добавьте|добавь] {ask}.',
      '[Напишите|Напиши] нам {place}, пожалуйста. Лучше сразу приложить {ask}: так мы быстрее поймём, что произошло.',
      'Разберёмся вместе: [напишите|напиши] нам {place} и [приложите|приложи], пожалуйста, {ask}.',
      'Готовы помочь: [напишите|напиши] нам {place}, а к сообщению [добавьте|добавь] {ask}.',
      'Нам хочется помочь. [Напишите|Напиши], пожалуйста, {place} и [приложите|приложи] {ask}.',
    ],
  },
})
