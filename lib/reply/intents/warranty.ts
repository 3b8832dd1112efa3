import { defineIntent } from '../intent'

export const warranty = defineIntent({
  id: 'warranty',
  title: 'Гарантия',
  cues: [[3, 'гаранти*', 'гарант', 'срок службы', 'сервисн* центр*', 'сколько … прослужит|служит']],
  examples: {
    asks: ['Какая гарантия?', 'Куда обращаться по гарантии?'],
    not: ['Как ухаживать, чтобы дольше служило?'],
  },
})
