import { describe, expect, it } from 'vitest'
import { draftsOf } from './drafts-of'

const texts = (item: Parameters<typeof draftsOf>[0]) => draftsOf({ rating: 2, ...item }, 'main', 6)

/** Where each of the patterns first stands; all must be there. */
const places = (draft: string, patterns: readonly RegExp[]) =>
  patterns.map((pattern) => {
    expect(draft).toMatch(pattern)
    return draft.search(pattern)
  })

describe('what the buyer marks as the main thing', () => {
  it.each([
    ['Цвет не тот. Главный минус: крышка не закрывается', [/крышка не закрывается/u, /цвет/u]],
    [
      'Упаковка помята, но это не самое главное. Термос не держит тепло даже час',
      [/термос не держит тепло/iu, /упаковка/u],
    ],
    [
      'Пахнет краской. Но самый кошмар – он настолько узкий, что ключи приходится вытаскивать пинцетом',
      [/«Настолько узкий, что ключи приходится вытаскивать пинцетом»/u, /запах|пахнет/iu],
    ],
    [
      'Запах слабый. Жаль потраченных денег, но хуже всего то, что ворс лезет в глаза',
      [/что ворс лезет в глаза/u, /запах слабый/u],
    ],
    [
      'Ткань тонкая. Больше всего расстроил запах, пахнет соляркой',
      [/пахнет соляркой/iu, /ткань тонкая/u],
    ],
    [
      'Ручка шатается. Снизила оценку за то, что крышка пришла с трещиной',
      [/крышка пришла с трещиной/u, /ручка шатается/u],
    ],
  ])('comes first: %s', (text, named) => {
    for (const draft of texts({ text })) {
      const [first = 0, second = 0] = places(draft, named)
      expect(first).toBeLessThan(second)
    }
  })

  it.each([
    ['Самый ужасный пылесос. Шнур короткий, шумит сильно', /«опыт|«пылесос/iu],
    ['Три звезды за быструю доставку. Швы кривые, нитки торчат', /за быструю|«быструю/iu],
    ['Отказ из-за нерадивых поставщиков! Упаковка вскрыта', /нерадивых/u],
    ['Оценка не за товар, а за доставку. Привезли через месяц', /«товар/iu],
  ])('is no more than it says: %s', (text, unsaid) => {
    for (const draft of texts({ text, rating: 3 })) expect(draft).not.toMatch(unsaid)
  })
})

describe('what is said in particular', () => {
  it.each([
    ['Мне попался брак. Рукав пришит задом наперёд', /рукав пришит/iu],
    ['Скатерть с браком, сбоку огромная дырка', /дырк/u],
    ['Совершенно бесполезная вещь, ни капли не отбеливает', /не отбеливает/u],
    ['Плохая в уборке! Щётка собирает мусор только со второго раза', /со второго раза/u],
    ['Узор не соответствует заявленному', /узор/iu],
    ['Флакон совсем не такой, как на фото', /флакон/iu],
    ['Не помогло. Мазь скатывается хлопьями', /скатывается/u],
  ])('goes before what sums up: %s', (text, named) => {
    for (const draft of texts({ text })) expect(draft).toMatch(named)
  })

  it.each([
    ['Взяла по отзывам. Увлажнения и питания не заметила', /увлажнения и питания заметно не было/u],
    ['Никакого блеска я не увидела', /блеска заметно не было/u],
  ])('is told in the third person: %s', (text, named) => {
    for (const draft of texts({ text })) expect(draft).toMatch(named)
  })

  it.each([
    ['Крем не вышел: карамель из него не получилась', /не добрался/u],
    ['Упаковка рваная, а раздражения не заметила', /раздражени/u],
    ['Пришёл брак. Прошу не учитывать в проценте выкупа', /учитывать/u],
    ['Внутри оказалась крошка вместо целых печений', / {2}/u],
  ])('is told as it was: %s', (text, unsaid) => {
    for (const draft of texts({ text })) expect(draft).not.toMatch(unsaid)
  })
})
