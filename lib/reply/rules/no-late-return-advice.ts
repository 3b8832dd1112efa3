import { t } from '@/lib/i18n/t'
import { phrases } from '@/lib/text/phrases'
import { removeSentence } from '../checking/fix'
import { defineRule, found } from '../rule'

const advice = phrases(
  '(оформите|оформи|оформить|сделайте|запросите|создайте) …3 (возврат*|заявк* на возврат)',
  '(верните|вернуть) …2 (товар*|вещь|заказ*|издели*|его|ее)',
)

export const noLateReturnAdvice = defineRule({
  id: 'no-late-return-advice',
  source: t('rules.source.guideline', { part: 'N10' }),
  severity: 'warning',
  title: t('rules.noLateReturnAdvice.title'),
  hint: t('rules.noLateReturnAdvice.hint'),
  given: { analysis: { situation: 'N', returned: true } },
  check: (text, { analysis }) =>
    analysis?.returned ? found(text, advice, { fixes: (at) => removeSentence(text, at) }) : [],
  examples: {
    kept: [
      'Жаль, что пришлось возвращать покупку.',
      ['Оформите возврат в заказе.', { analysis: { situation: 'N' } }],
      'Спасибо, что написали. Если деньги не пришли, напишите нам в чат.',
    ],
    broken: [
      'Нам жаль. [Оформите возврат] в заказе.',
      'Вы можете [вернуть товар] в пункт выдачи.',
      'Пожалуйста, [создайте заявку на возврат].',
    ],
  },
})
