import { t } from '@/lib/i18n/t'
import { missing } from '../checking/missing'
import { defineRule, type ExampleContext } from '../rule'

const praise = (
  text: string,
  topic: 'material' | 'delivery' | 'performance' | 'generic',
): ExampleContext => ({
  analysis: {
    situation: 'P',
    mentions: [
      {
        topic,
        polarity: 'praise',
        strength: 2,
        words: { field: 'text', start: 0, end: text.length, text },
      },
    ],
  },
})
const cloth = praise('ткань мягкая', 'material')

export const praiseNamed = defineRule({
  id: 'praise-named',
  source: t('rules.source.guideline', { part: 'P4' }),
  severity: 'warning',
  title: t('rules.praiseNamed.title'),
  hint: t('rules.praiseNamed.hint'),
  check: (text, context) => {
    const { analysis } = context
    if (!analysis || !['P', 'M'].includes(analysis.situation)) return []
    const named = analysis.mentions.some(
      ({ polarity, topic, words }) =>
        polarity === 'praise' &&
        topic !== 'generic' &&
        topic !== 'other' &&
        // «Отличный фонарь» is counted as quality and names no trait: the product's name is enough.
        (topic !== 'quality' || /качеств/iu.test(words.text)),
    )
    return named ? missing('echo-praise', text, context) : []
  },
  examples: {
    kept: [
      ['Рады, что ткань пришлась по душе.', cloth],
      [
        'Здорово, что посылка дошла так скоро!',
        praise('доставка быстрая, посылка цела', 'delivery'),
      ],
      ['Радует, что тепло держится долго.', praise('чай горячий до вечера', 'performance')],
      ['Спасибо за отзыв!', praise('всё супер', 'generic')],
    ],
    broken: [
      ['Рады, что вам понравилось.', cloth],
      ['Спасибо за высокую оценку!', cloth],
      ['Ждём вас снова.', praise('приехало за два дня', 'delivery')],
    ],
  },
})
