import { describe, expect, it } from 'vitest'
import { clauses } from '@/lib/text/clauses'

const pieces = (text: string) => clauses(text).map(({ start, end }) => text.slice(start, end))

describe('clauses', () => {
  it.each([
    ['Пришло быстро, но помято', ['Пришло быстро', 'но помято']],
    ['Хорошая вещь но дорогая', ['Хорошая вещь', 'но дорогая']],
    ['Жаль, что порвалась', ['Жаль, что порвалась']],
    ['Стоит 1,5 тыс. руб. и больше', ['Стоит 1,5 тыс', 'руб. и больше']],
    ['Заказала синий, пришёл красный', ['Заказала синий, пришёл красный']],
    ['Лучше, чем ожидала!', ['Лучше, чем ожидала']],
  ])('parts «%s»', (text, expected) => {
    expect(pieces(text)).toEqual(expected)
  })

  it('cuts text without any signs, so that time grows with length only', () => {
    expect(clauses('слово '.repeat(500)).every(({ words }) => words.length <= 32)).toBe(true)
  })
})
