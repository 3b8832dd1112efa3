import { defineStep } from '../step'

export const prevention = defineStep({
  id: 'prevention',
  source: 'Гайдлайн N12',
  when: ({ voice, complaints }) => voice.prevention !== '' && complaints.length > 0,
  because: () => 'говорим, что изменится, – словами из настроек',
  phrases: {
    any: ['{prevention}'],
  },
})
