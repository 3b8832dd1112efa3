import { describe, expect, it } from 'vitest'
import { defaultVoice } from '@/lib/domain/voice'
import { analyse } from '@/lib/reply/analyse'
import type { ReplyItem } from '@/lib/reply/analysis'
import { suggest } from '@/lib/reply/suggest'

function replies(text: string, product?: string, rating = 5): string[] {
  const item: ReplyItem = {
    marketplace: 'wildberries',
    kind: 'review',
    rating,
    text,
    ...(product && { product: { name: product } }),
  }
  return [0, 1, 2, 3].map(
    (attempt) =>
      suggest(item, {
        analysis: analyse(item),
        voice: defaultVoice,
        facts: [],
        recent: [],
        attempt,
        seed: text,
      }).text,
  )
}
type Row = [text: string, product: string | undefined, told: RegExp]
const each = ([text, product, told]: Row) => {
  for (const said of replies(text, product)) expect(said).toMatch(told)
}
type Never = [text: string, product: string | undefined, never: RegExp]
const none = ([text, product, never]: Never) => {
  for (const said of replies(text, product)) expect(said).not.toMatch(never)
}

describe('goods are called what the buyer calls them', () => {
  it.each<Row>([
    ['Брелок милый, лёгкий', undefined, /брелок (?:милый и лёгкий|лёгкий и милый)/u],
    ['Вкусный рахат. Не приторный', undefined, /рахат|вкус не приторный/u],
    ['Взяла этот топ впервые. Держит хорошо, не скалывается', undefined, /топ держит хорошо/u],
    ['Тёплые, мягкие, удобные', undefined, /изделия тёплые/u],
    ['Удобный, лёгкий', undefined, /товар удобный и лёгкий/u],
    ['Не хлипкие, прочные', undefined, /изделия (?:не хлипкие|прочные)/u],
    ['Приятный запах, быстро впитывается', undefined, /средство быстро впитывается/u],
  ])('%s', (...row) => each(row))

  it.each<Never>([
    ['Очень тёплая и лёгкая', undefined, /вещь/u],
    ['Ребёнок доволен, удобная', undefined, /ребёнок удобн/u],
    ['Брала для папы. Не жалуется', undefined, /не жалуется/u],
  ])('but not: %s', (...row) => none(row))
})

describe('the goods come before their journey', () => {
  it.each<Row>([
    ['Доставили быстро, цвет отличный', 'Шарф', /цвет отличный, а (?:заказ|доставка)/u],
    ['Упаковка целая, вкус хороший', 'Мармелад', /вкус (?:хороший|понравился), а упаковка/u],
    ['Коробка целая. Работает тихо', 'Увлажнитель', /тихо[^.]*коробка доехала/u],
    ['Срок годности хороший, вкус хороший', 'Мюсли', /вкус понравился|вкус и/u],
  ])('%s', (...row) => each(row))
})

describe('what is told of a merit is a whole sentence', () => {
  it.each<Never>([
    ['Удобно стирается при глажке не мялась', 'Блузка', /стирается при глажке не/u],
    ['Показывает точно сверяли с другими', 'Весы', /точно сверяли/u],
    ['Работает отлично качество сборки на пять', 'Дрель', /отлично качество/u],
    ['На кожу ложится равномерно', undefined, /товар\s\S{0,4}\s?товар/u],
    ['С чаем заходит на ура!', undefined, /товар/u],
    ['Кожа приятная на ощупь', 'Маска', /материал/u],
    ['Как раз то, что искала', 'Органайзер', /размер/u],
  ])('%s', (...row) => none(row))
})

describe('merits are told in the words that the buyer has for them', () => {
  it.each<Row>([
    ['Создаёт атмосферу праздника, доставили быстро', 'Гирлянда', /создаёт атмосферу праздника/u],
    ['Хорошее масло. Помогает расслабить спину', 'Масло массажное', /помогает расслабить спину/u],
    ['Хватает на всю спальню', 'Увлажнитель воздуха', /хватает на всю спальню/u],
    ['Все кнопки нажимаются, красивый', 'Пульт', /все кнопки нажимаются/u],
    ['Взошли все семена', 'Семена томата', /взошли все семена|семена хорошо взошли/u],
    ['Хорошие стаканчики, ни один не треснул', undefined, /ни один не треснул/u],
    ['Без химического привкуса, свежий', 'Лимонад', /нет химического привкуса/u],
    ['Послевкусия никакого не чувствуется', 'Подсластитель', /нет послевкусия/u],
    ['Ткань приятная к телу', 'Пижама', /ткань приятная/u],
    ['Ровно 50 штук, всё честно', 'Прищепки', /с количеством всё точно/u],
    [
      'Со своей задачей справляется, лёгкий',
      'Пылесос',
      /пылесос [^.]*справляется со своей задачей/u,
    ],
    ['Хватает надолго, пахнет вкусно', 'Крем для рук', /крема хватает надолго/u],
  ])('%s', (...row) => each(row))

  it.each<Never>([
    ['Отличная кофта, цвет ярче, чем на фото', 'Кофта', /совпало с фото/u],
    ['Звук ограничен, но дизайн отличный', 'Радиоприёмник', /звук (?:и|понрав|отлич)/u],
    ['Ни один не взошёл', 'Семена астры', /(?:рады|хорошо|приятно)[^.]*ни один/iu],
  ])('but not: %s', (...row) => none(row))
})

describe('whom it pleased is taken up', () => {
  it.each<Row>([
    ['Кот ест с аппетитом', 'Корм для кошек', /коту/u],
    ['Девушка довольна, тёплая', undefined, /девушке/u],
    ['Бабушка одобрила', 'Плед', /бабушке/u],
  ])('%s', (...row) => each(row))
})
