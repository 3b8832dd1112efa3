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
