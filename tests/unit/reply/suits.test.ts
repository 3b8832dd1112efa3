import { expect, it } from 'vitest'
import { draftsOf } from './drafts-of'

it.each([
  ['Аромата особо не слышу. Для спальни не подходит!', /подошла для/u],
  ['Написано без оттенка, на светлый не пойдёт.', /подош/u],
])('%s: what it does not suit is no merit', (text, merit) => {
  for (const draft of draftsOf({ text, rating: 3 }, 'suits')) expect(draft).not.toMatch(merit)
})

it('names what it does suit', () => {
  for (const draft of draftsOf(
    { text: 'Корзина маленькая, для игрушек вполне', rating: 3 },
    'suits',
  ))
    expect(draft).toMatch(/для игрушек/u)
})
