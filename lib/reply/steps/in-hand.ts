import { t } from '@/lib/i18n/t'
import { defineStep } from '../step'

export const inHand = defineStep({
  id: 'in-hand',
  source: 'Гайдлайн N9',
  when: ({ voice, complaints }) => voice.inHand !== '' && complaints.length > 0,
  because: () => t('because.inHand'),
  phrases: {
    any: ['{inHand}'],
  },
})
