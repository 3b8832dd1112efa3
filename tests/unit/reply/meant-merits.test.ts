import { describe, expect, it } from 'vitest'
import { draftsOf } from './drafts-of'

const drafts = (text: string, product?: string, rating = 3) =>
  draftsOf({ text, product, rating }, 'meant merits', 3)

describe('whatever is meant as a merit is told beside the trouble', () => {
  it.each([
    [
      'сам увлажнитель работает, но пришёл с чужими отпечатками',
      'Увлажнитель',
      /увлажнитель работает/u,
    ],
    [
      'И чайник и подставка рабочие, но шнур слишком короткий',
      undefined,
      /чайник и подставка рабочие/u,
    ],
    ['Плед действительно греет, но вылезает ворс', 'Плед', /плед греет/u],
    [
      'Эффекта на пятнах не увидела, но кожу смягчает и убирает шелушение',
      undefined,
      /средство смягчает кожу и убирает шелушение/u,
    ],
    ['По цвету и размеру всё подошло, а вот швы кривые', 'Юбка', /по цвету и размеру всё подошло/u],
    ['По качеству хороший, но крышка треснула', 'Контейнер', /качество понравилось/u],
    ['Духи приятные, но стойкость слабая', 'Парфюмерная вода', /духи понравились/u],
    ['Ножи острые, подставка шаткая', 'Набор ножей', /ножи острые.*подставка шаткая/u],
  ])('%s', (text, product, told) => {
    for (const draft of drafts(text, product)) expect(draft).toMatch(told)
  })

  it.each([
    [
      'Помогает ненадолго, через пару часов кожа снова сухая',
      'Крем для рук',
      /(?:рад|хорошо|приятно)[^.]*помогает/iu,
    ],
    [
      'Металл тонкий, грани острые, и карабин отвалился',
      'Брелок',
      /(?:рад|хорошо|приятно)[^.]*остр/iu,
    ],
    ['Приятно, что магазин быстро оформил возврат', 'Кофта', /кофта понравилась/u],
  ])('but nothing else is: %s', (text, product, never) => {
    for (const draft of drafts(text, product)) expect(draft).not.toMatch(never)
  })
})

describe('a list of merits', () => {
  it.each([
    [
      'Из плюсов деревянная ручка. Из минусов: крышка тугая',
      'Ковш',
      /деревянная ручка понравилась/u,
    ],
    [
      'Пятна не выводит. Две звезды за вес, цену и аромат.',
      'Пятновыводитель',
      /вес, цена и аромат понравились/u,
    ],
    [
      'Начну с +. 1. Приятный аромат. 2. Хорошо держит форму. А теперь - 1. Крышка не закрывается',
      'Воск для укладки',
      /аромат приятный.*воск хорошо держит форму.*крышка не закрывается/u,
    ],
    [
      'У геля два плюса: 1. Лёгкая текстура. 2. Отсутствие запаха. В остальном слабый эффект',
      'Гель',
      /текстура лёгкая.*эффект слабый/u,
    ],
  ])('is read by its heading: %s', (text, product, told) => {
    for (const draft of drafts(text, product)) {
      expect(draft).toMatch(told)
      expect(draft).not.toMatch(/аромат не чувствуется/u)
    }
  })

  it('what the stars were taken for is none', () => {
    for (const draft of drafts('Две звезды за плохой запах', 'Коврик'))
      expect(draft).not.toMatch(/запах (?:вам )?понравился/u)
  })
})

describe('before the «но»', () => {
  it.each([
    ['Рюкзак вместительный, кармашков много, но молния заедает', 'Рюкзак', /кармашков/u],
    ['Мощности хватает, шума немного, но бак протекает', 'Увлажнитель', /шума/u],
    [
      'Дно толстое, греется равномерно. Но крышка неплотно прилегает',
      'Кастрюля',
      /(?:жаль|прощения|обидно|досадно|неприятно)[^.]*равномерно/iu,
    ],
  ])('no merit is regretted: %s', (text, product, never) => {
    for (const draft of drafts(text, product)) expect(draft).not.toMatch(never)
  })
})

describe('a purchase that was undone well', () => {
  it('the quick refund is praised, and no help with it is offered', () => {
    for (const draft of drafts(
      'Шов разошёлся. Но магазин быстро оформил возврат, деньги вернули',
      'Кофта',
    )) {
      expect(draft).toContain('вопрос удалось решить быстро')
      expect(draft).not.toMatch(/с возвратом|по возврату/u)
    }
  })
})

describe('«не супер, но рабочая»', () => {
  it('is content, and nothing is regretted', () => {
    for (const draft of drafts('Не классная, но рабочая', 'Мышь компьютерная'))
      expect(draft).not.toMatch(/жаль|прощения|досад|огорч|классн/iu)
  })
})
