import { t } from '@/lib/i18n/t'
import { defineStep } from '../step'

export const introduce = defineStep({
  id: 'introduce',
  source: 'Гайдлайн N2',
  when: ({ voice, situation }) => voice.introduce && voice.agent !== '' && situation !== 'E',
  because: () => t('because.introduce'),
  phrases: {
    any: [
      'Меня зовут {agent}, я из команды {company}.',
      'Меня зовут {agent}, отвечаю [вам|тебе] от имени {company}.',
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
