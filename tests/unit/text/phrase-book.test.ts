import { describe, expect, it } from 'vitest'
import { phraseBook } from '@/lib/text/phrase-book'

const find = (phrase: string, text: string) =>
  phraseBook([[phrase, true]])
    .find(text.split(' '))
    .map(({ from, to }) => [from, to])

describe('phraseBook', () => {
  it.each([
    ['скол', 'есть скол', [[1, 2]]],
    ['скол', 'скольки', []],
    ['крив~', 'кривая строчка', [[0, 1]]],
    ['крив~', 'кривляка', []],
    ['слом*', 'сломался сразу', [[0, 1]]],
    ['не работает', 'не очень работает', [[0, 3]]],
    ['не работает', 'не мой работает', []],
    ['упаковк* … мят*', 'упаковка вся пришла мятая', [[0, 4]]],
    ['упаковк* … мят*', 'упаковка не мятая', []],
    ['на (высоте|пять с плюсом)', 'на пять с плюсом', [[0, 4]]],
    ['через # (дня|дней)', 'через 3 дня', [[0, 3]]],
  ])('«%s» in «%s»', (phrase, text, expected) => {
    expect(find(phrase, text)).toEqual(expected)
  })
})
