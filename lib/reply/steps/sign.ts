import { defineStep } from '../step'

export const sign = defineStep({
  id: 'sign',
  source: 'Гайдлайн P6, N15, Q7',
  when: ({ filling }) => Boolean(filling.slots.signature),
  because: () => 'подпись из настроек',
  phrases: {
    any: ['{signature}'],
  },
})
