import { expect, it } from 'vitest'
import { draftsOf } from './drafts-of'

it.each([
  ['Сам соус невкусный, есть не стали', /соус показался невкусным|вкус/u, /соус невкусный/u],
  [
    'Неоправданно завышена цена, порошок как порошок',
    /показалась завышенной|цен/u,
    /, что неоправданно завышена/u,
  ],
])('%s: a shop does not say it of its own goods', (text, told, never) => {
  for (const draft of draftsOf({ text, rating: 3 }, 'impression')) {
    expect(draft).toMatch(told)
    expect(draft).not.toMatch(never)
  }
})

it('apologises once more only after an apology', () => {
  const text = 'Ручка сумки оторвалась в первый день. И ещё пришла без коробки.'
  for (const draft of draftsOf({ text, rating: 1, product: 'Сумка' }, 'impression', 12))
    expect(draft).not.toMatch(/Просим прощения и за то/u)
})

it('speaks of paying later only to whoever asks', () => {
  const ask = (text: string) => draftsOf({ text, kind: 'question' }, 'impression').join('\n')
  expect(ask('А картой оплатить можно?')).not.toMatch(/частями/u)
  expect(ask('Есть ли рассрочка или оплата частями?')).toMatch(/частями|способы оплаты/u)
})
