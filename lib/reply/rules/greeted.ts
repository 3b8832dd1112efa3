import { addSentence } from '../fix'
import { inVoice, missing } from '../missing'
import { defineRule } from '../rule'

export const greeted = defineRule({
  id: 'greeted',
  source: 'Гайдлайн N1',
  severity: 'hint',
  title: 'Поздороваться',
  hint: 'Ответ начинается с приветствия, по имени – когда это точно имя.',
  check: (text, context) => {
    const { analysis, voice } = context
    if (analysis?.situation === 'R' || !text.sentences.length) return []
    const hello = inVoice(voice, 'здравствуйте', 'привет')
    const greeting = analysis?.name
      ? `${analysis.name}, ${hello}!`
      : `${hello.charAt(0).toUpperCase()}${hello.slice(1)}!`
    return missing('greet', text, context, () =>
      addSentence(text, -1, greeting, 'Добавить приветствие'),
    )
  },
  examples: {
    kept: [
      'Здравствуйте! Рады, что подошло.',
      'Олег, добрый вечер. Нам жаль.',
      ['Привет! Рады, что подошло.', { voice: { address: 'ты' } }],
    ],
    broken: ['Рады, что подошло.', 'Спасибо за отзыв!', 'Да, чаша съёмная.'],
  },
})
