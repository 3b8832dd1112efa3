import { addAfter, missing } from '../missing'
import { complains, defineRule } from '../rule'

export const apologised = defineRule({
  id: 'apologised',
  source: 'Гайдлайн N7',
  severity: 'warning',
  title: 'Извиниться',
  hint: 'Под жалобой нужны слова сожаления: «нам жаль», «извините». Без «если».',
  given: { analysis: { situation: 'N' } },
  check: (text, context) =>
    complains(context)
      ? missing('apologise', text, context, () =>
          addAfter(
            ['greet', 'thank', 'echo-problem', 'empathy'],
            context.voice.admitGuilt ? 'Приносим извинения.' : 'Нам жаль, что так вышло.',
            'Добавить извинение',
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
