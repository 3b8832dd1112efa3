import { describe, expect, it } from 'vitest'
import { anyQuote, quoteOf } from '@/lib/reply/echo/quotes/any-quote'
import { edited } from '@/lib/reply/echo/quotes/edited'

describe('the piece that best shows what is wrong, where nothing else was understood', () => {
  it.each([
    ['Ну такое. Кисточка лезет прямо на ногти', 'Кисточка лезет прямо на ногти'],
    ['Буквы на клавишах плохо видно!', 'Буквы на клавишах плохо видно'],
    ['Обман какой-то… написано 250гр, на деле 180', 'Написано 250 гр, на деле 180'],
    ['Брала в подарок. Не было ни ключа, ни замка 😢', 'Не было ни ключа, ни замка'],
    ['Очень острый соус. Осторожнее', 'Очень острый соус'],
  ])('%s', (text, quote) => {
    expect(anyQuote({ text, rating: 1 })).toBe(quote)
  })

  it.each([
    'Больше не закажу, отказ',
    'Принесла домой и расстроилась',
    'Подготовила стену, всё по инструкции',
    'На вид и на запах',
    'Смотрите внимательно, берите другой',
    'Ничего особенного',
    'Полное барахло',
    'Качество так себе',
    'Первый раз пробовала такую пасту',
    'Сохраните деньги',
  ])('%s: says nothing of the thing', (text) => {
    expect(anyQuote({ text, rating: 1 })).toBeUndefined()
  })

  it('under many stars only what is meant as a flaw', () => {
    expect(anyQuote({ text: 'Мягкий плед. Края не обработаны', rating: 5 })).toBeUndefined()
  })

  it('is typed as an editor would', () => {
    expect(quoteOf('пахнет какой то химией,как новые шины')).toBe(
      'Пахнет какой-то химией, как новые шины',
    )
  })
})

describe('a quotation keeps the words of the buyer', () => {
  it.each([
    ['не проходит через него жидкость', 'через него'],
    ['пришлось его процеживать', 'его'],
    ['там только вода', 'там'],
  ])('%s', (said, kept) => expect(edited(said)).toContain(kept))
})
