import { t } from '@/lib/i18n/t'
import { defineSign, quotesOf } from '../sign'

const measure =
  /(?<![A-Za-zЀ-ӿ\p{N}])(\d{1,6}(?:[.,]\d{1,3})?)\s?(мач|мл|л|кг|гр|г|см|мм|м|вт|квт|шт|гб|тб)(?![A-Za-zЀ-ӿ\p{N}])/giu
/** Units in which a product is named once: two values of one unit in a name tell nothing. */
const bare = (unit: string) => unit.toLowerCase().replace(/^гр$/u, 'г')
const number = (digits: string) => Number(digits.replace(',', '.'))

function measures(text: string): Map<string, Set<number>> {
  const found = new Map<string, Set<number>>()
  for (const [, digits = '', unit = ''] of text.matchAll(measure)) {
    const known = found.get(bare(unit)) ?? new Set()
    found.set(bare(unit), known.add(number(digits)))
  }
  return found
}

export const contradictoryFacts = defineSign({
  id: 'contradictory-facts',
  group: 'content',
  title: t('doubt.contradictoryFacts.title'),
  weight: 'hint',
  question: t('doubt.contradictoryFacts.question'),
  ifYes: 'doubt',
  look: (review) => {
    if (review.fields.length === 0) return 'clear'
    const { product } = review.item
    const told = [product?.name, ...(product?.facts ?? []).map(({ value }) => value)].join(' · ')
    const known = measures(told.slice(0, 5000))
    const quotes = quotesOf(review, ({ text }) =>
      [...text.matchAll(measure)].flatMap((match) => {
        const [whole, digits = '', unit = ''] = match
        const values = known.get(bare(unit))
        return values && !values.has(number(digits))
          ? [{ start: match.index, end: match.index + whole.length }]
          : []
      }),
    )
    if (quotes.length === 0) return 'unknown'
    return {
      quotes,
      note: t('doubt.contradictoryFacts.note'),
    }
  },
  examples: {
    shown: [
      ['Заявлено 3 л, а входит стакан', { product: { name: 'Термос «Север», 1 л' } }],
      [
        'Вес 2 кг для ребёнка много',
        { product: { name: 'Мяч', facts: [{ name: 'Вес', value: '0,4 кг' }] } },
      ],
    ],
    absent: [
      ['Термос на 1 л протекает', { product: { name: 'Термос «Север», 1 л' } }],
      ['Протекает', { product: { name: 'Термос «Север», 1 л' } }],
      ['Брала на рост 170 см', { product: { name: 'Термос «Север», 1 л' } }],
    ],
  },
})
