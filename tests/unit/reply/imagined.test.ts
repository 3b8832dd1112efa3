import { describe, expect, it } from 'vitest'
import { draftsOf } from './drafts-of'

type Case = [
  text: string,
  product: string | undefined,
  rating: number,
  never: RegExp,
  said?: RegExp,
]
const holds = (
  text: string,
  product: string | undefined,
  rating: number,
  never: RegExp,
  said?: RegExp,
) => {
  for (const draft of draftsOf({ text, product, rating }, 'imagined', 6)) {
    expect(draft).not.toMatch(never)
    if (said) expect(draft).toMatch(said)
  }
}

describe('what a thing only seems to be is not told as so', () => {
  it.each<Case>([
    ['Словно просроченный, на вкус горчит', 'Печенье', 1, /срок/u, /горчит/u],
    [
      'Запах неприятный, словно плесень завелась',
      'Коврик',
      2,
      /плесен/u,
      /запах оказался неприятным/u,
    ],
    [
      'Ткань как будто грязная, серая какая-то',
      'Простыня',
      2,
      /загрязн/u,
      /ткань показалась грязной/u,
    ],
    ['Это пластик или уже лак с неё слез?!', 'Ваза', 2, /облез|слез/u],
    ['Пломба выпала или это кусок ореха откололся?', 'Шоколад', 1, /отломился|откололся/u],
  ])('%s', holds)

  it.each<Case>([
    [
      'Такое ощущение, что чайник уже кто-то использовал',
      'Чайник',
      2,
      /«/u,
      /чайник показался не новым/u,
    ],
    [
      'Впечатление, будто пачку до меня открывали',
      'Чай чёрный',
      3,
      /следами/u,
      /упаковка показалась вскрытой/u,
    ],
    [
      'Создаётся впечатление, что их носили',
      'Туфли',
      3,
      /устроили/u,
      /туфли показались не новыми/u,
    ],
  ])('but a suspicion is owned as one: %s', holds)

  it('and what is said with reserve is meant', () => {
    for (const draft of draftsOf(
      { text: 'Как будто бы не хватает одной детали', product: 'Конструктор', rating: 3 },
      'imagined',
      6,
    ))
      expect(draft).toMatch(/детал/u)
  })
})

describe('what has not happened is neither regretted nor welcomed', () => {
  it.each<Case>([
    ['Удобный рюкзак. Если намочить, принт сотрётся', 'Рюкзак', 4, /сотр/u, /рюкзак/u],
    ['Крепкая сумка! Если протереть губкой, грязь отойдёт', 'Сумка', 5, /гряз/u, /сумк/u],
    ['Отличная ручка, надеюсь, не потечёт', 'Ручка', 5, /теч/u, /ручк/u],
    [
      'Если часто стирать, быстро вылиняет. Цвет приятный',
      'Футболка',
      3,
      /вылин/u,
      /цвет приятный/u,
    ],
  ])('%s', holds)

  it('but what happens whenever something is done is so', () => {
    for (const draft of draftsOf(
      { text: 'Если нажать, крышка отваливается', product: 'Чайник', rating: 2 },
      'imagined',
      6,
    ))
      expect(draft).toMatch(/крышка/u)
  })
})
