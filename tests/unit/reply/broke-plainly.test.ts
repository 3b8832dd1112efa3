import { describe, expect, test } from 'vitest'
import { saysAgain } from '@/lib/reply/complaints/same-fact'
import { brokePlainly } from '@/lib/reply/echo/troubles/broke-plainly'

describe('what «died» at the buyer’s', () => {
  test.each([
    ['Правый динамик умер на третий день', 'Правый динамик сломался на третий день'],
    ['подсветка сдохла сразу', 'подсветка сломалась сразу'],
    ['накрылась медным тазом', 'сломалась'],
    ['Кнопки померли', 'Кнопки сломались'],
  ])('broke: %s', (said, plain) => {
    expect(brokePlainly(said)).toBe(plain)
  })

  test.each(['Рыбки умерли через день', 'саженец сдох', 'умеренно плотный', 'накрыла стол'])(
    'stays where something lives, and in other words: %s',
    (said) => {
      expect(brokePlainly(said)).toBe(said)
    },
  )

  test('is not told once more by how it shows', () => {
    expect(saysAgain('звука нет', 'левый динамик сломался через неделю', false)).toBe(true)
    expect(saysAgain('звука нет', 'крышка треснула', false)).toBe(false)
  })
})
