import { describe, expect, test } from 'vitest'
import { productName } from '@/lib/reply/product/product-name-of'

const named = (text: string) => {
  const { noun } = productName({ marketplace: 'ozon', kind: 'review', rating: 2, text })
  return noun && [noun.noun.lemma, noun.plural ? 'many' : 'one']
}

describe('the one kind of goods that a text names', () => {
  test.each([
    [
      'Ремешок рваный. Неделю ждали, открыли коробку, и вот итог. Сумка будто с чужого плеча',
      'сумка',
      'one',
    ],
    [
      'По инструкции всё сделали, два вечера провозились с настройкой, толку мало. Сами перчатки красят руки',
      'перчатки',
      'many',
    ],
    ['Диаметр кастрюли меньше, чем указан', 'кастрюля', 'one'],
    ['Материал штор просвечивает', 'шторы', 'many'],
    [
      'На дне коробки осколки, ждали к празднику, потом ещё неделю. Тарелки все со сколами',
      'тарелка',
      'many',
    ],
  ])('is what was bought: %s', (text, lemma, number) => {
    expect(named(text)).toEqual([lemma, number])
  })

  test.each([
    'Запах рыбы держится второй день',
    'Пила и вкуснее, за такие деньги обидно',
    'Весь мешок соли просыпался',
    'Ставила рядом с чайником, дно у кастрюли потемнело',
  ])('is not guessed where it is likened to, a verb, or one of two: %s', (text) => {
    expect(named(text)).toBeUndefined()
  })
})
