import { t } from '@/lib/i18n/t'
import { defineStep } from '../step'

export const reason = defineStep({
  id: 'reason',
  source: 'Гайдлайн N8',
  when: ({ input, complaints }) => Boolean(input.reason) && complaints.length > 0,
  because: () => t('because.reason'),
  phrases: {
    any: [
      'Так вышло, потому что {reason}. Это объяснение, а не оправдание.',
      'Причина в том, что {reason}, но это нас не оправдывает.',
      'Причина такая: {reason}. Это не оправдывает случившегося.',
    ],
  },
})
