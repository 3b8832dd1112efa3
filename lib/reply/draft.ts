import type { Kind } from '@/lib/domain/item'
import type { MarketplaceId } from '@/lib/domain/marketplaces'
import type { OwnPhrase } from '@/lib/domain/own-phrase'
import type { Remedy, Voice } from '@/lib/domain/voice'
import type { Analysis, Situation } from './analysis'
import type { AnsweredAsk } from './answer/answers'
import type { Fact } from './fact'
import type { TopicId } from './topic'

/** Steps of the guideline by name; each step's file cites its id (P4, N7, Q2 …). */
export const stepIds = [
  'greet',
  'introduce',
  'thank',
  'emotion',
  'echo-praise',
  'echo-problem',
  'empathy',
  'apologise',
  'rare',
  'reason',
  'in-hand',
  'answer',
  'ask-detail',
  'safety',
  'solution',
  'term',
  'prevention',
  'feedback',
  'win-back',
  'invite',
  'result',
  'sign',
] as const
export type StepId = (typeof stepIds)[number]

/** Everything a draft is made from. Equal input gives an equal draft. */
export type DraftInput = {
  analysis: Analysis
  voice: Voice
  facts: readonly Fact[]
  /** The seller's own last replies, newest first: what not to repeat (X6). */
  recent: readonly string[]
  /** The term that the seller picked, in hours; absent: no date in the text (N11). */
  termHours?: number
  /** Mentions that the seller switched off, by index in `analysis.mentions`. */
  ignored?: readonly number[]
  /** The situation as the seller corrected it. */
  situation?: Situation
  /** The seller's own history shows that such a complaint is rare (N6, A1). */
  rare?: boolean
  /** The reason as the seller gave it, the end of «так вышло, потому что …» (N8). */
  reason?: string
  /** What was done, as the seller gave it, for the closing comment: «отправили новую крышку» (R). */
  done?: string
  /** «Мои фразы»: preferred to ours where they fit. */
  ownPhrases?: readonly OwnPhrase[]
  /** Phrases of our banks that the seller wants no more; they are never said. */
  retired?: readonly string[]
  /** «Другой вариант»: 0 for the first draft. */
  attempt: number
  /** Random choices are made from this and `attempt`; the item's key. */
  seed: string
}

/** One step of the plan; `because` tells the seller why it is there, in Russian. */
export type PlanStep = { step: StepId; because: string; topic?: TopicId; remedy?: Remedy }

/** `phrase`: the phrase of our bank that was filled; absent in the seller's own words and in answers. */
export type Sentence = PlanStep & { text: string; phrase?: string }

/** Half-open range of UTF-16 code units in the reply. */
export type Span = { start: number; end: number }

/** A one-click change of the reply. */
export type Fix = { label: string; at: Span; insert: string }

export type Severity = 'error' | 'warning' | 'hint'

/** One thing that a rule found, in words for the seller. */
export type Finding = {
  rule: string
  severity: Severity
  /** Short name of the rule: «Не перекладываем вину». */
  title: string
  /** What to do about it. */
  hint: string
  /** «Гайдлайн X3» or «Правило Ozon». */
  source: string
  /** The words at issue; absent when something is missing or the whole text is meant. */
  at?: Span
  fixes: Fix[]
  /** The step whose absence was found: «Не хватает» in the checklist. */
  missing?: StepId
}

/** What a rule may look at. */
export type CheckContext = {
  reply: string
  marketplace: MarketplaceId
  kind: Kind
  voice: Voice
  /** Absent when the buyer's text is unknown. */
  analysis?: Analysis
  recent: readonly string[]
  facts: readonly Fact[]
  termHours?: number
}

export type Draft = {
  text: string
  sentences: Sentence[]
  situation: Situation
  findings: Finding[]
  /** What the buyer asks, each question with the answer that the text gives; without one it is left open. */
  answers: readonly AnsweredAsk[]
  /** The text holds a ▢ that only the seller can fill. */
  blanks: boolean
}
