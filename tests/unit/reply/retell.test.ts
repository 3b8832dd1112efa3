import { expect, it } from 'vitest'
import { retold } from '@/lib/reply/answer/retell'

const answer = 'Да, капюшон съёмный, на молнии.'

it('an answer is not given word for word twice in a row', () => {
  expect(retold(answer, [], 0)).toBe(answer)
  const again = retold(answer, [`Здравствуйте! ${answer} Хорошего дня!`], 0)
  expect(again).toBe('Отвечаем: да, капюшон съёмный, на молнии.')
  const third = retold(answer, [`Здравствуйте! ${again}`, `Здравствуйте! ${answer}`], 0)
  expect([answer, again]).not.toContain(third)
})

it('short answers and names keep their form', () => {
  expect(retold('Да, есть.', ['Да, есть.'], 0)).toBe('Да, есть.')
  const named = 'Xiaomi 13 и Xiaomi 13 Pro подходят оба.'
  expect(retold(named, [named], 0)).toBe(named)
})
