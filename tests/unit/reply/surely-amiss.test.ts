import { describe, expect, test } from 'vitest'
import { isSurelyAmiss } from '@/lib/reply/complaints/surely-amiss'
import { draftsOf } from './drafts-of'

describe('what a buyer of many stars may mean as a remark', () => {
  test.each([
    ['пульт не включается', 5],
    ['ручка не очень удобная', 5],
    ['нет инструкции', 5],
    ['обложка быстро пачкается', 5],
    ['застёжка тугая', 5],
    ['ткань тонкая', 4],
    ['штанины длинноваты', 5],
    ['нет мерной ложки', 4],
  ])('is a flaw: %s (%i★)', (said, rating) => {
    expect(isSurelyAmiss(said.replaceAll('ё', 'е'), rating)).toBe(true)
  })

  test.each([
    ['внук не снимает', 5],
    ['внук не снимает', 4],
    ['под курткой не видно', 4],
    ['мух внутри не было', 4],
    ['руки сухие', 4],
    ['ткань плотная', 5],
    ['подкладка не тянет кожу', 5],
  ])('is none that shows: %s (%i★)', (said, rating) => {
    expect(isSurelyAmiss(said, rating)).toBe(false)
  })

  test.each([
    [5, 'Сандалии', 'Внук не снимает, носит и дома, и во дворе. Подошва не скользит.'],
    [5, 'Клеёнка', 'Капли скатываются, пятно от вишни отмылось сразу.'],
    [4, 'Швабра', 'Мою всю квартиру за полчаса, руки сухие.'],
    [5, 'Повязка для сна', 'Темно, как в шкафу, резинка не тянет кожу.'],
  ])('is not regretted where all is praise: %i★, %s', (rating, product, text) => {
    for (const draft of draftsOf({ rating, product, text }, 'amiss'))
      expect(draft).not.toMatch(/жаль/iu)
  })

  test('is regretted after a «но», whatever it says', () => {
    const text = 'Мягкая и красивая, но под курткой не видно воротник.'
    for (const draft of draftsOf({ rating: 4, product: 'Рубашка', text }, 'amiss'))
      expect(draft).toMatch(/жаль|замечание|подпортило|честн/iu)
  })
})
