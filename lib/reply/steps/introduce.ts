import { t } from '@/lib/i18n/t'
import { defineStep } from '../step'

/** Under a question. */
const toAsker = [
  'Меня зовут {agent}, я из команды {company}.',
  'Это {agent} из команды {company}.',
  'Меня зовут {agent}, я отвечаю на вопросы покупателей.',
  'Меня зовут {agent}.',
] as const

export const introduce = defineStep({
  id: 'introduce',
  source: 'Гайдлайн N2',
  when: ({ voice, situation }) => voice.introduce && voice.agent !== '' && situation !== 'E',
  because: () => t('because.introduce'),
  own: ({ situation }) => (situation === 'Q' ? toAsker : []),
  phrases: {
    any: [
      'Меня зовут {agent}, я из команды {company}.',
      'Это {agent} из команды {company}.',
      'Меня зовут {agent}, я отвечаю на отзывы покупателей.',
      'Меня зовут {agent}.',
      '{?low}{?female}Меня зовут {agent}, я прочитала [ваш|твой] отзыв.',
      '{?low}{?male}Меня зовут {agent}, я прочитал [ваш|твой] отзыв.',
      '{?five}{?!low}{?female}Меня зовут {agent}, и я рада такому отзыву.',
      '{?five}{?!low}{?male}Меня зовут {agent}, и я рад такому отзыву.',
    ],
  },
})
