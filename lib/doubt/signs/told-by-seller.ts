import { t } from '@/lib/i18n/t'
import { defineSign } from '../sign'

/** What no page shows: only the seller can look it up. */
export const toldBySeller = [
  defineSign({
    id: 'no-order',
    group: 'author',
    title: t('doubt.told.noOrder.title'),
    weight: 'breach',
    question: t('doubt.told.noOrder.question'),
    // Wildberries marks what was bought.
    look: ({ item }) => (item.tags?.includes('Выкуп') ? 'clear' : 'unknown'),
    examples: { shown: [], absent: [['Плохо', { tags: ['Выкуп'] }], 'Плохо'] },
  }),
  defineSign({
    id: 'author-at-once',
    group: 'author',
    title: t('doubt.told.authorAtOnce.title'),
    weight: 'doubt',
    question: t('doubt.told.authorAtOnce.question'),
    look: () => 'unknown',
  }),
  defineSign({
    id: 'minutes-after',
    group: 'time',
    title: t('doubt.told.minutesAfter.title'),
    weight: 'hint',
    question: t('doubt.told.minutesAfter.question'),
    look: () => 'unknown',
  }),
  defineSign({
    id: 'documents',
    group: 'agreement',
    title: t('doubt.told.documents.title'),
    weight: 'breach',
    question: t('doubt.told.documents.question'),
    look: ({ fields }) => (fields.length === 0 ? 'clear' : 'unknown'),
  }),
  defineSign({
    id: 'media',
    group: 'rules',
    title: t('doubt.told.media.title'),
    weight: 'breach',
    question: t('doubt.told.media.question'),
    look: () => 'unknown',
  }),
]
