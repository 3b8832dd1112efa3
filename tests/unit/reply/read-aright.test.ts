import { describe, expect, it } from 'vitest'
import { defaultVoice } from '@/lib/domain/voice'
import { analyse } from '@/lib/reply/analyse'
import type { ReplyItem } from '@/lib/reply/analysis'
import { orderedOtherwise } from '@/lib/reply/echo/ordered-otherwise'
import { tellingQuote } from '@/lib/reply/echo/telling-quote'
import { suggest } from '@/lib/reply/suggest'

const review = (text: string, rating: number, product?: string): ReplyItem => ({
  marketplace: 'wildberries',
  kind: 'review',
  rating,
  text,
  ...(product && { product: { name: product } }),
})
const drafts = (text: string, rating: number, product?: string) =>
  Array.from({ length: 4 }, (_, attempt) => {
    const item = review(text, rating, product)
    const input = { voice: defaultVoice, facts: [], recent: [], seed: 'aright', attempt }
    return suggest(item, { ...input, analysis: analyse(item) }).text
  })

describe('the buyer’s words that show what is wrong', () => {
  it.each([
    ['Кривые швы', 2, 'Кривые швы'],
    ['Ручка хорошая, но втулка после двух стирок вывалилась', 3, 'Втулка после двух стирок'],
    ['Пятна жира плавают, слишком густое. Вылила', 2, 'Пятна жира плавают'],
    ['Чудесный запах, однако уже через час смывается', 4, 'Уже через час смывается'],
  ])('%s', (text, rating, quote) => {
    expect(tellingQuote(review(text, rating))).toContain(quote)
  })

  it.each([
    ['Не шумная, много программ', 2],
    ['Повелась на отзывы, купила сыну', 2],
    ['Кривыи прарези', 2],
    ['Матирования мало, но прыщей нет', 4],
    ['Отличный крем, густой, ложится хорошо', 4],
  ])('%s: none', (text, rating) => {
    expect(tellingQuote(review(text, rating))).toBeUndefined()
  })

  it('are quoted where a but under four stars was not understood', () => {
    for (const draft of drafts('Приятный гель, однако с волос смывается очень долго', 4))
      expect(draft).toContain('«С волос смывается очень долго»')
  })
})

describe('one thing was ordered and another came', () => {
  it.each([
    'Заказывала шампунь для ребёнка. Прислали бальзам',
    'Заказывали лампу белого цвета, но почему-то пришла синяя',
  ])('%s', (text) => expect(orderedOtherwise(text)).toBe(true))

  it.each([
    'Заказала дочке, пришло всё целое',
    'Заказала чехол, пришёл чехол с царапиной',
    'Заказывала на прошлой неделе, пришёл вовремя',
    'Заказал размер М, пришла отличная вещь',
    'Заказала колонку, привезли на следующий день',
  ])('%s: not so', (text) => expect(orderedOtherwise(text)).toBe(false))
})

describe('what is told is what the buyer told', () => {
  it.each([
    ['Перед тем как разлить молоко по банкам, я его взбалтываю, всё равно комки', 2, /пролил/u],
    ['После купания в пресном озере лак сполз', 2, /пресн/u],
    ['Задержка звука почти секунда', 3, /ждать заказ|доставк/u],
    ['Зонт раскрывается не полностью', 2, /меньше положенного/u],
    ['Раздражения и аллергии не вызвал, обычный крем', 3, /жаль|не пользуй/iu],
    ['От порошка нет аллергической реакции, пользуюсь с удовольствием', 4, /появилась аллергия/u],
    ['Сначала чуть пощипывает, потом проходит. Крем отличный', 4, /не пользуй|прекратите/u],
    ['На вкус тошнотный, пить не смогла', 1, /недомогани/u],
    ['Это безобразие', 2, /безобразими/u],
    ['Открыла, а там запах пропавшего мяса', 1, /аромат держится/u],
    ['За такие деньги отличная реплика', 4, /подлинност/u],
    ['Никаких неприятных ощущений не доставил, всё супер', 5, /жаль|не хватает/iu],
    ['Обменяла на размер меньше, приятная к телу', 5, /жаль|размер оказался/iu],
  ])('%s', (text, rating, never) => {
    for (const draft of drafts(text, rating)) expect(draft).not.toMatch(never)
  })

  it.each([
    ['Градусник показывает неверно', 2, /показания оказались неточными/u],
    ['Плохо увеличивает, буквы не разобрать', 3, /увеличение оказалось слабее/u],
    ['Вместо 3-х насадок прислали одну', 2, /меньше положенного/u],
    ['Размер меньше на два', 3, /размер оказался меньше/u],
    ['Крупа пришла с жуками', 1, /насеком/u],
  ])('%s: named', (text, rating, named) => {
    for (const draft of drafts(text, rating)) expect(draft).toMatch(named)
  })
})
