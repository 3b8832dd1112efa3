import { describe, expect, it } from 'vitest'
import { readTroubles } from '@/lib/reply/echo/troubles/read-trouble'
import { productName } from '@/lib/reply/product/product-name-of'

const told = (text: string, name?: string) =>
  readTroubles(
    text,
    productName({ marketplace: 'ozon', kind: 'review', text, ...(name && { product: { name } }) }),
    [],
  ).map(({ clause }) => clause)

describe('the buyer’s own clause is told in a sentence of ours', () => {
  it.each([
    ['Клавиши залипают', 'Клавиатура игровая', 'клавиши залипают'],
    ['Приехала вся в пыли', undefined, 'покупка приехала вся в пыли'],
    ['Пришёл с отбитым краем', undefined, 'товар пришёл с отбитым краем'],
    [
      'Забивается и не пропускает воду',
      'Фильтр для кувшина',
      'фильтр забивается и не пропускает воду',
    ],
    ['Молоко с крупинками', undefined, 'молоко с крупинками'],
    ['Застегивать рукава очень неудобно', undefined, 'застёгивать рукава очень неудобно'],
    ['Прислали не тот размер рамки', undefined, 'пришёл не тот размер'],
  ])('%s', (text, name, clause) => {
    expect(told(text, name)).toContain(clause)
  })

  it.each([
    'Мне не зашло совсем',
    'Купила дочке, пришлось вернуть',
    'Наверное сломался на морозе',
    'Присоски не держат с окна слетает',
    'Коробка была вся порвала',
    'Нитки нигде не торчат',
  ])(
    'but not one that speaks of the buyer, guesses, or names a thing we do not know: %s',
    (text) => {
      expect(told(text).join()).not.toMatch(/наверное|дочке|зашло|держат|порвала|торчат/u)
    },
  )
})

describe('a quality is told as the fault that the buyer meant', () => {
  it.each([
    ['Жидковат', 'Крем для рук', 'крем показался жидковатым'],
    ['Тонковаты', 'Носки хлопковые', 'носки показались тонковатыми'],
    ['Молния до первой стирки показалась туговата', 'Куртка', 'молния показалась туговатой'],
    ['Рукава коротковаты', 'Рубашка', 'рукава коротковаты'],
    ['Разочарована звуком', 'Колонка', 'звук разочаровал'],
    ['Сильно просвечивает белье', 'Блузка женская', 'сильно просвечивает бельё'],
    ['Шнур коротковат', 'Лампа', 'шнур коротковат'],
    ['Совсем не пластичные', 'Перчатки', 'перчатки оказались не слишком пластичными'],
    ['Рыхлая', undefined, 'покупка показалась рыхлой'],
    ['Рваная', undefined, 'покупка пришла рваной'],
  ])('%s', (text, name, clause) => {
    expect(told(text, name)).toContain(clause)
  })

  it.each([
    ['Не работает от розетки', 'Лампа', 'лампа не работает от розетки'],
    ['Пришёл без коробки', 'Чайник', 'заказ пришёл без коробки'],
  ])('what is told exactly is not made worse: %s', (text, name, clause) => {
    expect(
      readTroubles(
        text,
        productName({ marketplace: 'ozon', kind: 'review', text, product: { name } }),
        ['missing_parts'],
      ).map((one) => one.clause),
    ).toContain(clause)
  })

  it.each([
    ['Привкуса бумаги не было', /не оказалось бумаги/u],
    ['Функционально разницы нет', /результата/u],
    ['Сушит волосы', /на коже/u],
    ['Партия застывает при низких температурах', /температуры показались/u],
  ])('and nothing is made of what was not meant: %s', (text, never) => {
    const item = { marketplace: 'ozon', kind: 'review', text } as const
    const clauses = readTroubles(text, productName(item), ['missing_parts', 'efficacy'])
    expect(clauses.map((one) => one.clause).join()).not.toMatch(never)
  })

  it('«не» belongs to the word beside it', () => {
    expect(told('Не ровные острые края').join()).not.toMatch(/остро/u)
    expect(told('Не жидкий').join()).toBe('')
  })

  it.each(['Внутри без повреждений', 'Недовольная осталась', 'Обычные', 'Ужасная', 'Повреждений'])(
    'no quality of a thing: %s',
    (text) => {
      expect(told(text)).toEqual([])
    },
  )
})
