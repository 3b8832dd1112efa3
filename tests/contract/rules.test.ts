import { describe, expect, it } from 'vitest'
import type { Example, Rule } from '@/lib/reply/rule'
import { rules } from '@/lib/reply/rules'
import { readText } from '@/lib/text/phrases'
import { exampleContext, exampleName, unmark } from './example'

function findings(rule: Rule, example: Example) {
  const [marked, own] = typeof example === 'string' ? [example, undefined] : example
  const { reply, spans } = unmark(marked)
  const found = rule.check(readText(reply), exampleContext(reply, { ...rule.given, ...own }))
  const missing = found.length > 0 && found.every(({ at }) => !at)
  const places = found
    .flatMap(({ at }) => at ?? [])
    .sort((a, b) => a.start - b.start)
    .map(({ start, end }) => `${start}:${reply.slice(start, end)}`)
  return { spans, places, missing, count: found.length }
}

describe.each(rules.map((rule) => [rule.id, rule] as const))('rule %s', (_, rule) => {
  it.each(rule.examples.kept.map((example) => [exampleName(example), example] as const))(
    'is kept by: %s',
    (_name, example) => {
      expect(findings(rule, example).places).toEqual([])
      expect(findings(rule, example).count).toBe(0)
    },
  )
  it.each(rule.examples.broken.map((example) => [exampleName(example), example] as const))(
    'is broken by: %s',
    (_name, example) => {
      const { spans, places, missing } = findings(rule, example)
      expect(places).toEqual(spans)
      if (!spans.length) expect(missing).toBe(true)
    },
  )
  it('says what it is and shows both sides', () => {
    expect(rule.id).toMatch(/^[a-z]+(-[a-z]+)*$/)
    expect(rule.source).toMatch(/^(Гайдлайн [A-Z]\d+|Рекомендация|Правил[оа] |Ваши настройки)/)
    expect(rule.title).not.toMatch(/[.!]$/)
    expect(rule.hint).toMatch(/[.!?]$/)
    expect(rule.examples.kept.length).toBeGreaterThanOrEqual(3)
    expect(rule.examples.broken.length).toBeGreaterThanOrEqual(3)
  })
})

describe('the registry', () => {
  it('has every rule once', () => {
    const ids = rules.map(({ id }) => id)
    expect(new Set(ids).size).toBe(ids.length)
  })
  it('is specified by at least 400 examples', () => {
    const count = rules.flatMap(({ examples }) => [...examples.kept, ...examples.broken]).length
    expect(count).toBeGreaterThanOrEqual(400)
  })
  it('covers every ban of the guideline', () => {
    const sources = rules.map(({ source }) => source).join(' ')
    for (let ban = 1; ban <= 17; ban++) expect(sources).toMatch(new RegExp(`X${ban}(?!\\d)`))
  })
})
