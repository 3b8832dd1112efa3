import { expect, it } from 'vitest'
import { isBlameless } from '@/lib/reply/analyse/blameless'
import { inOneBreath } from '@/lib/reply/complaints/in-one-breath'
import { resolved } from '@/lib/reply/echo/retell/antecedent'
import { productName } from '@/lib/reply/product/product-name-of'
import { draftsOf } from './drafts-of'

const item = { marketplace: 'wildberries', kind: 'review' } as const
const texts = (text: string, product?: string) => draftsOf({ rating: 1, text, product }, 'once', 5)

it('a verb that two states share is said once', () => {
  expect(inOneBreath(['банка пришла протёкшей', 'банка пришла частично открытой']).said).toBe(
    'банка пришла протёкшей и частично открытой',
  )
})

it.each([
  [
    'a set that is short is told by what is not there',
    'Огорчили неполным комплектом, ко второму чайнику не прилагался фильтр.',
    'Чайник',
    /не прилагался фильтр/u,
    /комплект оказался неполным/u,
  ],
  [
    'of a sale that should not be, no service is told',
    'Тюбик с кремом не запечатан. Выкинула. Такое нельзя продавать!',
    undefined,
    /тюбик с кремом не запечатан/iu,
    /не помогли/u,
  ],
  [
    'the goods are named once',
    'Привезли просроченную икру. Пришлось выкинуть.',
    'Икра красная',
    /икра.*пришлось её выкинуть/iu,
    /выкинуть икру/u,
  ],
])('%s', (_, text, product, told, never) => {
  for (const draft of texts(text, product)) {
    expect(draft).toMatch(told)
    expect(draft).not.toMatch(never)
  }
})

it.each(['то швов не видно', 'долгое кипячение не помогло'])('blames nothing: %s', (clause) => {
  expect(isBlameless(clause)).toBe(true)
})

it.each([
  ['эта не сохнет', 'покупка не сохнет'],
  ['этот сломался сразу', 'товар сломался сразу'],
  ['эта крышка не сохнет', 'эта крышка не сохнет'],
])('of the goods spoken of: %s', (said, told) => {
  expect(resolved(said, 'Сохнет долго. ', productName({ ...item, text: said })).clause).toBe(told)
})
