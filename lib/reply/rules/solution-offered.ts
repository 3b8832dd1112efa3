import { t } from '@/lib/i18n/t'
import { addBeforeSign, inVoice, missing, route } from '../checking/missing'
import { beyondHelp } from '../complaints/help'
import type { CheckContext } from '../draft'
import { complains, defineRule, type ExampleContext } from '../rule'
import type { TopicId } from '../topic'

/** Praise with a remark on what no help mends needs no way out: «нет разговора о ремонте» (N10). */
const isRemark = ({ analysis }: CheckContext) =>
  analysis?.situation === 'M' &&
  analysis.urgency !== 'high' &&
  analysis.mentions.every(
    ({ topic, polarity }) => polarity === 'praise' || beyondHelp.includes(topic),
  )

const blanket = (topic: TopicId): ExampleContext => ({
  analysis: {
    situation: 'M',
    mentions: [
      {
        topic,
        polarity: 'complaint',
        strength: 1,
        words: { field: 'text', start: 0, end: 10, text: 'не тот вид' },
      },
    ],
  },
})

export const solutionOffered = defineRule({
  id: 'solution-offered',
  source: t('rules.source.guideline', { part: 'N10' }),
  severity: 'warning',
  title: t('rules.solutionOffered.title'),
  hint: t('rules.solutionOffered.hint'),
  given: { analysis: { situation: 'N' } },
  check: (text, context) => {
    if (!complains(context) || context.analysis?.situation === 'E' || isRemark(context)) return []
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
      ['Рады, что плед тёплый. Жаль, что цвет не тот.', blanket('color')],
      ['Рады, что плед тёплый. Жаль, что ехал он долго.', blanket('delivery')],
    ],
    broken: [
      'Нам очень жаль, что молния подвела.',
      'Спасибо за отзыв. Обратитесь в службу поддержки.',
      'Мы ценим ваше мнение.',
      ['Рады, что плед тёплый. Жаль, что шов разошёлся.', blanket('durability')],
    ],
  },
})
