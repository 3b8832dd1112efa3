import { describe, expect, it } from 'vitest'
import { draftsOf } from './drafts-of'

type Never = [text: string, product: string | undefined, rating: number, never: RegExp]

describe('nothing hollow is said', () => {
  it.each<Never>([
    // Where merits are told, delight in general is not told besides.
    ['Восторг! Зонт лёгкий и прочный', 'Зонт', 5, /восторг|так понравилось/iu],
    ['Не пожалела, сумка вместительная', 'Сумка', 5, /жалеть|не разочаровала|оправдал себя/u],
    // Who has read reviews advises nothing.
    ['Начиталась отзывов и заказала, зонт отличный', 'Зонт', 5, /совет|подсказк|опытом/u],
    ['Можно брать, зонт хороший', 'Зонт', 5, /рекоменд/u],
    ['Муж посоветовал, зонт отличный', 'Зонт', 5, /спасибо за (?:тот )?(?:добрый )?совет/iu],
    // Clothes warm their owner, not the home.
    ['Отличный свитер, в нём тепло и уютно', 'Свитер', 5, /дом[ау]/u],
    // Nobody asked after his health.
    ['Вкусный магний, пью с удовольствием', 'Магний хелат капсулы', 5, /здоровья|бодрости/u],
    // After a fault nobody is called back, and where nothing failed nobody is promised better.
    ['Зонт красивый, но спица сломалась', 'Зонт', 4, /снова|ещё\.|До новых|следующая/u],
    ['Зонт хороший, но великоват', 'Зонт', 4, /порадует больше/u],
  ])('%s', (text, product, rating, never) => {
    for (const said of draftsOf({ text, product, rating }, text, 6)) expect(said).not.toMatch(never)
  })
})

describe('goods without a name are told as a shop would', () => {
  it.each<[text: string, rating: number, told: RegExp]>([
    ['Удобные, прочные', 5, /покупка оказалась удобной и прочной/u],
    ['Не хлипкие, удобные', 5, /покупка оказалась прочной и удобной|удобной и прочной/u],
    ['Очень плотные', 5, /материал плотный/u],
    ['Тепло, мягко, удобно', 5, /и тепло, и мягко, и удобно/u],
    ['Ношу зонт уже 2 месяц, супер', 5, /уже второй месяц/iu],
    ['Зонт супер, хожу с ним уже месяца три', 5, /уже три месяца/iu],
    ['Мешки хорошие. Не один ещё не порвался', 5, /ничего не рв[её]тся/u],
    ['Отличный зонт за такие деньги', 5, /цена оправдала себя/u],
  ])('%s', (text, rating, told) => {
    for (const said of draftsOf({ text, rating }, text)) expect(said).toMatch(told)
  })
  it.each<[text: string, rating: number, never: RegExp]>([
    ['Зонт отличный, рекомендую', 5, /отдельн/u],
    ['Очень плотные, надолго хватит', 5, /хватит|плотность/u],
    ['Цена вкусная, зонт лёгкий', 5, /цена вкусн/u],
  ])('but not: %s', (text, rating, never) => {
    for (const said of draftsOf({ text, rating }, text, 6)) expect(said).not.toMatch(never)
  })
})

describe('whom it pleased and what he does with it are told', () => {
  it.each<[text: string, product: string, told: RegExp]>([
    ['Супер, внук засыпает', 'Ночник', /внук засыпает с ночником/u],
    ['Внуки каждое утро говорят спасибо', 'Колонка', /внуки каждое утро говорят спасибо/u],
    ['Хорошая! Внучка слушает сказки', 'Колонка', /внучка слушает сказки/u],
    ['Внуки спят с этим светильником', 'Светильник', /внуки спят со светильником/u],
    ['Беру вторую пачку. Нам с мужем очень нравится', 'Чай', /вам с мужем/u],
    ['Радость внукам!', 'Раскраска', /внукам/u],
    ['Подарок был тёще, ей понравился', 'Термос', /подарок/u],
    ['Сын наконец хочет спать один', 'Ночник', /сын наконец хочет спать один/u],
  ])('%s', (text, product, told) => {
    for (const said of draftsOf({ text, product, rating: 5 }, text)) expect(said).toMatch(told)
  })
  it.each<[text: string, product: string, never: RegExp]>([
    ['Удобный футляр, муж смотрит телевизор', 'Футляр', /муж смотрит/u],
    ['Хорошая сумка, дочка слушает сказки', 'Сумка', /дочка слушает/u],
  ])('but not: %s', (text, product, never) => {
    for (const said of draftsOf({ text, product, rating: 5 }, text)) expect(said).not.toMatch(never)
  })
})

describe('what had to be made fit is thanked for', () => {
  it.each([
    ['Для раковины великоват, подрезаю, а так хороший', 'Коврик'],
    ['Чуть велико, подгибаю. Довольна', 'Одеяло'],
    ['Отличается оттенок от картинки, но дочке понравилась', 'Скатерть'],
  ])('%s', (text, product) => {
    for (const said of draftsOf({ text, product, rating: 5 }, text))
      expect(said).toMatch(/уточн|замечани/u)
  })
})
