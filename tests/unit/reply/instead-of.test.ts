import { expect, test } from 'vitest'
import { draftsOf } from './drafts-of'

test.each([
  [
    'Прислали шерстяные носки вместо мужских перчаток',
    'прислали шерстяные носки вместо мужских перчаток',
  ],
  [
    'Опять положили какую-то губку, вместо щётки для посуды',
    'положили губку вместо щётки для посуды',
  ],
  ['Вместо корма для собак положили корм для кошек', 'вместо корма для собак мы положили корм'],
])('%s: what came and what was ordered are both named, once', (text, told) => {
  for (const draft of draftsOf({ text, rating: 1 }, 'instead')) {
    expect(draft).toContain(told)
    expect(draft).not.toMatch(/не тот товар|какую-то|, вместо/u)
  }
})

test('where the thing itself is not named, none is made up', () => {
  for (const draft of draftsOf(
    { text: 'Прислали для левой руки вместо правой', rating: 2 },
    'instead',
  ))
    expect(draft).not.toContain('прислали для')
})
