import { t } from '@/lib/i18n/t'
import { addBeforeSign, inVoice, missing, route } from '../checking/missing'
import { complains, defineRule } from '../rule'

export const solutionOffered = defineRule({
  id: 'solution-offered',
  source: t('rules.source.guideline', { part: 'N10' }),
  severity: 'warning',
  title: t('rules.solutionOffered.title'),
  hint: t('rules.solutionOffered.hint'),
  given: { analysis: { situation: 'N' } },
  check: (text, context) => {
    if (!complains(context) || context.analysis?.situation === 'E') return []
    const where = route(context)
    const step = context.analysis?.returned
      ? inVoice(
          context.voice,
          `Если понадобится помощь, напишите нам ${where}.`,
          `Если понадобится помощь, напиши нам ${where}.`,
        )
      : inVoice(
          context.voice,
          `Напишите нам ${where} и приложите фото – разберёмся и поможем.`,
          `Напиши нам ${where} и приложи фото – разберёмся и поможем.`,
        )
    return missing('solution', text, context, () =>
      addBeforeSign(step, t('rules.fix.addSolution'), text, context),
    )
  },
  examples: {
    kept: [
      'Оформите возврат в заказе.',
      'Напишите нам в чат, что случилось с замком.',
      'Вышлем недостающую деталь.',
      ['Рады, что подошло!', { analysis: { situation: 'P' } }],
    ],
    broken: [
      'Нам очень жаль, что молния подвела.',
      'Спасибо за отзыв. Обратитесь в службу поддержки.',
      'Мы ценим ваше мнение.',
    ],
  },
})
