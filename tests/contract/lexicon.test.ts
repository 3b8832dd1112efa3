import { expect, it } from 'vitest'
import { inCase } from '@/lib/reply/product/noun-phrase'
import { findThings, thing } from '@/lib/reply/things/lexicon'
import { matters } from '@/lib/reply/things/matters'
import { packs, parts, traits } from '@/lib/reply/things/parts'
import { products } from '@/lib/reply/things/products'

const entries = [...Object.values(products), parts, packs, traits, matters].join(' ').split(/\s+/u)

it('marks the gender of every noun that ends in «ь», but for the doers', () => {
  const unmarked = entries.filter((entry) => entry.endsWith('ь') && !entry.endsWith('тель'))
  expect(unmarked).toEqual(['аэрогриль', 'стиль'])
})

it.each([
  ['молния', 'молнию', 'молнии'],
  ['ремешок', 'ремешок', 'ремешка'],
  ['наушники', 'наушники', 'наушников'],
  ['платье', 'платье', 'платья'],
  ['прочность', 'прочность', 'прочности'],
  ['швы', 'швы', 'швов'],
  ['пальто', 'пальто', 'пальто'],
  ['фонарь', 'фонарь', 'фонаря'],
])('declines %s: %s, %s', (lemma, accusative, genitive) => {
  const noun = thing(lemma)
  const phrase = { adjectives: [], noun, plural: noun.gender === 'pl' }
  expect(inCase(phrase, 'acc')).toBe(accusative)
  expect(inCase(phrase, 'gen')).toBe(genitive)
})

it('finds a noun in any of its forms, with «е» for «ё» too', () => {
  const found = findThings(['на', 'молнии', 'и', 'колесах'])
  expect(found.map(({ thing: { lemma }, at }) => [lemma, at])).toEqual([
    ['молния', 1],
    ['колесо', 3],
  ])
})

it('finds every noun of the lists in each of its forms', () => {
  const lost = entries.filter(Boolean).flatMap((entry) => {
    const { lemma, singular, plural } = thing(entry.split(':')[0] ?? '')
    const forms = [singular, plural].flatMap((cases) => Object.values(cases ?? {}))
    return forms.filter((form) => findThings([form]).length === 0 && lemma !== 'носки')
  })
  expect(lost).toEqual([])
})
