import { t } from '@/lib/i18n/t'
import { defineStep } from '../step'

/** Only when the history of the shop shows that the complaint is rare (A1). */
export const rare = defineStep({
  id: 'rare',
  source: 'Гайдлайн N6',
  when: ({ input, complaints }) => input.rare === true && complaints.length > 0,
  because: () => t('because.rare'),
  phrases: {
    any: [
      'Для нас это редкий случай, и тем досаднее.',
      'Такое у нас случается редко, поэтому особенно неприятно.',
      'Мы удивлены: с этим товаром так бывает редко.',
      'Такое для нас – исключение.',
    ],
  },
})
