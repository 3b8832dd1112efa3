import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { checkComplaint } from '@/lib/complaint/check'
import { compose } from '@/lib/complaint/compose'
import { supportLetter } from '@/lib/complaint/letter'
import { offered, propose } from '@/lib/complaint/propose'
import { reasonsOf } from '@/lib/complaint/reasons'
import type { Item } from '@/lib/domain/item'
import { examine } from '@/lib/doubt/examine'
import { signs } from '@/lib/doubt/signs'

const review = (parts: Partial<Item>): Item => ({
  key: 'wildberries:review:1',
  marketplace: 'wildberries',
  kind: 'review',
  rating: 1,
  product: { name: 'Термос «Север», 1 л', article: '187450312' },
  state: 'unanswered',
  url: 'https://seller.wildberries.ru/',
  ...parts,
})

function proposed(item: Item, answers = {}) {
  const { reasons } = examine(item, undefined, answers)
  return { lines: reasons, all: propose(item.marketplace, reasons).map(({ reason }) => reason) }
}

describe('the reason', () => {
  it.each([
    ['Х*йня полная', 'wb-16'],
    ['Ищу людей в команду, доход от 5000 в день', 'wb-13'],
    ['Продавец урод, чтоб вы все разорились', 'wb-20'],
    ['Депутаты жируют, а мы это покупаем', 'wb-18'],
    ['Лучше берите у соседнего магазина «Лавка трав»', 'wb-12'],
    ['Колонки ужасные, басов нет', 'wb-11'],
  ])('«%s» is %s', (text, id) => {
    expect(proposed(review({ text })).all[0]?.id).toBe(id)
  })
  it('about photos comes only when the seller says that there are some', () => {
    const item = review({ text: 'Плохо' })
    const ids = (answers: Record<string, 'yes'>) =>
      offered('wildberries', examine(item, undefined, answers).reasons).map(({ code }) => code)
    expect(ids({})).not.toContain(15)
    expect(ids({ media: 'yes' })).toEqual(expect.arrayContaining([14, 15, 17]))
  })
  it('knows its signs', () => {
    const known = new Set(signs.map(({ id }) => id))
    for (const place of ['wildberries', 'ozon'] as const)
      for (const { signs: named } of reasonsOf(place))
        for (const id of named) expect(known.has(id), id).toBe(true)
  })
})

describe('the text', () => {
  it('quotes the words, names the rule and the evidence, and keeps its own rules', () => {
    const item = review({ text: 'Продавец урод, чтоб вы все разорились. Термос так себе.' })
    const { lines, all } = proposed(item)
    const [reason] = all
    if (!reason) throw new Error('no reason')
    const text = compose({ item, reason, lines, evidence: { chat: { ready: true, note: 'тут' } } })
    expect(text).toContain('«Продавец урод, чтоб вы все разорились»')
    expect(text).toContain('запрещены угрозы и оскорбления')
    expect(text).toContain('Прилагаем: переписку с покупателем.')
    expect(checkComplaint(text, { limit: 1000, review: item.text ?? '' })).toEqual([])
  })

  it('fits the limit and keeps its own rules whatever the review', () => {
    const piece = fc.constantFrom(
      'х*йня ',
      'продавец урод, ',
      'пишите @lavka_trav. ',
      'Путин ',
      '«кавычки» ',
      'слово '.repeat(40),
      '😡',
      '\n',
    )
    const text = fc.array(piece, { minLength: 1, maxLength: 60 }).map((parts) => parts.join(''))
    const name = fc.string({ unit: 'grapheme', minLength: 1, maxLength: 500 })
    fc.assert(
      fc.property(text, name, (words, product) => {
        const item = review({ text: words, product: { name: product } })
        const { lines, all } = proposed(item)
        for (const reason of all) {
          const written = compose({ item, reason, lines, evidence: {} })
          expect(written.length).toBeLessThanOrEqual(1000)
          const wrong = checkComplaint(written, { limit: 1000, review: words })
          expect(
            wrong.filter(({ rule }) => rule === 'quotes-true' || rule === 'within-limit'),
          ).toEqual([])
        }
      }),
      { numRuns: 80 },
    )
  })

  it('goes into a letter that says when a complaint was filed before', () => {
    const item = review({ text: 'Х*йня полная' })
    const { lines, all } = proposed(item)
    const [reason] = all
    if (!reason) throw new Error('no reason')
    const matter = { item, reason, lines, evidence: {} }
    expect(supportLetter(matter, 'Тайга Дом', true)).toMatch(/«Тайга Дом»[\s\S]*уже подавалась/u)
    expect(supportLetter(matter, undefined, false)).not.toContain('уже подавалась')
  })
})
