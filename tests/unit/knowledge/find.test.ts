import { describe, expect, it } from 'vitest'
import type { KnownFact, Scope } from '@/lib/knowledge/fact'
import { knowledgeBase } from '@/lib/knowledge/find'

const now = Date.UTC(2026, 2, 1)
let count = 0
const fact = (
  ask: string,
  say: string,
  scope: Scope = {},
  more: Partial<KnownFact> = {},
): KnownFact => ({
  id: `f${++count}`,
  form: ask.endsWith('?') ? 'pair' : 'line',
  scope,
  ask,
  say,
  at: 0,
  ...more,
})

const kettle = { article: 'CH-17', product: 'Чайник электрический стеклянный 1,7 л' }
const jacket = { article: 'KU-5', product: 'Куртка женская демисезонная' }

describe('the knowledge base', () => {
  const base = knowledgeBase([
    fact('Мощность', '2200 Вт', kettle),
    fact('Материал колбы', 'боросиликатное стекло', kettle),
    fact('Можно ли мыть в посудомойке?', 'Нет, только вручную.', kettle),
    fact('Утеплитель', 'синтепон 150 г', jacket),
    fact('На какую температуру рассчитана?', 'До −5 °C.', jacket),
    fact('Откуда отправляете?', 'Из Казани, на следующий день.'),
    fact('Какая гарантия?', 'Год с даты покупки.', { category: 'Чайник' }),
  ])
  const say = (question: string, product: { article?: string; name?: string }) =>
    base.find({ question, product, now })[0]?.fact.say

  it('answers from the same product', () => {
    expect(say('Какая мощность у чайника?', { article: 'CH-17' })).toBe('2200 Вт')
    expect(say('можно в посудомойке мыть??', { article: 'CH-17' })).toBe('Нет, только вручную.')
    expect(say('До какой температуры можно носить?', { article: 'KU-5' })).toBe('До −5 °C.')
  })

  it('tolerates typos', () => {
    expect(say('Какая мощьность?', { article: 'CH-17' })).toBe('2200 Вт')
  })

  it('does not answer for one product from another', () => {
    expect(say('Какая мощность?', { article: 'XX-1', name: 'Блендер' })).toBeUndefined()
    expect(say('Какой утеплитель?', { article: 'CH-17' })).toBeUndefined()
  })

  it('answers from what holds for a category or the company', () => {
    expect(say('Гарантия есть?', { article: 'CH-99', name: 'Чайник со свистком' })).toBe(
      'Год с даты покупки.',
    )
    expect(say('Откуда идёт отправка?', { article: 'KU-5' })).toBe('Из Казани, на следующий день.')
  })

  it('says nothing when nothing is known', () => {
    expect(say('Есть ли подсветка?', { article: 'CH-17' })).toBeUndefined()
    expect(say('Привет', { article: 'CH-17' })).toBeUndefined()
  })

  it('leaves out what has run out', () => {
    const timed = knowledgeBase([fact('Скидка', '10 %', {}, { until: now - 1 })])
    expect(timed.find({ question: 'Будет ли скидка?', now })).toEqual([])
    expect(timed.find({ question: 'Будет ли скидка?', now: now - 2 })).toHaveLength(1)
  })

  it('forgets what was removed and replaces what is added again', () => {
    const small = knowledgeBase([fact('Вес', '1 кг', {}, { id: 'weight' })])
    small.add([fact('Вес', '2 кг', {}, { id: 'weight' })])
    expect(small.find({ question: 'Сколько весит?', now }).map(({ fact }) => fact.say)).toEqual([
      '2 кг',
    ])
    small.remove(['weight'])
    expect(small.size).toBe(0)
    expect(small.find({ question: 'Сколько весит?', now })).toEqual([])
  })
})
