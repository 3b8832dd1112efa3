import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { segments } from '@/components/sidebar/segments'

const span = fc
  .tuple(fc.nat(60), fc.nat(60))
  .map(([a, b]) => ({ start: Math.min(a, b), end: Math.max(a, b) }))

describe('segments', () => {
  it('are the text again when joined, whatever the spans', () => {
    fc.assert(
      fc.property(fc.string({ maxLength: 50 }), fc.array(span, { maxLength: 8 }), (text, spans) => {
        const parts = segments(text, spans)
        expect(parts.map((part) => part.text).join('')).toBe(text)
        for (const { start, text: words, marks } of parts) {
          for (const [at, { start: from, end: to }] of spans.entries()) {
            const covered = from < to && from < start + words.length && to > start
            expect(marks.includes(at)).toBe(covered)
          }
        }
      }),
    )
  })
  it('know every span that lies over them', () => {
    expect(
      segments('мягкая и тёплая', [
        { start: 0, end: 15 },
        { start: 9, end: 15 },
      ]),
    ).toEqual([
      { text: 'мягкая и ', start: 0, marks: [0] },
      { text: 'тёплая', start: 9, marks: [0, 1] },
    ])
  })
})
