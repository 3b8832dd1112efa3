import { t } from '@/lib/i18n/t'
import { addAfter, missing } from '../checking/missing'
import { complains, defineRule } from '../rule'

export const feltWith = defineRule({
  id: 'felt-with',
  source: t('rules.source.guideline', { part: 'N5' }),
  severity: 'hint',
  title: t('rules.feltWith.title'),
  hint: t('rules.feltWith.hint'),
  given: { analysis: { situation: 'N' } },
  check: (text, context) =>
    complains(context)
      ? missing('empathy', text, context, () =>
          addAfter(
            ['greet', 'thank', 'echo-problem'],
            'Понимаем, как это неприятно.',
            t('rules.fix.addSympathy'),
            text,
            context,
          ),
        )
      : [],
  examples: {
    kept: [
      'Понимаем, как это неприятно.',
      'Досадно, что подарок опоздал.',
      ['Рады, что подошло.', { analysis: { situation: 'P' } }],
    ],
    broken: [
      'Здравствуйте! Оформите возврат в заказе.',
      'Спасибо за отзыв! Напишите нам в чат.',
      'Приносим извинения.',
    ],
  },
})
