import { t } from '@/lib/i18n/t'
import { addSentence } from '../checking/fix'
import { missing } from '../checking/missing'
import { defineRule } from '../rule'

export const signed = defineRule({
  id: 'signed',
  source: t('rules.source.guideline', { part: 'N15' }),
  severity: 'hint',
  title: t('rules.signed.title'),
  hint: t('rules.signed.hint'),
  given: { voice: { signature: 'Ольга, «Лампово»' } },
  check: (text, context) => {
    const { signature } = context.voice
    if (!signature || !text.sentences.length) return []
    return missing('sign', text, context, () =>
      addSentence(text, text.sentences.length - 1, signature, t('rules.fix.addSignature')),
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
