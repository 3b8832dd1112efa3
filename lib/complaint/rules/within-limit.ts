import { t } from '@/lib/i18n/t'
import { defineComplaintRule } from '../rule'

export const withinLimit = defineComplaintRule({
  id: 'within-limit',
  severity: 'error',
  title: t('complaintRules.withinLimit.title'),
  hint: t('complaintRules.withinLimit.hint'),
  check: ({ text }, { limit }) => (text.length > limit ? [{ start: limit, end: text.length }] : []),
  examples: {
    kept: ['Просим проверить отзыв.', `${'я'.repeat(1000)}`, ''],
    broken: [`${'я'.repeat(1000)}[ещё]`],
  },
})
