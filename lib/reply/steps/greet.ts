import { t } from '@/lib/i18n/t'
import { defineStep } from '../step'

/** A name only when it is surely one (X9); never two greetings. */
export const greet = defineStep({
  id: 'greet',
  source: 'Гайдлайн P1, N1, Q1',
  when: () => true,
  because: ({ analysis }) => (analysis.name ? t('because.greet.name') : t('because.greet.noName')),
  phrases: {
    any: [
      '{?named}{name}, [здравствуйте|привет]!',
      '{?named}[Здравствуйте|Привет], {name}!',
      '{?named}{name}, [добрый день|привет]!',
      '{?named}[Добрый день|Привет], {name}!',
      '{?!named}[Здравствуйте|Привет]!',
      '{?!named}[Добрый день|Привет]!',
    ],
  },
})
