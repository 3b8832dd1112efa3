import { phrases } from '@/lib/text/phrases'
import { removeSentence } from '../fix'
import { defineRule, found } from '../rule'

const advice = phrases(
  '(оформите|оформи|оформить|сделайте|запросите|создайте) …3 (возврат*|заявк* на возврат)',
  '(верните|вернуть) …2 (товар*|вещь|заказ*|издели*|его|ее)',
)

export const noLateReturnAdvice = defineRule({
  id: 'no-late-return-advice',
  source: 'Гайдлайн N10',
  severity: 'warning',
  title: 'Не советуем вернуть возвращённое',
  hint: 'Покупатель пишет, что уже вернул товар или деньги. Совет вернуть выдаст, что отзыв не прочитан.',
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
