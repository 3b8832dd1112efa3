import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { check } from '@/lib/reply/check'
import { exampleContext } from '../../contract/example'
import { slowPieces } from '../../corpus/slow'

const complaint = { analysis: { situation: 'N' as const, sentiment: 'negative' as const } }
const ids = (reply: string, given = {}) =>
  check(exampleContext(reply, given)).map(({ rule }) => rule)

describe('check', () => {
  it('keeps silent about a good reply to a complaint', () => {
    const reply =
      'Ольга, здравствуйте! Спасибо, что рассказали о застёжке. Нам очень жаль, что она сломалась: понимаем, как это досадно. Оформите возврат в заказе, а если нужна помощь, напишите нам в чат с продавцом.'
    expect(ids(reply, complaint)).toEqual([])
  })

  it('tells first what stands in the text, then what is missing, the weightiest first', () => {
    const findings = check(exampleContext('Спасибо за высокую оценку!!', complaint))
    expect(findings.map(({ rule }) => rule)).toEqual([
      'thanks-that-fit',
      'few-exclamations',
      'apologised',
      'solution-offered',
      'greeted',
      'felt-with',
    ])
    expect(findings.flatMap(({ missing }) => missing ?? [])).toEqual([
      'apologise',
      'solution',
      'greet',
      'empathy',
    ])
  })

  it('names the marketplace where the rule is its own', () => {
    const [finding] = check(exampleContext('а'.repeat(3001), { marketplace: 'ozon' }))
    expect(finding?.source).toBe('Правило Ozon')
  })

  it('points inside any text, and never throws', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'binary', maxLength: 300 }), (reply) => {
        for (const { at, fixes } of check(exampleContext(reply, complaint))) {
          for (const span of [...(at ? [at] : []), ...fixes.map((fix) => fix.at)]) {
            expect(span.start).toBeGreaterThanOrEqual(0)
            expect(span.end).toBeGreaterThanOrEqual(span.start)
            expect(span.end).toBeLessThanOrEqual(reply.length)
          }
        }
      }),
      { numRuns: 200 },
    )
  })

  it.each(slowPieces)('reads 20,000 characters of %j', (piece) => {
    const reply = piece.repeat(Math.ceil(20_000 / piece.length))
    expect(() => check(exampleContext(reply, complaint))).not.toThrow()
  })
})
