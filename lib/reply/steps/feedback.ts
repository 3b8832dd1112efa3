import { t } from '@/lib/i18n/t'
import { defineStep } from '../step'

export const feedback = defineStep({
  id: 'feedback',
  source: 'Гайдлайн N13',
  when: ({ situation, voice }) => situation === 'R' && voice.length !== 'short',
  because: () => t('because.feedback'),
  phrases: {
    any: [
      'Что нам стоило бы сделать иначе?',
      '[Подскажите|Подскажи], пожалуйста, что нам стоило сделать иначе?',
      'Что, на [ваш|твой] взгляд, стоило сделать по-другому?',
    ],
  },
})
