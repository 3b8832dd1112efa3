import { defineComplaintRule } from '../rule'

export const withinLimit = defineComplaintRule({
  id: 'within-limit',
  severity: 'error',
  title: 'Помещается в форму',
  hint: 'Форма не примет такой длинный текст. Оставьте нарушение, цитату и доказательства.',
  check: ({ text }, { limit }) => (text.length > limit ? [{ start: limit, end: text.length }] : []),
  examples: {
    kept: ['Просим проверить отзыв.', `${'я'.repeat(1000)}`, ''],
    broken: [`${'я'.repeat(1000)}[ещё]`],
  },
})
