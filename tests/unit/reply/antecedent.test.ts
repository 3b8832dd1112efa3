import { describe, expect, it } from 'vitest'
import { resolved } from '@/lib/reply/echo/retell/antecedent'
import { nounPhrase } from '@/lib/reply/product/noun-phrase'
import { draftsOf } from './drafts-of'

const thingOf = (before: string, clause: string, product?: string) =>
  resolved(clause, before, product ? { noun: nounPhrase(product) } : {}).product.noun?.noun.lemma

describe('what a clause leaves out is the thing of the clauses before', () => {
  it.each([
    ['Тапочки мягкие. По размеру подошли, ', 'но при ходьбе громко скрипят', 'тапочки'],
    ['Плохой крем. ', 'Не впитывается совсем', 'крем'],
    ['Молния постоянно заедает, ', 'расходится на ходу', 'молния'],
  ])('%s| %s: %s', (before, clause, lemma) => expect(thingOf(before, clause)).toBe(lemma))

  it('of a part where the goods do not agree', () =>
    expect(thingOf('Ручка слабая, ', 'отвалилась в первый день', 'рюкзак')).toBe('ручка'))

  it.each([
    // It may be the whole that is set against the praise of a part.
    ['Крышка плотная, ', 'но быстро поцарапалась', 'банка'],
    ['Кружка яркая, ложка лёгкая, ', 'быстро потускнела'],
    ['Дочка довольна. ', 'Сразу заболела'],
    ['Раньше крем был лучше. ', 'Не впитывается совсем'],
    ['Крем есть, ', 'но быстро сворачивается'],
    ['Туфли удобные, ', 'правый тапок жмёт'],
    ['Шоколад горький, ', 'а манго вообще кислый'],
    ['Кран погнут, ', 'под ручкой что-то болтается'],
    ['Цвет красивый, ', 'но облез через неделю'],
  ])('%s| %s: unsure', (before, clause, product?: string) =>
    expect(thingOf(before, clause, product)).toBe(product),
  )
})

describe('a pronoun stands for it', () => {
  const clauseOf = (before: string, clause: string, product?: string) =>
    resolved(clause, before, product ? { noun: nounPhrase(product) } : {}).clause
  it.each([
    ['Крышка слабая. ', 'Она всё время отходит', undefined, 'крышка всё время отходит'],
    ['Не советую, ', 'они очень медленно сохнут', 'краски', 'краски очень медленно сохнут'],
  ])('%s| %s', (before, clause, product, said) =>
    expect(clauseOf(before, clause, product)).toBe(said),
  )
  it.each([
    ['Купила дочке. ', 'Она очень расстроилась', 'кукла'],
    ['Брала их раньше, ', 'оно было жидким', 'молоко'],
    ['Мне нравится, ', 'он хороший', 'чай'],
  ])('%s| %s: stays', (before, clause, product) =>
    expect(clauseOf(before, clause, product)).toBe(clause),
  )
})

it('a reply names what the pronoun meant', () => {
  for (const draft of draftsOf(
    { text: 'Не рекомендую эту лампу. Она очень слабо светит', rating: 2, product: 'Лампа' },
    'pronoun',
  ))
    expect(draft).toMatch(/что лампа (?:очень слабо|слабо) светит/u)
})
