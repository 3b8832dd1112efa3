import { describe, expect, it } from 'vitest'
import { withGoodsNamed } from '@/lib/reply/complaints/goods-named'
import { inPlainWords } from '@/lib/reply/complaints/plain-words'
import { paraphrased } from '@/lib/reply/echo/paraphrase/paraphrased'
import { unlike } from '@/lib/reply/echo/paraphrase/unlike'
import { described } from '@/lib/reply/echo/retell/described'
import { retell } from '@/lib/reply/echo/retell/retell'
import { nounPhrase } from '@/lib/reply/product/noun-phrase'
import { productName } from '@/lib/reply/product/product-name-of'

describe('goods whose noun is known', () => {
  const of = (noun: string) => ({ noun: nounPhrase(noun) })

  it.each([
    ['чайник', 'покупка прослужила так недолго', 'чайник прослужил так недолго'],
    [
      'паста',
      'покупка пришла с истёкшим сроком годности',
      'паста пришла с истёкшим сроком годности',
    ],
    ['крем', 'покупка вызвала сомнения в подлинности', 'крем вызвал сомнения в подлинности'],
    ['сумка', 'товар показался тяжёлым', 'сумка показалась тяжёлой'],
  ])('are called by it: %s', (noun, clause, said) => {
    expect(withGoodsNamed([clause], of(noun))).toEqual([said])
  })

  it.each([
    // The pack, as likely as not.
    ['крем', ['покупка пришла вскрытой']],
    // Its adjective would not agree.
    ['чайник', ['покупка пришла не новой']],
    // Another form beside it.
    ['чайник', ['покупка вызвала сомнения в подлинности', 'у чайника шатается ручка']],
  ])('are not, beside %s: %j', (noun, clauses) => {
    expect(withGoodsNamed(clauses, of(noun))).toEqual(clauses)
  })

  it('are what was sent or received', () => {
    const text = 'Прислали чёрствую халву, вернуть не могу'
    expect(productName({ text, rating: 1 } as never).noun?.noun.lemma).toBe('халва')
  })
})

describe('a clause in the words of a shop', () => {
  it.each([
    ['крышка все мятая', 'крышка вся мятая'],
    ['подошва тонюсенькая', 'подошва очень тонкая'],
    ['ручка слишком коротенькая', 'ручка слишком короткая'],
    ['пошив желает лучшего', 'пошив оставляет желать лучшего'],
    ['пошив оставляет желать лучшего', 'пошив оставляет желать лучшего'],
    ['кнопка маленькая', 'кнопка маленькая'],
    ['кошелёк смотрится очень дёшево', 'кошелёк смотрится простовато'],
    ['узоры слишком дешево выглядят', 'узоры выглядят простовато'],
    ['подарок обошёлся дёшево', 'подарок обошёлся дёшево'],
    ['пачка пришла драной', 'пачка пришла рваной'],
    ['чашка приехала битой', 'чашка приехала разбитой'],
    ['схема оказалась замороченной', 'схема оказалась сложной'],
    ['градусник врёт на 4 градуса', 'градусник ошибается на 4 градуса'],
    ['постоянно отваливается связь', 'постоянно пропадает связь'],
    ['отваливается ручка', 'отваливается ручка'],
    ['с лица покупка сваливается', 'с лица покупка спадает'],
    ['банка была заляпана', 'банка была испачкана'],
    ['привезли другое', 'вместо заказанного пришло другое'],
    ['на пару раз хватает', 'хватило всего на пару раз'],
    ['шарф пришёл очень коротким', 'шарф оказался очень коротким'],
    ['шарф пришёл мокрым', 'шарф пришёл мокрым'],
  ])('%s', (said, told) => {
    expect(inPlainWords(said)).toBe(told)
  })

  it.each([
    ['застёжки крайне плохие', 'застёжки [вас|тебя] разочаровали'],
    ['зажим и пружина очень плохие', 'зажим и пружина [вас|тебя] разочаровали'],
    ['ни одна лампочка не горит', 'ни одна лампочка не горит'],
    ['из шести гирлянд ни одна не горит', 'из шести гирлянд ни одна не горит'],
  ])('%s: a verdict is the buyer’s, a fact is told', (said, told) => {
    expect(retell(said, {})?.clause).toBe(told)
  })
})

describe('what would be quoted', () => {
  const kettle = { noun: nounPhrase('чайник') }

  it.each([
    ['У меня эта ручка шатается', {}, 'ручка шатается'],
    ['Для меня запах слишком резкий', {}, 'запах слишком резкий'],
    ['Отсутствие подсветки меня не устраивает', {}, '[вас|тебя] не устроило отсутствие подсветки'],
    ['Не выполняет свою функцию', kettle, 'чайник не справился со своей задачей'],
    ['Со своей задачей не справляется', {}, 'покупка не справилась со своей задачей'],
    ['Показался слишком шумным', kettle, 'чайник показался слишком шумным'],
  ])('%s', (quote, product, told) => {
    expect(paraphrased(quote, product, '')).toBe(told)
  })

  it('is told of what was sent', () => {
    expect(unlike('Прислали плед не такой, как на фото', {})).toBe(
      'плед оказался не таким, как на фото',
    )
  })

  it('names what it is by its kind, and two qualities of the goods', () => {
    expect(described('Очень бледные русские буквы', {})).toBe('русские буквы очень бледные')
    expect(described('Тяжёлый и шумный', kettle)).toBe('чайник тяжёлый и шумный')
  })
})
