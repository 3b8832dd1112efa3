import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { toldOfBuyer } from '@/lib/reply/echo/retell/second-person'
import { nounPhrase } from '@/lib/reply/product/noun-phrase'
import { draftsOf } from './drafts-of'

const told = (text: string, product?: string) =>
  toldOfBuyer(text, product ? { noun: nounPhrase(product) } : {})

describe('what a thing cost the buyer is told to him', () => {
  it.each([
    ['Я так и не смогла открыть крышку', undefined, 'открыть крышку так и не получилось'],
    ['Никак не могу приклеить их к стене', 'крючки', 'приклеить к стене никак не получается'],
    ['Пользоваться не смогли', undefined, 'пользоваться не получилось'],
    [
      'постоянно приходится подтягивать лямки',
      undefined,
      '[вам|тебе] постоянно приходится подтягивать лямки',
    ],
    ['Мне пришлось выбросить', 'крем', '[вам|тебе] пришлось выбросить крем'],
    ['Пришлось его выкинуть', 'чайник', '[вам|тебе] пришлось выкинуть чайник'],
    [
      'Сохнет долго, и приходится гладить дважды',
      undefined,
      '[вам|тебе] приходится гладить дважды',
    ],
  ])('%s', (text, product, clause) => expect(told(text, product)).toBe(clause))

  it('stands in the reply', () => {
    for (const draft of draftsOf(
      { text: 'Пришлось выбросить', rating: 1, product: 'Крем' },
      'cost',
    ))
      expect(draft).toMatch(/вам пришлось выбросить крем/u)
  })
})

describe('what is no trouble with the thing is not', () => {
  it.each([
    'Аромат оценить не вышло',
    'Не могу не похвалить',
    'Не могу нарадоваться',
    'Не могу понять восторгов',
    'По гарантии пришлось бы ждать месяц',
    'Муж не смог прийти',
    'Пришлось купить другой',
    'Проверить пока не удалось',
  ])('%s', (text) => expect(told(text)).toBeUndefined())
})

it('any text is told in whole words or not at all', () => {
  const words =
    'я не смогла могу пришлось открыть ее крышку выбросить и , приходится сразу в'.split(' ')
  fc.assert(
    fc.property(fc.array(fc.constantFrom(...words), { maxLength: 12 }), (text) => {
      expect(told(text.join(' ')) ?? 'ничего').not.toMatch(/undefined|\s\s|^\s|\s$/u)
    }),
  )
})
