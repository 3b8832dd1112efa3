import { describe, expect, it } from 'vitest'
import { draftsOf } from './drafts-of'

type Case = [text: string, product: string, said: RegExp, never: RegExp]
const holds = (text: string, product: string, said: RegExp, never: RegExp) => {
  for (const draft of draftsOf({ text, product, rating: 2 }, 'before')) {
    expect(draft).toMatch(said)
    expect(draft).not.toMatch(never)
  }
}

describe('a plant dies and dries up, and never breaks', () => {
  it.each<Case>([
    ['Проросли и все умерли', 'Семена базилика', /погибли/u, /сломал|поломки/u],
    ['Кактус засох через месяц', 'Кактус', /кактус засох через месяц/u, /засохшим/u],
    ['Пришёл весь засохший', 'Кактус', /засохш/u, /засох через/u],
    ['Сдох через неделю', 'Паяльник', /сломался/u, /погиб/u],
  ])('%s', holds)
})

describe('what is no longer what it was is told as that', () => {
  it.each<Case>([
    ['Вкус уже не тот, что раньше, приторный', 'Зефир', /вкус уже не тот, что раньше/u, /«/u],
    ['Совсем не такая, как прежде', 'Пенка', /пенка не такая, как раньше/u, /«/u],
  ])('%s', holds)
})

describe('praise beside is no fault', () => {
  it.each<Case>([
    ['Кроме расцветки ничего не понравилось', 'Шарф', /жаль|прост|извин/iu, /цвет|расцветк/u],
    [
      'Пахнет слабо. Пробовала у этого бренда корицу, она держится дольше',
      'Свеча',
      /пахнет слабо/u,
      /дольше/u,
    ],
    ['Карточки обрезаны до половины рисунка', 'Карточки', /обрезаны/u, /меньше/u],
  ])('%s', holds)
})
