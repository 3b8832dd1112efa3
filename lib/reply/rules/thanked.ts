import { t } from '@/lib/i18n/t'
import { addAfter, inVoice, missing } from '../checking/missing'
import { complains, defineRule } from '../rule'

export const thanked = defineRule({
  id: 'thanked',
  source: t('rules.source.guideline', { part: 'N3' }),
  severity: 'hint',
  title: t('rules.thanked.title'),
  hint: t('rules.thanked.hint'),
  given: { analysis: { situation: 'N' } },
  check: (text, context) => {
    const { situation } = context.analysis ?? {}
    if (context.kind === 'question' || !situation || situation === 'R' || situation === 'Q')
      return []
    const thanks = complains(context)
      ? inVoice(context.voice, 'Спасибо, что рассказали об этом.', 'Спасибо за честный отзыв.')
      : 'Спасибо за отзыв!'
    return missing('thank', text, context, () =>
      addAfter(['greet'], thanks, t('rules.fix.addThanks'), text, context),
    ).map((problem) =>
      complains(context)
        ? problem
        : { ...problem, source: t('rules.source.guideline', { part: 'P2' }) },
    )
  },
  examples: {
    kept: [
      'Спасибо, что написали о застёжке.',
      'Благодарим за подробности.',
      ['Здравствуйте! Да, подойдёт.', { kind: 'question', analysis: { situation: 'Q' } }],
    ],
    broken: [
      'Здравствуйте! Нам жаль, что шов разошёлся.',
      ['Здравствуйте! Рады, что подошло.', { analysis: { situation: 'P' } }],
      'Оформите возврат в заказе.',
    ],
  },
})
