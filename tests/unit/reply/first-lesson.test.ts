import { expect, it } from 'vitest'
import { lessons } from '@/components/practice/lessons'
import { defaultVoice, type Voice } from '@/lib/domain/voice'
import { analyse } from '@/lib/reply/analyse'
import { suggest } from '@/lib/reply/suggest'

const voice: Voice = {
  ...defaultVoice,
  company: 'Тёплый дом',
  agent: 'Мария',
  agentGender: 'female',
  remedies: ['refund'],
}

it.each(lessons(0))('the first replies of a new seller go in unasked: $item.text', (lesson) => {
  const { item, facts } = lesson
  const analysis = analyse(item)
  for (let turn = 0; turn < 60; turn++) {
    const draft = suggest(item, { analysis, voice, facts, recent: [], attempt: 0, seed: `${turn}` })
    expect([
      draft.text,
      draft.findings.filter(({ severity, rule }) => severity === 'error' && rule !== 'no-slots'),
    ]).toEqual([draft.text, []])
  }
})
