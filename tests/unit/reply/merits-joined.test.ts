import { describe, expect, it } from 'vitest'
import { draftsOf } from './drafts-of'

const replies = (text: string, product?: string) => draftsOf({ text, product, rating: 5 }, text)
type Row = [text: string, product: string | undefined, told: RegExp]

describe('two merits make one natural sentence', () => {
  it.each<Row>([
    // The goods themselves come first.
    ['Аромат приятный, кисель вкусный', 'Кисель', /что кисель вкусный, а аромат приятный/u],
    // One thing is called by one name.
    ['Торшер красивый, собрался легко', 'Лампа напольная', /^(?!.*торшер[^.!]*лампа)/iu],
    // Traits stand beside traits; of several beside a deed one is told.
    [
      'Не тяжёлая, удобная, хорошо сушит',
      'Сушилка для обуви',
      /сушилка удобная и хорошо сушит|(?:хорошо сушит)/u,
    ],
    // What has no subject is no contrast.
    ['Ночник милый, много режимов', 'Ночник', /ночник милый и режимов много/u],
    ['Термос удобный, есть ручка', 'Термос', /^(?!.*а ещё)/u],
    // Goods that nobody names are no «товар».
    ['Удобный и красивый', undefined, /покупка оказалась удобной и красивой/u],
    // Whom it pleased is enough.
    ['Гирлянда яркая. Понравилась внуку', 'Гирлянда', /внуку/u],
    // One verb is not said twice.
    ['Качество товара супер', undefined, /^(?!.*качество товара)/u],
  ])('%s', (text, product, told) => {
    for (const said of replies(text, product)) expect(said).toMatch(told)
  })

  it('three are told where they are of one kind', () => {
    for (const said of replies('Запах лёгкий, цвет яркий, крышка плотная'))
      expect(said).toMatch(/(?=.*запах лёгкий)(?=.*цвет яркий)(?=.*крышка плотная)/u)
    for (const said of replies('Нож острый, ручка удобная, ничего не шатается', 'Нож'))
      expect(said).toMatch(/нож острый, а ручка удобная[.!]/u)
  })
})
