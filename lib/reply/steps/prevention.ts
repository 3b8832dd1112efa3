import { t } from '@/lib/i18n/t'
import { defineStep } from '../step'

export const prevention = defineStep({
  id: 'prevention',
  source: 'Гайдлайн N12',
  when: ({ voice, complaints }) => voice.prevention !== '' && complaints.length > 0,
  because: () => t('because.prevention'),
  phrases: {
    any: ['{prevention}'],
  },
})
