import { describe, expect, it } from 'vitest'
import { described } from '@/lib/reply/echo/retell/described'
import { nounPhrase } from '@/lib/reply/product/noun-phrase'

describe('how a thing is becomes a sentence', () => {
  it.each([
    ['Очень скользкий в руках чехол', 'чехол очень скользкий в руках'],
    ['Слишком плотная бумага', 'бумага слишком плотная'],
    ['Маленькая баночка', 'баночка маленькая'],
    ['Бледный цвет помады', 'цвет помады бледный'],
  ])('%s', (text, clause) => expect(described(text, {})).toBe(clause))

  it('of the product, where it agrees', () => {
    expect(described('Но очень мягкий', { noun: nounPhrase('порошок') })).toBe(
      'порошок очень мягкий',
    )
    expect(described('Очень мягкая', { noun: nounPhrase('порошок') })).toBeUndefined()
  })

  it.each([
    'Другая кружка',
    'Простой вазелин с запахом мяты',
    'Ужасное качество',
    'Тонкая ткань рвётся',
  ])('%s: not that', (text) => expect(described(text, {})).toBeUndefined())
})
