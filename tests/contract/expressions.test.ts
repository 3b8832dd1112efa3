import { join } from 'node:path'
import { describe, expect, it } from 'vitest'
import { expressions, judge, unbounded } from './expressions'
import ledger from './expressions.json'

const known: Record<string, string> = ledger
const all = await expressions()
const found = [...all].filter(([expression]) => unbounded(expression))

/**
 * No regular expression may run away on hostile text: none is exponential, none worse than quadratic, and every input is
 * cut at 20,000 characters (`npm run bench` measures the slowest on them). recheck takes seconds an expression, so
 * `expressions.json` keeps its verdicts – `undecided` where it gave up – and only what is new or changed is checked here;
 * `npm run expressions` brings it up to date.
 */
describe('regular expressions', () => {
  it.each(found)('%s in %s does not run away', (expression) => {
    expect(known[expression] ?? judge(expression)).toMatch(/^(?:linear|quadratic|undecided)$/u)
  })

  // Hundreds are compiled before the first draft stands, and `\p{L}` costs each 0.3–4 ms; a range costs 0.02.
  it('of the reply engine write a letter as [A-Za-zЀ-ӿ]', () => {
    const slow = [...all].filter(
      ([expression, file]) =>
        file.startsWith(join('lib', 'reply')) && expression.includes('\\p{L}'),
    )
    expect(slow).toEqual([])
  })

  // Each sign of a run is a new start of the search: 20,000 spaces took half a second.
  it('that cut a run off the end look for its start: /(?<!x)x+$/', () => {
    const slow = [...all].filter(([expression]) =>
      /^\/(?:\[[^\]]+\]|\\[sSdwW])[+*]\$\/[a-z]*$/u.test(expression),
    )
    expect(slow).toEqual([])
  })

  it('are all found', () => {
    expect(found.length).toBeGreaterThan(20)
  })

  it('of hostile kinds are recognised', () => {
    expect(judge('/^(a+)+$/')).toBe('exponential')
    expect(unbounded('/\\p{L}{1,20}[*+]/u')).toBe(false)
    expect(unbounded('/a{2,}/u')).toBe(true)
  })
})
