import { describe, expect, it } from 'vitest'
import { checkComplaint } from '@/lib/complaint/check'
import type { ComplaintRule } from '@/lib/complaint/rule'
import { rules } from '@/lib/complaint/rules'
import { unmark } from './example'

const context = {
  limit: 1000,
  review:
    'Полный развод, не берите! Продавец урод, х*йня полная. Звоните +7 912 345-67-89. Это ложь. Подам в суд',
}

const found = (rule: ComplaintRule, text: string) =>
  checkComplaint(text, context)
    .filter((finding) => finding.rule === rule.id)
    .map(({ at }) => (at ? `${at.start}:${text.slice(at.start, at.end)}` : ''))

describe.each(rules.map((rule) => [rule.id, rule] as const))('complaint rule %s', (_id, rule) => {
  it.each(rule.examples.kept.map((text) => [text.slice(0, 60), text]))(
    'is kept by: %s',
    (_, text) => {
      expect(found(rule, text as string)).toEqual([])
    },
  )
  it.each(rule.examples.broken.map((text) => [text.slice(-60), text]))(
    'is broken by: %s',
    (_, marked) => {
      const { reply, spans } = unmark(marked as string)
      expect(found(rule, reply)).toEqual(spans)
    },
  )
  it('says what to do', () => {
    expect(rule.title).not.toMatch(/[.!]$/u)
    expect(rule.hint).toMatch(/[.!]$/u)
  })
})
