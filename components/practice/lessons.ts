import type { Item } from '@/lib/domain/item'
import { itemKey, type UnkeyedItem } from '@/lib/domain/item-key'
import { t } from '@/lib/i18n/t'
import type { Fact } from '@/lib/reply/fact'

/** An item of the practice cabinet, and what there is to learn from it. */
export type Lesson = { item: Item; facts: readonly Fact[]; teaches: string }

const hour = 3_600_000

const lesson = (
  teaches: string,
  hoursAgo: number,
  parts: Omit<UnkeyedItem, 'date' | 'url' | 'state'>,
  facts: readonly Fact[] = [],
) => ({ teaches, hoursAgo, parts, facts })

const drafts = [
  lesson(t('practice.teaches.praise'), 2, {
    marketplace: 'wildberries',
    kind: 'review',
    rating: 5,
    author: 'Наталья',
    text: 'Плед мягкий, кот сразу занял. Беру второй – теперь маме.',
    product: { name: 'Плед вязаный «Север», 150 × 200' },
  }),
  lesson(t('practice.teaches.complaint'), 5, {
    marketplace: 'ozon',
    kind: 'review',
    rating: 1,
    author: 'Дмитрий',
    text: 'Чайник потёк на третий день, вода собирается под подставкой. Включать боюсь.',
    product: { name: 'Чайник электрический «Капля», 1,7 л' },
  }),
  lesson(t('practice.teaches.hidden'), 9, {
    marketplace: 'wildberries',
    kind: 'review',
    rating: 5,
    author: 'Ольга',
    text: 'Кастрюля отличная, дно толстое. Только крышка приехала с вмятиной.',
    product: { name: 'Кастрюля «Утро», 3 л' },
  }),
  lesson(
    t('practice.teaches.fact'),
    20,
    {
      marketplace: 'ozon',
      kind: 'question',
      author: 'Татьяна',
      text: 'Подскажите, плед можно стирать в машинке?',
      product: { name: 'Плед вязаный «Север», 150 × 200' },
    },
    [
      {
        text: 'Стирка: в машине при 30 °C, без отжима',
        source: 'base',
        sourceNote: t('practice.teaches.source'),
      },
    ],
  ),
  lesson(t('practice.teaches.noFact'), 30, {
    marketplace: 'wildberries',
    kind: 'question',
    author: 'Игорь',
    text: 'А крышка от этой кастрюли подойдёт к сковороде 24 см?',
    product: { name: 'Кастрюля «Утро», 3 л' },
  }),
  lesson(t('practice.teaches.unclear'), 12, {
    marketplace: 'ozon',
    kind: 'review',
    rating: 2,
    author: 'Покупатель',
    text: 'Не понравилось.',
    product: { name: 'Набор чашек «Утро», 4 шт.' },
  }),
]

/** The items of the practice cabinet as they stand at `now`. Nothing of them enters the queue. */
export const lessons = (now: number): Lesson[] =>
  drafts.map(({ teaches, hoursAgo, parts, facts }) => {
    const unkeyed: UnkeyedItem = {
      ...parts,
      date: { at: now - hoursAgo * hour, precision: 'minute' },
      state: 'unanswered',
      url: '/practice.html',
    }
    return { teaches, facts, item: { ...unkeyed, key: itemKey(unkeyed) } }
  })
