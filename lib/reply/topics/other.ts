import { defineTopic } from '../topic'

/** What no other topic covers: a complaint is here when the buyer is unhappy and says nothing that we know. */
export const other = defineTopic({
  id: 'other',
  title: 'другое',
  examples: { complaint: [], praise: [], neither: ['Очень вкусно', 'Сломался'] },
})
