import { describe, expect, it } from 'vitest'
import { asItStands } from '@/lib/reply/echo/paraphrase/as-it-stands'
import { productName } from '@/lib/reply/product/product-name-of'
import { draftsOf } from './drafts-of'

const told = (quote: string, name?: string) =>
  asItStands(
    quote,
    productName({
      marketplace: 'ozon',
      kind: 'review',
      rating: 4,
      text: quote,
      ...(name && { product: { name } }),
    }),
  )

describe('a quotation that is a statement by itself', () => {
  it.each([
    ['На ручке есть какие-то неровности', 'на ручке есть какие-то неровности'],
    ['Некоторые слипаются', 'некоторые слипаются'],
    ['На мой вкус ванили многовато', 'ванили многовато'],
    ['Бумага после печати как мятая', 'бумага после печати как мятая'],
    ['Коробка совсем другая', 'коробка совсем другая'],
    ['Рисунок не особо заметен', 'рисунок не особо заметен'],
  ])('%s', (quote, clause) => expect(told(quote)).toBe(clause))

  it('gets the name of the goods where it names nothing', () => {
    expect(told('Играет тише, чем Гефест', 'Колонка портативная')).toBe(
      'колонка играет тише, чем Гефест',
    )
  })

  it.each([
    ['the buyer’s own doing', 'Не нашла инструкции нигде'],
    ['a wish', 'Можно было и поярче'],
    ['two statements with no joint', 'Крышка была вся треснула'],
    ['what lost its noun', 'Мажется на белые'],
    ['a slip', 'Запах не каким средством не убрать'],
    ['a bare noun', 'Соль не для ванны'],
  ])('but not %s: %s', (_, quote) => expect(told(quote)).toBeUndefined())
})

it('is told, and not shown in quotation marks', () => {
  const text = 'Компот вкусный. Но, честно говоря, гвоздики многовато.'
  for (const draft of draftsOf({ rating: 4, text }, 'as-it-stands'))
    expect(draft).toMatch(/что гвоздики многовато/u)
})
