import { addSentence } from '../fix'
import { missing } from '../missing'
import { defineRule } from '../rule'

export const signed = defineRule({
  id: 'signed',
  source: 'Гайдлайн N15',
  severity: 'hint',
  title: 'Подписаться',
  hint: 'В настройках есть подпись, а в ответе её нет.',
  given: { voice: { signature: 'Ольга, «Лампово»' } },
  check: (text, context) => {
    const { signature } = context.voice
    if (!signature || !text.sentences.length) return []
    return missing('sign', text, context, () =>
      addSentence(text, text.sentences.length - 1, signature, 'Добавить подпись'),
    )
  },
  examples: {
    kept: [
      'Спасибо за отзыв!\nОльга, «Лампово»',
      'Рады помочь. С уважением, Ольга',
      ['Спасибо за отзыв!', { voice: { signature: '' } }],
    ],
    broken: ['Спасибо за отзыв!', 'Здравствуйте! Да, подойдёт.', 'Нам жаль, что так вышло.'],
  },
})
