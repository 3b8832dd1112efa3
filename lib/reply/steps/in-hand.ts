import { defineStep } from '../step'

export const inHand = defineStep({
  id: 'in-hand',
  source: 'Гайдлайн N9',
  when: ({ voice, complaints }) => voice.inHand !== '' && complaints.length > 0,
  because: () => 'говорим, что уже делается, – словами из настроек',
  phrases: {
    any: ['{inHand}'],
  },
})
