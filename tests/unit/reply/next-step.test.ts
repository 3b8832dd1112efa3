import { describe, expect, it } from 'vitest'
import { draftsOf } from './drafts-of'

const drafts = (text: string, product?: string, rating = 2): string =>
  draftsOf({ text, rating, product }, 'next', 6).join('\n')

describe('no help is offered where nothing can be helped', () => {
  it.each([
    ['Невкусные, больше не возьму', 'Хлебцы'],
    ['Слишком сладкий сироп', 'Сироп'],
    ['Дорого для такого брелока', 'Брелок'],
    ['Запах слишком приторный', 'Крем'],
  ])('%s', (text, product) => {
    expect(drafts(text, product)).not.toMatch(/помощь|помочь|поможем/u)
  })

  it('and whoever told at length is not bidden to tell more', () => {
    const said = drafts(
      'Раньше варила какао другой марки, тоже без сахара, и там чувствовался шоколад, густой и тёплый. А здесь вкус пустой, как у подслащённой воды, сколько ни клади, и сын пить отказался.',
      'Какао',
    )
    expect(said).not.toMatch(/подробнее/u)
  })
})

describe('what was not told is asked', () => {
  it.each([
    ['Не стоит своих денег', 'Торшер'],
    ['Зонтик так себе, деньги на ветер', 'Зонт'],
    ['Не понравилось, зря выброшенные деньги', undefined],
  ])('%s', (text, product) => {
    expect(drafts(text, product)).toMatch(
      /что именно|чего именно не хватило|что оказалось не так/iu,
    )
    expect(drafts(text, product)).not.toMatch(/появятся вопросы|что-то добавить/u)
  })
})

describe('what is under way or over is not asked about', () => {
  it('a return that is done', () => {
    expect(
      drafts('Пряжка отвалилась в первый день. Благополучно сдали обратно', 'Ремень'),
    ).not.toMatch(/возврат/u)
  })
  it('a return that was decided upon', () => {
    const said = drafts('Экран тусклый, решили после пары вечеров оформить возврат', 'Монитор')
    expect(said).toMatch(/возврат/u)
    expect(said).not.toMatch(/видео|фото|постараемся помочь/u)
  })
  it('a parcel that has come, and one that has not', () => {
    expect(drafts('Посылка ехала три недели', 'Юбка')).not.toMatch(/не пришёл|по отправке/u)
    expect(drafts('Жду заказ третью неделю, до сих пор не привезли', 'Юбка')).not.toMatch(
      /самим заказом/u,
    )
  })
})

describe('what is said is true', () => {
  it('a guess at a fault is no fault', () => {
    for (const text of [
      'Мыло не пахнет мятой, возможно, попался брак',
      'К нашему замку не подошёл, либо брак',
    ])
      expect(drafts(text)).not.toMatch(/приш[её]л брак|с браком|с дефектом/u)
    expect(drafts('Похоже, брак: замок не застёгивается')).toMatch(/брак|не застёгивается/u)
  })
  it('praise under one star is thanked for, not regretted', () => {
    const said = drafts('Отличный карандаш, очень довольна', 'Карандаш', 1)
    expect(said).not.toMatch(/жаль|простите|извините|прощения/iu)
    expect(said).toMatch(/понравился|радует|довольны|рады|приятно|отлично/iu)
  })
  it('a merit before «но не» is not regretted', () => {
    expect(drafts('Коврик мягкий, но не для ванной', 'Коврик', 3)).not.toMatch(
      /(?:жаль|досадно|обидно|неприятно), что коврик мягкий|за то, что коврик мягкий/iu,
    )
  })
})

describe('the question fits the thing and what was told of it', () => {
  it('an umbrella and earrings have no fit', () => {
    for (const [text, product] of [
      ['Плохой зонт', 'Зонт складной'],
      ['Ужасные серьги', 'Серьги'],
    ] as const) {
      expect(drafts(text, product)).toMatch(/что именно/iu)
      expect(drafts(text, product)).not.toMatch(/посадка|пошив/u)
    }
    expect(drafts('Ужасная блузка', 'Блузка')).toMatch(/посадка/u)
  })
  it('a verdict that tells why is not asked why', () => {
    expect(drafts('Косточки с ноготь, ну ужас')).not.toMatch(/что именно/iu)
    expect(drafts('Ужас, не советую никому!')).toMatch(/что именно|что оказалось не так/iu)
  })
})
