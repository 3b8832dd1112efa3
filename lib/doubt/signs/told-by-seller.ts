import { defineSign } from '../sign'

/** What no page shows: only the seller can look it up. */
export const toldBySeller = [
  defineSign({
    id: 'no-order',
    group: 'author',
    title: 'Такого заказа нет',
    weight: 'breach',
    question: 'Вы проверили: такого заказа у вас не было?',
    // Wildberries marks what was bought.
    look: ({ item }) => (item.tags?.includes('Выкуп') ? 'clear' : 'unknown'),
    examples: { shown: [], absent: [['Плохо', { tags: ['Выкуп'] }], 'Плохо'] },
  }),
  defineSign({
    id: 'author-at-once',
    group: 'author',
    title: 'Все отзывы автора – за день-два',
    weight: 'doubt',
    question: 'У автора все отзывы написаны за один-два дня или о соседних магазинах?',
    look: () => 'unknown',
  }),
  defineSign({
    id: 'minutes-after',
    group: 'time',
    title: 'Через минуты после выдачи',
    weight: 'hint',
    question: 'Отзыв появился через несколько минут после выдачи заказа?',
    look: () => 'unknown',
  }),
  defineSign({
    id: 'documents',
    group: 'agreement',
    title: 'Документы говорят об обратном',
    weight: 'breach',
    question: 'Есть документы, переписка или фото, из которых видно, что сказанное – неправда?',
    look: ({ fields }) => (fields.length === 0 ? 'clear' : 'unknown'),
  }),
  defineSign({
    id: 'media',
    group: 'rules',
    title: 'Фото или видео против правил',
    weight: 'breach',
    question: 'В отзыве есть фото или видео не о товаре, с рекламой или непристойное?',
    look: () => 'unknown',
  }),
]
