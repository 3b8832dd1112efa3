import { t } from '@/lib/i18n/t'
import { defineStep } from '../step'

/** The closing comment after a promise was kept. */
export const result = defineStep({
  id: 'result',
  source: 'Гайдлайн R',
  when: ({ situation }) => situation === 'R',
  because: () => t('because.result'),
  phrases: {
    any: [
      'Возвращаемся с новостями: {done}. Всё ли теперь в порядке?',
      '{+feedback}Как и обещали, пишем о результате: {done}. [Скажите|Скажи], всё ли теперь хорошо?',
      'Вопрос закрыли: {done}. Если что-то осталось нерешённым, [напишите|напиши] нам {place}.',
      '{+feedback}По [вашему|твоему] отзыву: ▢ что сделано. Всё ли теперь в порядке?',
      '{+feedback}Возвращаемся к [вашему|твоему] отзыву: ▢ что сделано. [Подскажите|Подскажи], всё ли теперь хорошо?',
    ],
  },
})
