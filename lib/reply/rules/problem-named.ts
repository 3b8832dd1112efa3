import { t } from '@/lib/i18n/t'
import { missing } from '../checking/missing'
import { complains, defineRule, type ExampleContext } from '../rule'

const complaint = (text: string, topic: 'defect' | 'size_fit' | 'smell'): ExampleContext => ({
  analysis: {
    situation: 'N',
    mentions: [
      {
        topic,
        polarity: 'complaint',
        strength: 2,
        words: { field: 'text', start: 0, end: text.length, text },
      },
    ],
  },
})
const zip = complaint('сломалась молния', 'defect')

export const problemNamed = defineRule({
  id: 'problem-named',
  source: t('rules.source.guideline', { part: 'N4' }),
  severity: 'warning',
  title: t('rules.problemNamed.title'),
  hint: t('rules.problemNamed.hint'),
  check: (text, context) => {
    const complaints = context.analysis?.mentions.some((one) => one.polarity === 'complaint')
    if (!complains(context) || !complaints) return []
    return missing('echo-problem', text, context)
  },
  examples: {
    kept: [
      ['Жаль, что молния подвела.', zip],
      ['Нам жаль, что размер не подошёл.', complaint('очень маломерит', 'size_fit')],
      ['Спасибо, что написали.', { analysis: { situation: 'N', vague: true } }],
      'Спасибо за отзыв!',
    ],
    broken: [
      ['Жаль, что так вышло.', zip],
      ['Спасибо за высокую оценку!', zip],
      ['Приносим извинения за неудобства.', complaint('воняет химией', 'smell')],
    ],
  },
})
