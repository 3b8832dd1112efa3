import { describe, expect, it } from 'vitest'
import { draftsOf } from './drafts-of'

const drafts = (text: string, rating: number, product: string) =>
  draftsOf({ text, rating, product, marketplace: 'ozon' }, 'stars', 6)

describe('a remark under many stars', () => {
  it.each([
    ['Халва вкусная, но слишком сладкая', 4, 'Халва'],
    ['Духи красивые, но аромат резкий', 5, 'Духи'],
  ])('that no help mends is offered none: %s', (text, rating, product) => {
    for (const draft of drafts(text, rating, product))
      expect(draft).not.toMatch(/помощ|помочь|помож|вопрос|чат/iu)
  })

  it('that tells of a trouble is', () => {
    for (const draft of drafts('Чайник красивый, но крышка не закрывается', 4, 'Чайник'))
      expect(draft).toMatch(/чат/u)
  })

  it.each([
    ['Сапоги удобные, подошва скользкая, но это не критично', 5, 'Сапоги'],
    ['Коробка немного помята, но это мелочи. Сервиз прекрасный', 5, 'Сервиз'],
  ])('that is forgiven is not regretted: %s', (text, rating, product) => {
    for (const draft of drafts(text, rating, product)) {
      expect(draft).not.toMatch(/жаль|досадно|огорч|чат/iu)
      expect(draft).toMatch(/честн/iu)
    }
  })
})

describe('a happy buyer', () => {
  it('is wished music only where he speaks of it', () => {
    for (const draft of drafts('Красивая, подошла к обоям', 5, 'Колонка беспроводная'))
      expect(draft).not.toMatch(/музык|прослушив/iu)
  })
})
