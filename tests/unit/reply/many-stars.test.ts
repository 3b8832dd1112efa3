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

describe('what is held back under many stars', () => {
  it.each([
    ['Не понравился воротник', 5, 'Жилет женский', /воротник вам не понравился/u],
    [
      'Лак держится хорошо, но снижаю оценку, не хватило мягкого блеска',
      4,
      'Лак',
      /не хватило мягкого блеска/u,
    ],
    [
      'Всё доехало в целости. Единственное, что смутило: не нашли даты розлива',
      4,
      'Сироп',
      /не нашлось даты розлива/u,
    ],
    ['Не так уж и ярко, как на фото', 4, 'Гирлянда', /не так уж и ярко/iu],
  ])('is regretted: %s', (text, rating, product, told) => {
    for (const draft of drafts(text, rating, product)) {
      expect(draft).toMatch(told)
      expect(draft).toMatch(/жаль/iu)
      expect(draft).not.toMatch(/комплект|рады, что (?:жилет|гирлянд)|совпало/iu)
    }
  })

  it('is what was expected, where that alone is said', () => {
    for (const text of ['Ожидал большего', 'Неплохой, но не то, чего ждала'])
      for (const draft of drafts(text, 4, 'Скетчбук')) expect(draft).toMatch(/ожидани/u)
  })

  it('is a harm to the skin, too', () => {
    for (const draft of drafts('Отбеливает, но утром лоб был красный', 4, 'Скраб для лица'))
      expect(draft).toMatch(/не пользуйтесь/u)
  })

  it('but a slight one is told calmly', () => {
    for (const draft of drafts('Хорошее мыло, кожу от него жжёт, но не сильно', 4, 'Мыло'))
      expect(draft).not.toMatch(/нам очень жаль|прекратите|серьёзно/iu)
  })
})

describe('a happy buyer', () => {
  it('is wished music only where he speaks of it', () => {
    for (const draft of drafts('Красивая, подошла к обоям', 5, 'Колонка беспроводная'))
      expect(draft).not.toMatch(/музык|прослушив/iu)
  })
})
