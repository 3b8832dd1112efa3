import { describe, expect, it } from 'vitest'
import { defaultVoice } from '@/lib/domain/voice'
import { analyse } from '@/lib/reply/analyse'
import type { ReplyItem } from '@/lib/reply/analysis'
import { suggest } from '@/lib/reply/suggest'

/** Several variants, so that no lucky choice of words passes. */
function drafts(text: string, rating: number, product?: string): string[] {
  const item: ReplyItem = {
    marketplace: 'wildberries',
    kind: 'review',
    rating,
    text,
    ...(product && { product: { name: product } }),
  }
  const analysis = analyse(item)
  return [0, 1, 2, 3, 4].map(
    (attempt) =>
      suggest(item, { analysis, voice: defaultVoice, facts: [], recent: [], attempt, seed: text })
        .text,
  )
}
type Case = [text: string, rating: number, said: RegExp, never: RegExp, product?: string]
const holds = (text: string, rating: number, said: RegExp, never: RegExp, product?: string) => {
  for (const draft of drafts(text, rating, product)) {
    expect(draft).toMatch(said)
    expect(draft).not.toMatch(never)
  }
}
const joy = /рады, что|приятно|здорово|отлично|удач|верным/iu

describe('a bare remark under many stars is no praise', () => {
  it.each<Case>([
    ['Маленькая глубина у тарелки', 4, /маленькая глубина у тарелки/iu, joy],
    ['Рисунок мельче, чем на фото', 4, /рисунок мельче, чем на фото/iu, joy],
    ['Прошлый крем был пожиже', 5, /сравн/u, joy],
    ['Этот чуть плотнее, чем синий', 4, /сравн/u, joy],
    ['Масло гуще, чем у другой фирмы', 4, /сравн/u, /прости|прощени|артикул/iu],
    ['Пишут демисезонная, но это только на лето', 5, /замечание|уточн/u, joy],
  ])('«%s», %d', holds)

  it('but a comparison in its favour is', () => {
    for (const draft of drafts('Плотнее, чем прошлые, очень нравится', 5, 'Пакеты'))
      expect(draft).not.toMatch(/сравнили|за сравнение/u)
  })
})

describe('what is still open is no result', () => {
  it.each<Case>([
    ['Пью неделю, пока непонятно, помогает или нет', 4, /спасибо/iu, /результат замет|жаль/iu],
    ['Пока не поняла, есть ли эффект. Запах приятный', 4, /запах/iu, /эффект|результат|жаль/iu],
    [
      'Весьма посредственный эффект',
      4,
      /жаль|досадно/iu,
      /отметили эффект|(?<!Будем )рады/u,
      'Маска',
    ],
  ])('«%s», %d', holds)
})

describe('of whom and of what', () => {
  it.each<Case>([
    [
      'Коробка ужасно мятая пришла. Хорошо, что содержимое не высыпалось',
      4,
      /коробка/u,
      /фильтр доехал|внутри что-то|пострадало и/u,
      'Фильтр',
    ],
    [
      'Муж купил мне на день рождения, удобные',
      5,
      /подар/u,
      /нас выбирают|пригодились|доверили|помогли/u,
      'Наушники',
    ],
    ['Вкусный батончик, раньше брала со вкусом кофе', 5, /вкус/u, /кофе/u],
    [
      'Внук сам всё собрал, играет каждый день',
      5,
      /внук справился сам|внук играет каждый день/u,
      /звук/u,
    ],
  ])('«%s», %d', holds)
})

describe('nothing is taken amiss', () => {
  it.each<Case>([
    [
      'Хорошие фильтры, минус звезда за коробку (мятая, порвана)',
      4,
      /короб|упаков/u,
      /доехали до вас с поврежд/u,
      'Фильтры',
    ],
    ['Пришло мятое, вкус ещё не пробовала', 4, /спасибо/iu, /вкус/u, 'Чай'],
    ['Красивая колонка, думаю, не подведёт', 5, /красив/u, /подвед/u, 'Колонка'],
    ['Ржавчину не берет совсем', 4, /спасибо/iu, /берет/u],
    ['Неприятно гудит, когда просто подключен к сети', 4, /гудит|жаль/iu, /настройк/u, 'Ночник'],
  ])('«%s», %d', holds)
})

describe('a light is praised for its light', () => {
  it.each<Case>([
    ['Очень красочно', 5, /светит красочно/u, /(?<![а-я])вид(?![а-я])|вы написали/iu, 'Ночник'],
    ['Все функции работают. Ночью очень красиво', 5, /функции работают/u, /внешний вид/u, 'Ночник'],
    ['Выглядит красиво', 5, /вид|красив/u, /светит/u, 'Ночник'],
  ])('«%s», %d', holds)
})

it('two troubles that came are not told with the same verb', () => {
  for (const draft of drafts('Пришла со сколом. Упаковка повреждена', 4, 'Лупа'))
    expect(draft.match(/приш(?:ла|ёл|ло|ли)/gu)?.length ?? 0).toBeLessThan(2)
})
