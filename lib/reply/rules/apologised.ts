import { t } from '@/lib/i18n/t'
import { addAfter, missing } from '../checking/missing'
import { complains, defineRule } from '../rule'

export const apologised = defineRule({
  id: 'apologised',
  source: t('rules.source.guideline', { part: 'N7' }),
  severity: 'warning',
  title: t('rules.apologised.title'),
  hint: t('rules.apologised.hint'),
  given: { analysis: { situation: 'N' } },
  check: (text, context) =>
    complains(context)
      ? missing('apologise', text, context, () =>
          addAfter(
            ['greet', 'thank', 'echo-problem', 'empathy'],
            context.voice.admitGuilt ? 'Приносим извинения.' : 'Нам жаль, что так вышло.',
            t('rules.fix.addApology'),
            text,
            context,
          ),
        )
      : [],
  examples: {
    kept: [
      'Приносим извинения за сломанный замок.',
      'Нам очень жаль, что шов разошёлся.',
      'Простите за долгую дорогу посылки.',
      ['Рады, что подошло!', { analysis: { situation: 'P' } }],
    ],
    broken: [
      'Здравствуйте! Оформите возврат в заказе.',
      'Спасибо, что написали. Проверьте крепление.',
      'Понимаем, как это неприятно.',
    ],
  },
})
