import { describe, expect, it } from 'vitest'
import { draftsOf } from './drafts-of'

const texts = (text: string, product?: string) =>
  draftsOf({ rating: 1, text, product }, 'verdict', 6)

describe('a verdict or a mere topic beside a fact', () => {
  it.each([
    ['Ваза Ромашка пришла разбитая. Расстроена, просто выкинула деньги.', 'Ваза', /денег/u],
    ['Крышка у термоса протекает. Продавец бессовестный.', 'Термос', /отношени/u],
  ])('is left out: %s', (text, product, never) => {
    for (const draft of texts(text, product)) expect(draft).not.toMatch(never)
  })
})

it('nobody who rings is told of a smell', () => {
  for (const draft of texts('Через день звонят, говорят ждать, потом снова звонят.', 'Утюг'))
    expect(draft).not.toMatch(/запах/u)
})
