import { describe, expect, it } from 'vitest'
import type { Item } from '@/lib/domain/item'
import { type Example, reviewOf } from '@/lib/doubt/sign'
import { signs } from '@/lib/doubt/signs'

const nothingAround = { alike: [], sameDay: 0, usual: 0, others: { count: 0, unhappy: 0 } }

function review(example: Example) {
  const [text, context] = typeof example === 'string' ? [example, {}] : example
  const { around, ...parts } = context
  const item: Item = {
    key: 'wildberries:review:1',
    marketplace: 'wildberries',
    kind: 'review',
    rating: 1,
    state: 'unanswered',
    url: 'https://seller.wildberries.ru/',
    ...(text && { text }),
    ...parts,
  }
  return reviewOf(item, around && { ...nothingAround, ...around })
}

const name = (example: Example) => (typeof example === 'string' ? example : JSON.stringify(example))

describe.each(signs.map((sign) => [sign.id, sign] as const))('sign %s', (id, sign) => {
  const { shown = [], absent = [] } = sign.examples ?? {}
  for (const example of shown) {
    it(`is shown by: ${name(example)}`, () => {
      const found = review(example)
      const look = sign.look(found)
      expect(look).toBeTypeOf('object')
      if (typeof look !== 'object') return
      for (const { field, start, end, text } of look.quotes) {
        expect(found.item[field]?.slice(start, end)).toBe(text)
      }
      expect(look.note).toMatch(/[.?)!]$/u)
    })
  }
  for (const example of absent) {
    it(`is not in: ${name(example)}`, () => {
      expect(sign.look(review(example))).toBeTypeOf('string')
    })
  }
  it('is told calmly, with both sides shown', () => {
    expect(id).toMatch(/^[a-z]+(-[a-z]+)*$/u)
    expect(`${sign.title} ${sign.question ?? ''}`).not.toMatch(/фейк|лжёт|врёт|обманщик|поддел/iu)
    if (sign.question) expect(sign.question).toMatch(/\?$/u)
    if (!sign.question) expect(shown.length * absent.length).toBeGreaterThan(0)
  })
  it('asks the seller what neither page nor ledger tells', () => {
    const bare = sign.look(review(['Плохо', { rating: 1 }]))
    if (!sign.question) expect(bare).not.toBe('unknown')
  })
})

it('each sign is there once', () => {
  expect(new Set(signs.map(({ id }) => id)).size).toBe(signs.length)
})
