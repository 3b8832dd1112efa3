import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { marketplaceIds } from '@/lib/domain/marketplaces'
import { defaultVoice, remedies, type Voice } from '@/lib/domain/voice'
import { analyse } from '@/lib/reply/analyse'
import type { Analysis, ReplyItem } from '@/lib/reply/analysis'
import { suggest } from '@/lib/reply/suggest'
import { topicIds } from '@/lib/reply/topic'

const voices: fc.Arbitrary<Voice> = fc.record({
  company: fc.constantFrom('', 'Северный лён'),
  agent: fc.constantFrom('', 'Мария'),
  agentGender: fc.constantFrom('unset' as const, 'female' as const, 'male' as const),
  address: fc.constantFrom('Вы' as const, 'вы' as const, 'ты' as const),
  warmth: fc.constantFrom('restrained' as const, 'warm' as const, 'heartfelt' as const),
  length: fc.constantFrom('short' as const, 'normal' as const, 'detailed' as const),
  signature: fc.constantFrom('', 'Команда «Северный лён»'),
  introduce: fc.boolean(),
  admitGuilt: fc.boolean(),
  remedies: fc.subarray([...remedies]),
  remediesByTopic: fc.constant({}),
  termHours: fc.constant(0),
  contact: fc.constant({}),
  invite: fc.boolean(),
  inviteTo: fc.constantFrom('', 'новыми расцветками'),
  inHand: fc.constant(''),
  prevention: fc.constant(''),
  alwaysUse: fc.constant([]),
  neverUse: fc.constant([]),
})
const items: fc.Arbitrary<ReplyItem> = fc
  .record({
    marketplace: fc.constantFrom(...marketplaceIds),
    kind: fc.constantFrom('review' as const, 'question' as const),
    rating: fc.integer({ min: 1, max: 5 }),
    text: fc.oneof(
      fc.string({ unit: 'grapheme', maxLength: 300 }),
      fc
        .array(
          fc.constantFrom(
            'ткань',
            'мягкая',
            'не',
            'молния',
            'сломалась',
            'но',
            'размер',
            'мал',
            'отлично',
            '{name}',
            '▢',
            '[',
            '|',
            'запах',
            'ужас',
            'курьер',
            'через неделю',
            'подарок',
            'мужу',
            ',',
            '.',
            '!',
          ),
          { maxLength: 30 },
        )
        .map((words) => words.join(' ')),
    ),
  })
  .map((item) => item)
const mentions = fc.array(
  fc.record({
    topic: fc.constantFrom(...topicIds),
    polarity: fc.constantFrom('complaint' as const, 'praise' as const),
    strength: fc.constantFrom(1 as const, 2 as const, 3 as const),
  }),
  { maxLength: 5 },
)
const analysed = (
  item: ReplyItem,
  extra: readonly Omit<Analysis['mentions'][number], 'words'>[],
): Analysis => {
  const text = item.text ?? ''
  const words = { field: 'text' as const, start: 0, end: text.length, text }
  const analysis = analyse(item)
  return {
    ...analysis,
    mentions: [...analysis.mentions, ...extra.map((mention) => ({ ...mention, words }))],
  }
}

describe('suggest', () => {
  it('writes a clean draft for any text, any reading and any voice', () => {
    fc.assert(
      fc.property(items, mentions, voices, fc.nat(3), (item, extra, voice, attempt) => {
        const analysis = analysed(item, extra)
        const input = { analysis, voice, facts: [], recent: [], attempt, seed: 'k' }
        const draft = suggest(item, input)
        expect(draft.text).not.toMatch(/[{}[\]<>|]| {2}|undefined|\s$/u)
        expect(draft.text.match(/здравствуйте|добрый день|привет/giu) ?? []).toHaveLength(1)
        expect(
          draft.findings.filter(
            ({ severity, rule }) => severity === 'error' && !(draft.blanks && rule),
          ),
        ).toEqual([])
        if (voice.address === 'ты')
          expect(draft.text).not.toMatch(/(?<!\p{L})(вы|вас|вам|ваш\p{L}*)(?!\p{L})/iu)
        else expect(draft.text).not.toMatch(/(?<!\p{L})(ты|тебя|тебе|тво\p{L}+)(?!\p{L})/iu)
        expect(suggest(item, input)).toEqual(draft)
      }),
      { numRuns: 60 },
    )
  })

  it('offers twenty clearly different variants of one reply', () => {
    const item: ReplyItem = {
      marketplace: 'wildberries',
      kind: 'review',
      rating: 5,
      text: 'Мягкая ткань, всё понравилось',
    }
    const analysis = analyse(item)
    const texts = Array.from(
      { length: 20 },
      (_, attempt) =>
        suggest(item, {
          analysis,
          voice: defaultVoice,
          facts: [],
          recent: [],
          attempt,
          seed: 'one',
        }).text,
    )
    expect(new Set(texts).size).toBe(20)
  })
})

describe('the seller’s own words', () => {
  const item: ReplyItem = {
    marketplace: 'ozon',
    kind: 'review',
    rating: 5,
    text: 'Отличная кружка, держит тепло',
  }
  const said = (voice: Partial<Voice>, seed: number) =>
    suggest(item, {
      analysis: analyse(item),
      voice: { ...defaultVoice, ...voice },
      facts: [],
      recent: [],
      attempt: 0,
      seed: `${seed}`,
    }).text

  it('what is never used is in no draft', () => {
    for (let seed = 0; seed < 20; seed++)
      expect(said({ neverUse: ['спасибо', 'приятн*'] }, seed)).not.toMatch(/спасибо|приятн/iu)
  })
  it('the agent speaks in her own gender', () => {
    const voice = { introduce: true, agent: 'Ольга', agentGender: 'female' } as const
    const drafts = Array.from({ length: 20 }, (_, seed) => said(voice, seed)).join('\n')
    expect(drafts).not.toMatch(/(?<!\p{L})рад(?!\p{L})/iu)
  })
})
