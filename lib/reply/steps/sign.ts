import { t } from '@/lib/i18n/t'
import { defineStep } from '../step'

export const sign = defineStep({
  id: 'sign',
  source: 'Гайдлайн P6, N15, Q7',
  when: ({ filling }) => Boolean(filling.slots.signature),
  because: () => t('because.sign'),
  phrases: {
    any: ['{signature}'],
  },
})
