import type { OwnPhrase } from '@/lib/domain/own-phrase'
import type { Remedy, Voice } from '@/lib/domain/voice'
import { t } from '@/lib/i18n/t'
import type { Analysis, ReplyItem, Situation } from '@/lib/reply/analysis'
import type { Draft, DraftInput } from '@/lib/reply/draft'
import type { Fact } from '@/lib/reply/fact'
import { suggest } from '@/lib/reply/suggest'

/** What the seller asked of this one draft, beyond the settings. */
export type Wishes = {
  situation?: Situation
  /** Mentions switched off, by index in `analysis.mentions`. */
  ignored: readonly number[]
  /** Hours that this reply promises; 0: no term. */
  termHours: number
  warmth: Voice['warmth']
  length: Voice['length']
  /** Remedies allowed for this reply only. */
  remedies: readonly Remedy[]
  attempt: number
}

/** What a draft is made from, apart from the seller's wishes. */
export type Ground = {
  item: ReplyItem & { key: string }
  analysis: Analysis
  voice: Voice
  facts: readonly Fact[]
  recent: readonly string[]
  ownPhrases?: readonly OwnPhrase[] | undefined
  /** Phrases of ours that the seller wants no more. */
  retired?: readonly string[] | undefined
  /** What the queue knows better than the text: R when a promised term has come. */
  situation?: Situation | undefined
}

export const firstWishes = (
  { warmth, length, termHours }: Voice,
  situation?: Situation,
): Wishes => ({
  ...(situation && { situation }),
  ignored: [],
  termHours,
  warmth,
  length,
  remedies: [],
  attempt: 0,
})

/** The company's voice as this reply bends it. */
export const voiceFor = (voice: Voice, { warmth, length, remedies }: Wishes): Voice => ({
  ...voice,
  warmth,
  length,
  ...(remedies.length > 0 && {
    remedies: [...new Set([...remedies, ...voice.remedies])],
    remediesByTopic: {},
  }),
})

/** What any pen is given for this draft. */
export const inputFor = (ground: Ground, wishes: Wishes): DraftInput => ({
  analysis: ground.analysis,
  voice: voiceFor(ground.voice, wishes),
  facts: ground.facts,
  recent: ground.recent,
  attempt: wishes.attempt,
  ignored: wishes.ignored,
  seed: ground.item.key,
  ...(ground.ownPhrases && { ownPhrases: ground.ownPhrases }),
  ...(ground.retired && { retired: ground.retired }),
  ...(wishes.termHours > 0 && { termHours: wishes.termHours }),
  ...(wishes.situation && { situation: wishes.situation }),
})

export const draftFor = (ground: Ground, wishes: Wishes): Draft =>
  suggest(ground.item, inputFor(ground, wishes))

/** One position of a scale further, or `undefined` at its end. */
const next = <Value>(scale: readonly Value[], now: Value, by: 1 | -1): Value | undefined =>
  scale[scale.indexOf(now) + by]

const lengths = ['short', 'normal', 'detailed'] as const
const warmths = ['restrained', 'warm', 'heartfelt'] as const

export const turns = {
  shorter: { label: t('sidebar.wish.shorter'), already: t('sidebar.wish.shortest') },
  warmer: { label: t('sidebar.wish.warmer'), already: t('sidebar.wish.warmest') },
  stricter: { label: t('sidebar.wish.stricter'), already: t('sidebar.wish.strictest') },
} as const
export type Turn = keyof typeof turns

/** The wishes after a quick turn; `undefined` when there is nowhere further to turn. */
export function turned(wishes: Wishes, turn: Turn): Wishes | undefined {
  if (turn === 'shorter') {
    const length = next(lengths, wishes.length, -1)
    return length && { ...wishes, length }
  }
  const warmth = next(warmths, wishes.warmth, turn === 'warmer' ? 1 : -1)
  return warmth && { ...wishes, warmth }
}

/**
 * «Другой вариант»: the wishes whose draft differs from every text in `shown`; nothing after `tries` equal ones.
 */
export function otherDraft(
  ground: Ground,
  wishes: Wishes,
  shown: readonly string[],
): Wishes | undefined {
  const tries = 12
  for (let by = 1; by <= tries; by++) {
    const other = { ...wishes, attempt: wishes.attempt + by }
    if (!shown.includes(draftFor(ground, other).text)) return other
  }
  return undefined
}
