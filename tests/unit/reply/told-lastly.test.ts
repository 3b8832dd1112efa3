import { describe, expect, it } from 'vitest'
import { plainly } from '@/lib/reply/echo/retell/plainly'
import { draftsOf } from './drafts-of'

const texts = (text: string, rating: 1 | 2 | 3 = 2) => draftsOf({ rating, text }, 'lastly', 4)

describe('a fact that stands in no single word is told, and no stock phrase in its place', () => {
  it.each([
    ['Старые были удобнее. Силиконовые лучше!', /сравнение вышло не в нашу пользу/u],
    ['Так себе. Домашний зефир вкуснее', /сравнение вышло не в нашу пользу/u],
    ['Киоск на углу: там такой же брелок за 40 рублей', /в другом месте это стоит дешевле/u],
    ['Какао: ни запаха, да ни вкуса', /вкус и аромат почти не чувствуются/u],
    ['Жую и словно резину жуешь', /вкус напоминает резину/u],
    ['Вес всего 90 гр, ну и ну', /вес оказался меньше, чем хотелось/u],
    ['Стыдно дарить, если честно', /такое неловко дарить/u],
    ['Никакого пятикратного увеличения тут нет и в помине', /увеличение оказалось слабым/u],
    ['Ничего особенного', /покупка показалась вам самой обычной/u],
    ['Неровные колючие края', /края/u],
    ['Игрушка: лапки кривые', /лапки оказались кривыми/u],
    ['Сыворотка абсолютно никакого толка не приносит', /не приносит/u],
    ['Бальзам абсолютно никакого толка не приносит', /бальзам абсолютно никакого толка/u],
  ])('%s', (text, told) => {
    for (const draft of texts(text)) expect(draft).toMatch(told)
  })

  it.each([
    ['what is praised', 'Этот лучше прежнего, но молния заедает', /сравнение/u],
    ['a wish', 'Лучше бы взяла синий', /сравнение/u],
    ['an advice to spend more', 'Лучше доплатить за хороший', /сравнение/u],
    ['a hope', 'Думала, будет лучше', /сравнение/u],
    ['a taste that there is', 'Ни вкуса химии, ни запаха, но дорого', /не чувству/u],
  ])('is not made of %s', (_, text, never) => {
    for (const draft of texts(text)) expect(draft).not.toMatch(never)
  })

  it('shows no words of the buyer where something can be told', () => {
    for (const draft of texts('Рассказывать лень. Гладить мешает, подошва шершавая'))
      expect(draft).not.toMatch(/«/u)
  })

  it.each([
    ['Достать сложно из под крышки', /из-под/u],
    ['Крем немого вытекал', /немного/u],
  ])('mends a slip of the pen: %s', (text, told) => {
    expect(plainly(text)).toMatch(told)
  })

  it('reads a break that was printed as two letters', () => {
    const [written = '', printed = ''] = ['\n', '\\n'].map(
      (end) => texts(`Ремешок натирает${end}Отдала сестре`)[0],
    )
    expect(written).toMatch(/ремешок натирает/u)
    expect(printed).toBe(written)
  })

  it('never blames a word of abuse', () => {
    for (const draft of texts('Хлам ужасный!', 1)) expect(draft).not.toMatch(/хлам/iu)
  })
})
