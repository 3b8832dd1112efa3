import { describe, expect, it } from 'vitest'
import { draftsOf } from './drafts-of'

const drafts = (text: string, rating: number, product?: string) =>
  draftsOf({ text, rating, product }, text, 5)

describe('neither praise nor blame', () => {
  it.each([
    ['Норм', 3, 'Миска'],
    ['Миска как миска', 3, 'Миска'],
    ['Обычная миска за свои деньги', 3, 'Миска'],
    ['Пойдёт', 4, 'Миска'],
  ])(
    '«%s» is thanked for without joy or remorse, and asked what was lacking',
    (text, rating, product) => {
      for (const draft of drafts(text, rating, product)) {
        expect(draft).toMatch(/благодар|спасибо/iu)
        expect(draft).toMatch(/не хватило|недоставало|могло быть лучше|до пятёрки/u)
        expect(draft).not.toMatch(/здорово|очень рады|по душе|порадовал|жаль|прости|извин/iu)
      }
    },
  )

  it.each(['Норм', 'Ничего так', 'Неплохо', 'Миска норм за свои деньги'])(
    '«%s» under five stars is no delight, and nothing was lacking',
    (text) => {
      for (const draft of drafts(text, 5, 'Миска')) {
        expect(draft).toMatch(/благодар|спасибо/iu)
        expect(draft).not.toMatch(/здорово|отлично|очень рад|по душе|порадовал|не хватило/iu)
      }
    },
  )

  it('three stars without a word of liking are no pleasure to hear', () => {
    for (const draft of draftsOf(
      { text: 'Хвалить не могу, прежний лучше помогал', rating: 3 },
      'l',
      16,
    ))
      expect(draft).not.toMatch(/нам очень приятно|добрые слова|рады такому/iu)
  })

  it('«На троечку» is regretted without remorse', () => {
    for (const draft of drafts('На троечку', 3, 'Миска')) {
      expect(draft).toMatch(/жаль|досадно/iu)
      expect(draft).not.toMatch(/прости|извин|разочарован/iu)
    }
  })

  it('three stars and a good word are asked what was lacking', () => {
    for (const draft of drafts('Хорошая миска', 3, 'Миска'))
      expect(draft).toMatch(/не хватило|недоставало|могло быть лучше|до пятёрки/u)
  })

  it.each([
    ['Клей хороший, бывают пузыри, но редко', /клей понравился/u],
    ['Смягчает не плохо, но на этом и всё', /смягчает неплохо/u],
    // What he tells is why: he is not asked again.
    ['Как сырная паста, не примерно сладкая', /честн|откровенн|замечани|как есть/iu],
  ])('four stars and little joy: %s', (text, told) => {
    for (const draft of drafts(text, 4)) {
      expect(draft).toMatch(told)
      expect(draft).not.toMatch(/(?:как хорошо|здорово|отлично), что[^.!]*неплохо/iu)
    }
  })

  it('who has not tried it yet complains of nothing', () => {
    for (const draft of drafts('Пока не пользовалась', 3, 'Пилка'))
      expect(draft).not.toMatch(/жаль|досадно|прости|извин/iu)
  })

  it('a remark under three stars is heard', () => {
    for (const draft of drafts('Для дачи годится. Немного пахнет краской', 3, 'Ведро'))
      expect(draft).toMatch(/краск|запах|жаль|досадно/iu)
  })
})

describe('what a happy buyer says besides', () => {
  it.each([
    ['Юбка супер. Добавьте, пожалуйста, размер 58!', '«добавьте размер 58»'],
    ['Лампа хорошая, провод подлиннее бы', '«провод подлиннее бы»'],
    ['Отличная полка, хотелось бы ещё белый цвет', '«хотелось бы ещё белый цвет»'],
  ])('a wish is heard: «%s»', (text, wish) => {
    for (const draft of drafts(text, 5)) expect(draft.toLowerCase()).toContain(wish)
  })

  it('a question is named', () => {
    for (const draft of drafts('Пылесос отличный. Подскажите, как менять фильтр?', 5))
      expect(draft).toContain('«Как менять фильтр?»')
  })

  it.each([
    ['Отличная маска! Но важно наносить её регулярно.', 'Маска'],
    ['Привкуса металла нет, удобная', 'Фляга'],
    ['Юбка отличная, взяла размер больше своего. Довольна!', 'Юбка'],
    ['Сковорода супер, ничего с покрытием не случилось', 'Сковорода'],
    ['Свет не пропускают совсем, сшиты ровно', 'Рулонные шторы'],
    ['Сын доволен, чехол снимается и стирается', 'Автокресло'],
    ['Всё красиво, провода хватило до розетки', 'Торшер'],
  ])('«%s» is no complaint', (text, product) => {
    for (const draft of drafts(text, 5, product)) expect(draft).not.toMatch(/жаль|досадно/iu)
  })

  it('«берите на размер больше» is not told that the size fitted', () => {
    for (const draft of drafts(
      'Платье чудесное, сидит в размер, но советую брать на размер больше',
      5,
      'Платье',
    ))
      expect(draft).not.toMatch(/размер подошёл/u)
  })

  it('what a thing does is told before what it costs', () => {
    for (const draft of drafts('Отлично режет. Хорошая цена', 5, 'Нож кухонный'))
      expect(draft).toContain('отлично режет')
  })

  it.each([
    ['Тепло, мягко и уютно', 'и тепло, и мягко, и уютно'],
    ['Тянется отлично', 'тянется отлично'],
  ])('praise without a thing is told in its own words: «%s»', (text, quote) => {
    for (const draft of drafts(text, 5)) expect(draft.toLowerCase()).toContain(quote)
  })

  it('a cut that did not suit is heard whatever stands first', () => {
    for (const draft of drafts('Красивая, не подошёл фасон', 5, 'Юбка'))
      expect(draft).toMatch(/фасон|жаль|досадно/iu)
  })

  it('seeds that came up are no mark of ten', () => {
    for (const draft of drafts('Взошли все 10 из 10', 5, 'Семена перца'))
      expect(draft).not.toMatch(/оценк[аи] (?:выше|–)/iu)
  })
})
