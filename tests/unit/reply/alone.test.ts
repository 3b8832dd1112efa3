import { describe, expect, it } from 'vitest'
import { hangsOnMore, isOfRow } from '@/lib/reply/echo/quotes/alone'
import { anyQuote } from '@/lib/reply/echo/quotes/any-quote'
import { isIronic } from '@/lib/reply/echo/quotes/irony'
import { tellingQuote } from '@/lib/reply/echo/quotes/telling-quote'

const quoteOf = (text: string, rating = 1) =>
  tellingQuote({ marketplace: 'wildberries', kind: 'review', rating, text }) ??
  anyQuote({ text, rating })

describe('a clause that makes no sense away from its text', () => {
  it.each([
    'Эта сгорела за неделю',
    'Её до меня уже открывали',
    'Такой ерунды мне ещё не присылали',
    'Табличка на корпусе гласит',
    'Крышка вообще называется',
    'Вот такая красота приехала',
    'Через день мотор начинает',
    'Ткань не порвалась несмотря на то',
    'Может просто мне не повезло',
    'Потом слезает кусками',
    'Крем какой то жидкий',
    'Пришёл настолько жёсткий',
    'Довольно лёгкий',
    'Мимо него',
    'Мусор летит не в контейнер',
    'Лучшего и не ожидала',
    'У меня зимой руки очень сохнут',
    'Сыр не такой должен быть',
    'Пользуюсь на ночь',
    'Мне не очень понравилось',
  ])('%s', (said) => expect(hangsOnMore(said)).toBe(true))

  it.each(['Эта мазь не впиталась', 'Крышка не закрывается', 'Это не кожа', 'Рвётся по шву'])(
    '%s: does',
    (said) => expect(hangsOnMore(said)).toBe(false),
  )

  it('half of a row is told by the other half', () => {
    expect(isOfRow('отдельно крем', ['отдельно вода', 'отдельно крем'])).toBe(true)
    expect(isOfRow('не греет', ['не светит', 'не греет'])).toBe(false)
  })
})

describe('praise that is marked as its contrary', () => {
  it.each([
    'Вот такая красота',
    'Спасибо за испорченный вечер',
    'Из хорошего: работает один динамик',
    'Приехала «новая» сумка с пятном',
    'Отличный фен, если вам нравится запах гари',
    'Шикарная кофта на один раз',
  ])('%s', (said) => expect(isIronic(said)).toBe(true))

  it.each([
    'Спасибо за отличный сервис',
    'Вот такая маленькая баночка',
    'Мой любимый «Раптор»',
    'Красивая кофта, но мала',
  ])('%s: is not', (said) => expect(isIronic(said)).toBe(false))
})

describe('what is quoted of a story', () => {
  it.each([
    ['Упаковка родная, с плёнкой. Привезли быстро. Открыла вечером. Внутри битое стекло', 'родная'],
    ['Из хорошего: горит один светодиод из пяти', 'Из хорошего'],
    ['Вот такая прелесть за две тысячи', 'прелесть'],
    ['Мешали час. Ждали день. Пользу дали долгие прогулки. Итог один', 'прогулки'],
  ])('%s', (text, never) => expect(quoteOf(text) ?? '').not.toContain(never))
})

it('an ache that there is not is no trouble', () => {
  expect(quoteOf('Ношу до вечера без перерыва, и спина не болит', 2) ?? '').not.toMatch(/не болит/u)
})
