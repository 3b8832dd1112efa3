import { describe, expect, it } from 'vitest'
import { retrieval, right } from '../../corpus/retrieval'

describe('questions to a shop that knows a good deal', () => {
  const { asked, unknown } = retrieval
  it('is large enough to tell', () => {
    expect(asked.length).toBeGreaterThanOrEqual(150)
    expect(unknown.length).toBeGreaterThanOrEqual(100)
  })
  it('are answered with the right fact first, nine times in ten', () => {
    const wrong = asked.filter((one) => !right(one))
    expect(wrong.length / asked.length, JSON.stringify(wrong, null, 1)).toBeLessThanOrEqual(0.1)
  })
  it('get no answer when nothing known is one, nineteen times in twenty', () => {
    const offered = unknown.filter(({ got }) => got)
    expect(offered.length / unknown.length, JSON.stringify(offered, null, 1)).toBeLessThanOrEqual(
      0.05,
    )
  })
})
