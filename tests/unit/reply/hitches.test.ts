import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { isHinted } from '@/lib/reply/echo/hitches/hinted'
import { sproutsIn } from '@/lib/reply/echo/hitches/sprouts'
import { draftsOf } from './drafts-of'

const joy =
  /рады, что|(?<!не)приятно|здорово|отлично|хорошо, что|удач|верным|урожа|в удовольствие|по душе/iu

type Case = [text: string, rating: number, product: string, told: RegExp]

describe('what the thing cost the buyer is told under many stars too', () => {
  it.each<Case>([
    ['Пришлось укорачивать и подшивать', 5, 'Гардины', /жаль/iu],
    ['Лист больше кастрюли, приходится подгибать', 4, 'Пергамент', /вам приходится подгибать/u],
    ['Крышку пришлось подклеить', 5, 'Шкатулка', /вам пришлось подклеить крышку/u],
    ['Чересчур скользит', 4, 'Коврик', /чересчур скользит/u],
    ['Замочек застёгивается с трудом', 5, 'Браслет', /замочек застёгивается с трудом/u],
    ['Без упаковочки приехала', 5, 'Ваза', /ваза пришла без упаковки/u],
    ['Половина карандашей сломана', 4, 'Карандаши', /половина карандашей сломана/u],
    ['Маловато начинки', 5, 'Печенье', /маловато начинки/u],
    ['Посеяла двенадцать, взошло три', 5, 'Семена мяты', /взошло только 3 из 12 семян/u],
    ['Проросла одна из восьми', 4, 'Семена укропа', /взошло только одно из восьми семян/u],
  ])('«%s», %d', (text, rating, product, told) => {
    for (const draft of draftsOf({ text, rating, product }, 'hitch')) {
      expect(draft).toMatch(told)
      expect(draft).not.toMatch(joy)
    }
  })

  it.each<Case>([
    ['Из пяти магнитов держатся два', 4, 'Магниты', /из пяти магнитов держатся только два/u],
    ['Из 30 шариков надулись только 11', 5, 'Шарики', /надулись только 11/u],
    ['Из трёх фонариков светит один', 3, 'Фонарики', /из трёх фонариков светит только один/u],
  ])('too few of so many: «%s», %d', (text, rating, product, told) => {
    for (const draft of draftsOf({ text, rating, product }, 'few')) {
      expect(draft).toMatch(told)
      expect(draft).not.toMatch(/устроил|пришло/u)
    }
  })

  it.each(['Все восемь магнитов держатся', 'Из трёх ламп подошли все'])(
    'all of them: %s',
    (text) => {
      for (const draft of draftsOf({ text, rating: 5, product: 'Магниты' }, 'all'))
        expect(draft).not.toMatch(/жаль|обидно|досадно/iu)
    },
  )

  it('what is praised for its lack is no lack', () => {
    for (const draft of draftsOf(
      { text: 'Без ниток, строчка ровная', rating: 5, product: 'Жилет' },
      'lack',
    ))
      expect(draft).not.toMatch(/без ниток|жаль/iu)
  })

  it('a case is put right', () => {
    for (const draft of draftsOf(
      { text: 'Чай хороший, но без коробочку', rating: 4, product: 'Чай' },
      'case',
    ))
      expect(draft).not.toMatch(/без коробочку/u)
  })

  it('beside praise both are named', () => {
    for (const draft of draftsOf(
      { text: 'Нежная юбка, но пояс пришлось ушивать', rating: 5, product: 'Юбка' },
      'both',
    )) {
      expect(draft).toMatch(/юбка нежная/u)
      expect(draft).toMatch(/вам пришлось ушивать пояс/u)
    }
  })
})

describe('a remark that cannot be told bars joy and wishes', () => {
  it.each<[string, number, string]>([
    ['Узкие', 4, 'Сапоги'],
    ['Оказались довольно высокие', 5, 'Стулья'],
    ['Ширина впритык', 4, 'Пояс'],
    ['Нужна была с подсветкой', 5, 'Клавиатура'],
    ['Застывает целые сутки', 5, 'Герметик'],
    ['Подрезала уголки, чтобы вошло', 5, 'Стелька'],
    ['Горчит', 5, 'Шоколад'],
    ['Щенок сгрыз за вечер', 5, 'Мячик'],
    ['Да уж', 5, 'Пояс'],
  ])('«%s», %d', (text, rating, product) => {
    for (const draft of draftsOf({ text, rating, product }, 'bar')) {
      expect(draft).toMatch(/спасибо|благодар/iu)
      expect(draft).not.toMatch(joy)
    }
  })

  it.each<[string, string]>([
    ['Прочная сумка, но для ноутбука великовата и узкая', 'Сумка'],
    ['Классный плед. Единственное – сильно электризуется', 'Плед'],
  ])('beside praise it is thanked for: «%s»', (text, product) => {
    for (const draft of draftsOf({ text, rating: 5, product }, 'beside'))
      expect(draft).toMatch(/замечани|уточн|жаль/iu)
  })
})

describe('a wish is heard as one', () => {
  it.each<[string, number, string, string]>([
    ['Могли бы положить запасной фитиль', 5, 'Лампада', '«могли бы положить запасной фитиль»'],
    ['Лучше бы сделали ремешок кожаным', 4, 'Часы', '«лучше бы сделали ремешок кожаным»'],
    ['Сумка чудесная! Ручки бы пошире', 5, 'Сумка', '«ручки бы пошире»'],
    ['Комментарий: хотелось бы крышку в цвет', 5, 'Кружка', '«хотелось бы крышку в цвет»'],
  ])('«%s», %d', (text, rating, product, wish) => {
    for (const draft of draftsOf({ text, rating, product }, 'wish'))
      expect(draft.toLowerCase()).toContain(wish)
  })
})

describe('what only sounds so is no remark', () => {
  it.each([
    'Вкусно, пришлось делиться с соседями',
    'Не слишком сладкий, то что надо',
    'Отглаживать не нужно',
    'Слишком вкусно',
    'Красивый, но не яркий, как я люблю',
    'Раньше приходилось подшивать, с этими не нужно',
    'Маленький, но света хватает на веранду',
  ])('%s', (text) => expect(isHinted(text)).toBe(false))

  it.each(['Взошли все 12 из 12', 'Взошло 9 из 10', 'Через 3 дня взошли', 'Не взошло 2 из 30'])(
    'a fair crop is none: %s',
    (text) => expect(sproutsIn(text)).toBeUndefined(),
  )

  it('hostile texts are read in no time', () => {
    const words = 'пришлось подшить но слишком из 10 взошло без коробки бы еще не'.split(' ')
    fc.assert(
      fc.property(fc.array(fc.constantFrom(...words), { maxLength: 4000 }), (text) => {
        isHinted(text.join(' '))
      }),
      { numRuns: 20 },
    )
  })
})
