import { t } from '@/lib/i18n/t'
import { addSentence } from '../checking/fix'
import { inVoice, missing } from '../checking/missing'
import { defineRule } from '../rule'

export const greeted = defineRule({
  id: 'greeted',
  source: t('rules.source.guideline', { part: 'N1' }),
  severity: 'hint',
  title: t('rules.greeted.title'),
  hint: t('rules.greeted.hint'),
  check: (text, context) => {
    const { analysis, voice } = context
    if (analysis?.situation === 'R' || !text.sentences.length) return []
    const hello = inVoice(voice, 'здравствуйте', 'привет')
    const greeting = analysis?.name
      ? `${analysis.name}, ${hello}!`
      : `${hello.charAt(0).toUpperCase()}${hello.slice(1)}!`
    return missing('greet', text, context, () =>
      addSentence(text, -1, greeting, t('rules.fix.addGreeting')),
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
