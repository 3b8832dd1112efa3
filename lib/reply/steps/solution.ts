import { t } from '@/lib/i18n/t'
import { defineStep } from '../step'
import { remedyPhrases } from '../wording/remedies'

/** Exactly the remedies that the settings allow and the topic bears. */
export const solution = defineStep({
  id: 'solution',
  source: 'Гайдлайн N10',
  // Where someone might come to harm, there is one thing to be done first.
  when: ({ complaints, remedies, analysis }) =>
    complaints.length > 0 && remedies.length > 0 && !analysis.danger,
  because: ({ remedies }) =>
    t('because.solution', {
      remedies: remedies.map((remedy) => t(`names.remedy.${remedy}`)).join(', '),
    }),
  own: remedyPhrases,
  phrases: {
    any: ['[Напишите|Напиши] нам, пожалуйста, {place} – договоримся о решении.'],
  },
})
