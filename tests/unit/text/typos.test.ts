import { describe, expect, it } from 'vitest'
import { unmistyped } from '@/lib/text/typos'

describe('misspelt words', () => {
  it.each([
    ['отлисный', 'отличный'],
    ['упоковка', 'упаковка'],
    ['рикомендую', 'рекомендую'],
    ['понарвилось', 'понравилось'],
    ['соответсвует', 'соответствует'],
    ['спсибо', 'спасибо'],
  ])('reads «%s» as «%s»', (typed, meant) => {
    expect(unmistyped(typed)).toBe(meant)
  })

  it.each([
    'поставки',
    'комплекс',
    'отличие',
    'упакован',
    'сломан',
    'красит',
    'включили',
    'доволен',
    'забота',
  ])('leaves «%s» alone', (word) => {
    expect(unmistyped(word)).toBe(word)
  })
})
