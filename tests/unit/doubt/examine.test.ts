import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import type { Item } from '@/lib/domain/item'
import { examine } from '@/lib/doubt/examine'
import { alikeness, likenessPrints } from '@/lib/doubt/prints'

const review = (parts: Partial<Item>): Item => ({
  key: 'wildberries:review:1',
  marketplace: 'wildberries',
  kind: 'review',
  rating: 1,
  author: 'Анна',
  product: { name: 'Термос «Север», 1 л' },
  state: 'unanswered',
  url: 'https://seller.wildberries.ru/',
  ...parts,
})
const grade = (parts: Partial<Item>, answers = {}) =>
  examine(review(parts), undefined, answers).grade

describe('the grade', () => {
  it('finds no grounds in a true unpleasant review, a rating alone or praise', () => {
    expect(grade({ text: 'Крышка протекает, чай остыл через час. Деньги на ветер!' })).toBe('none')
    expect(grade({})).toBe('none')
    expect(grade({ text: 'Плохо' })).toBe('none')
    expect(grade({ rating: 5, text: 'Отличный термос, держит тепло' })).toBe('none')
    expect(grade({ text: '😡😡😡' })).toBe('none')
    expect(grade({ text: 'Terrible quality, the lid leaks and nobody answers' })).toBe('none')
  })
  it('has grounds in words that break the rules', () => {
    expect(grade({ text: 'Х*йня, а не термос' })).toBe('grounds')
    expect(grade({ cons: 'пишите мне в личку, доход от 5000 в день' })).toBe('grounds')
  })
  it('asks to check where two slight signs meet', () => {
    expect(grade({ author: 'User8841', text: 'Ужас кошмар не рекомендую никому' })).toBe('check')
  })
  it('follows what the seller answers', () => {
    const other = { text: 'Колонки ужасные, басов нет', product: { name: 'Термос «Север», 1 л' } }
    expect(grade(other)).toBe('check')
    expect(grade(other, { 'other-product': 'yes' })).toBe('grounds')
    expect(grade(other, { 'other-product': 'no' })).toBe('none')
    expect(grade({ text: 'Плохо' }, { documents: 'yes' })).toBe('grounds')
    expect(grade({ text: 'Плохо' }, { documents: 'unknown' })).toBe('none')
  })
  it('reads 20,000 characters of anything, and quotes are the very words', () => {
    const long = 'Х*йня! пишите @lavka_trav, х у й '.repeat(700).slice(0, 20_000)
    const { grade, lines } = examine(review({ text: long }), undefined, {})
    expect(grade).toBe('grounds')
    for (const { quotes } of lines) expect(quotes.length).toBeLessThanOrEqual(5)
    fc.assert(
      fc.property(fc.string({ unit: 'binary', maxLength: 300 }), (text) => {
        for (const line of examine(review({ text }), undefined, {}).lines) {
          for (const one of line.quotes) expect(text.slice(one.start, one.end)).toBe(one.text)
        }
      }),
      { numRuns: 60 },
    )
  })
})

describe('prints of likeness', () => {
  const words = fc.constantFrom(
    'термос',
    'течёт',
    'крышка',
    'продавец',
    'деньги',
    'молчит',
    'чай',
    'ветер',
    'дача',
    'звук',
    'цвет',
    'шов',
  )
  it('are shared by equal words whatever the case and signs', () => {
    fc.assert(
      fc.property(fc.array(words, { minLength: 12, maxLength: 40 }), (list) => {
        const one = likenessPrints(review({ text: list.join(' ') }))
        const other = likenessPrints(review({ text: list.join(', ').toUpperCase() }))
        expect(other).toEqual(one)
      }),
    )
  })
  it('are shared by nearly the same words and not by others', () => {
    const text =
      'Спицы погнулись в первый же ветер, продавец молчит и деньги не возвращает вторую неделю'
    const near = text.replace('вторую', 'третью')
    const far = 'Ткань плотная, зонт складывается легко, ручка удобная, чехол в комплекте'
    const shared = (a: string, b: string) => {
      const prints = new Set(likenessPrints(review({ text: a })))
      return likenessPrints(review({ text: b })).some((print) => prints.has(print))
    }
    expect(alikeness(text, near)).toBeGreaterThan(0.6)
    expect(shared(text, near)).toBe(true)
    expect(shared(text, far)).toBe(false)
  })
})
