import { describe, expect, it } from 'vitest'
import { draftsOf } from './drafts-of'

const all = (text: string, rating = 4) => draftsOf({ rating, text }, 'remarked-on').join('\n')

describe('a remark that can be neither told nor shown', () => {
  it.each([
    ['Симпатичная куртка, но швы крвиые местаами', /швами вышло не так/u],
    ['Чашка милая, но крышка прилгает абы ка', /крышкой вышло не так/u],
  ])('is named by its part: %s', (text, named) => expect(all(text)).toMatch(named))

  it.each([
    ['Вкус пока оценить не смогла', /вкус порадовал не/u],
    ['Халва хорошая. А почему на банке нет состава?', /банкой вышло/u],
  ])('but not where nothing was judged: %s', (text, named) => expect(all(text)).not.toMatch(named))
})

describe('under three stars a remark beside praise', () => {
  it('is regretted, and not only passed on to others', () => {
    const drafts = all('Кофта так себе, пакет целый, привезли быстро', 3)
    expect(drafts).toMatch(/жаль/iu)
    expect(drafts).not.toMatch(/тем, кто ещё выбирает/u)
  })
})
