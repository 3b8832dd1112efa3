import { describe, expect, it } from 'vitest'
import { vagueComplaint } from '@/lib/reply/complaints/elsewhere'
import { toldFirst } from '@/lib/reply/complaints/told-first'
import { draftsOf } from './drafts-of'

const texts = (text: string, product?: string) =>
  draftsOf({ rating: 1, text, product }, 'weightiest', 5)

it.each([
  [
    'the thing before its pack',
    'Коробка рваная. Кран плохо закрывается.',
    'Смеситель',
    /кран плохо закрывается.*коробка .*рван/u,
  ],
  [
    'the colour, and not the card as a whole',
    'Шторы плотные. Оттенок не соответствует оттенку на картинке, привезли болотный.',
    'Шторы',
    /оттенок оказался не таким, как на фото/u,
  ],
])('tells %s', (_, text, product, told) => {
  for (const draft of texts(text, product)) expect(draft).toMatch(told)
})

it('what is told of the thing goes before what names nothing', () => {
  const [hollow, told] = [
    { ...vagueComplaint, sure: false },
    { ...vagueComplaint, told: true, troubles: ['запах оказался резким'], topic: 'smell' as const },
  ]
  expect(toldFirst([hollow, told], false)).toEqual([told, hollow])
  expect(toldFirst([hollow, { ...told, topic: 'price' }], false)[0]).toBe(hollow)
})

describe('what a thing cannot do', () => {
  it('is no part left out of the box', () => {
    for (const draft of texts(
      'Мультиварка врёт со временем, функция отсрочки отсутствует.',
      'Мультиварка',
    ))
      expect(draft).not.toMatch(/содержим|комплект|прийти должно/u)
  })
})

describe('a return that came to nothing', () => {
  it.each([
    ['Лампа пришла битой. Возврат оформила, а деньги мне не вернули.', 'Лампа'],
    ['Отменила заказ месяц назад. Менеджер отказался делать возврат.', undefined],
  ])('is not met with «если возникнут»: %s', (text, product) => {
    for (const draft of texts(text, product))
      expect(draft).not.toMatch(
        /возникнут (?:сложности|вопросы)|появятся вопросы|если будет нужно/u,
      )
  })
})
