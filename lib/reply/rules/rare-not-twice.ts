import { t } from '@/lib/i18n/t'
import { readText } from '@/lib/text/phrases'
import { removeSentence } from '../checking/fix'
import { defineRule } from '../rule'
import { saidSteps } from '../said'

/** How far back another «редкий случай» makes this one unlikely. */
const lookBack = 5

export const rareNotTwice = defineRule({
  id: 'rare-not-twice',
  source: t('rules.source.guideline', { part: 'N6' }),
  severity: 'warning',
  title: t('rules.rareNotTwice.title'),
  hint: t('rules.rareNotTwice.hint'),
  given: { recent: ['Здравствуйте! Это единичный случай, нам жаль.'] },
  check: (text, context) => {
    const said = saidSteps.rare.find(text, context)
    if (!said.length) return []
    const before = context.recent
      .slice(0, lookBack)
      .some((reply) => saidSteps.rare.find(readText(reply.slice(0, 5000)), context).length > 0)
    return before ? said.map((at) => ({ at, fixes: removeSentence(text, at) })) : []
  },
  examples: {
    kept: [
      ['Для нас это редкий случай.', { recent: ['Спасибо за отзыв!'] }],
      'Нам жаль, что ремешок порвался.',
      ['Для нас это редкий случай.', { recent: [] }],
    ],
    broken: [
      'Нам жаль. Для нас это [редкий случай].',
      'Это [исключительная ситуация] для нас.',
      'Извините. [Такое у нас бывает редко].',
    ],
  },
})
