import { t } from '@/lib/i18n/t'
import { askedCase } from '../asks'
import type { Complaint } from '../complaints/complaint'
import { defineStep } from '../step'
import { wordings } from '../wording'
import { kindSympathy } from '../wording/kind-sympathy'

/** Whether there is a sentence of sympathy that fits this trouble and no other. */
export const hasOwnSympathy = (complaint: Complaint | undefined): boolean =>
  complaint?.sure === true &&
  complaint.topic !== 'quality' &&
  // Beetles are no matter of the date.
  !(complaint.topic === 'expiry' && /насеком|плесен|жук|моль/u.test(complaint.troubles[0] ?? ''))

export const empathy = defineStep({
  id: 'empathy',
  source: 'Гайдлайн N5',
  when: ({ complaints, analysis, filling }) =>
    complaints.length > 0 && !analysis.danger && !analysis.abusive && !filling.flags.has('mild'),
  because: () => t('because.empathy'),
  // A topic's own sentence only where the topic is sure: it fits no other trouble.
  own: (context) => {
    const { complaints, sympathy } = context
    if (sympathy.length > 0) return sympathy
    const [first] = complaints
    const ofKind = kindSympathy(askedCase(context))
    if (ofKind.length > 0) return ofKind
    return first && hasOwnSympathy(first) ? wordings[first.topic].empathy : []
  },
  phrases: {
    any: [
      'Понимаем, как это неприятно.',
      'Понимаем [вашу|твою] досаду.',
      'Понимаем [ваше|твоё] разочарование.',
      'Понимаем, как это обидно.',
      '{+apologise}Понимаем [вашу|твою] досаду и просим прощения.',
      '{+apologise}Понимаем, как это неприятно. [Простите|Прости] нас, пожалуйста.',
    ],
    heartfelt: [
      'Нам и самим обидно за [вас|тебя].',
      'Очень хорошо понимаем, каково это.',
      'Всей душой понимаем [ваше|твоё] огорчение.',
    ],
    restrained: ['Понимаем [ваше|твоё] недовольство.'],
  },
})
