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
