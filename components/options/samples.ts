import { t } from '@/lib/i18n/t'
import type { ReplyItem } from '@/lib/reply/analysis'
import type { Fact } from '@/lib/reply/fact'

export type Sample = { id: string; title: string; item: ReplyItem; facts: readonly Fact[] }

/** Items on which the options show what a change of the voice does. */
export const samples: readonly Sample[] = [
  {
    id: 'praise',
    title: t('options.sample.praise'),
    item: {
      marketplace: 'wildberries',
      kind: 'review',
      rating: 5,
      author: 'Анна',
      text: 'Плед очень мягкий и тёплый, дочка из него не вылезает. Доставили на день раньше.',
      product: { name: 'Плед вязаный «Север», 150 × 200' },
    },
    facts: [],
  },
  {
    id: 'complaint',
    title: t('options.sample.complaint'),
    item: {
      marketplace: 'ozon',
      kind: 'review',
      rating: 2,
      author: 'Сергей',
      text: 'Коробка пришла мятая, на чашке скол у ручки. Брал в подарок, теперь дарить нечего.',
      product: { name: 'Набор чашек «Утро», 4 шт.' },
    },
    facts: [],
  },
  {
    id: 'question',
    title: t('options.sample.question'),
    item: {
      marketplace: 'ozon',
      kind: 'question',
      author: 'Ольга',
      text: 'Здравствуйте! Можно ли стирать плед в машинке?',
      product: { name: 'Плед вязаный «Север», 150 × 200' },
    },
    facts: [
      {
        text: 'Стирка: в машине при 30 °C, без отжима',
        source: 'base',
        sourceNote: t('options.sample.fact'),
      },
    ],
  },
]
