import type { Voice } from '@/lib/domain/voice'
import type { StepContext } from './context'
import type { StepId } from './draft'
import { type Checked, coveredBy } from './phrase'

/** Phrases by warmth; `any` suits all three. Marks are explained in `phrase.ts`. */
export type Bank = { any?: readonly string[] } & { [warmth in Voice['warmth']]?: readonly string[] }
type CheckedList<Given> = Given extends readonly string[]
  ? { [at in keyof Given]: Given[at] extends string ? Checked<Given[at]> : never }
  : never
type CheckedBank<Given> = { [tone in keyof Given]: CheckedList<Given[tone]> }

/**
 * One step of a reply: when it is said, why, and how. Candidates that take up the same moments share all of this: it may
 * not look at the trouble, the ask or what else a candidate words in its own way.
 */
export type Step = {
  id: StepId
  /** The guideline's id. */
  source: string
  when(context: StepContext): boolean
  /** For the seller, in Russian: why this sentence is there. */
  because(context: StepContext): string
  /** Phrases that the case itself brings (a topic's wording); they come before the bank's when there are any. */
  own?(context: StepContext): readonly string[]
  phrases: Bank
}

export function defineStep<const Given extends Bank>(
  step: Omit<Step, 'phrases'> & { phrases: Given & CheckedBank<Given> },
): Step {
  return step
}

/** Phrases to draw from, and the steps that some of them say besides their own. */
export type Offered = {
  phrases: readonly string[]
  covers: readonly StepId[]
  /** The phrases that say none of some steps, by those steps. */
  left: Map<string, readonly string[]>
}

const offer = (phrases: readonly string[]): Offered => ({
  phrases,
  covers: [...new Set(phrases.flatMap(coveredBy))],
  left: new Map(),
})

/** The phrases that say none of these steps besides their own. */
export function withoutSteps({ phrases, left }: Offered, said: readonly StepId[]) {
  if (said.length === 0) return phrases
  const key = said.join(' ')
  const known = left.get(key)
  if (known) return known
  const made = phrases.filter((phrase) => !coveredBy(phrase).some((step) => said.includes(step)))
  left.set(key, made)
  return made
}

/** Lists that stand in the code serve many drafts. */
const lists = new WeakMap<readonly string[], Offered>()

/** The phrases of a step for a voice and a case. */
export function offered(step: Step, context: StepContext): Offered {
  const own = step.own?.(context) ?? []
  if (own.length === 0) return bankOf(step, context.voice)
  const list = lists.get(own) ?? offer(own)
  lists.set(own, list)
  return list
}

/** By bank and voice: each of a draft's candidates draws from the same. */
const banks = new WeakMap<Bank, Map<string, Offered>>()

function bankOf({ phrases }: Step, { warmth, length }: Voice): Offered {
  const ofVoices = banks.get(phrases) ?? new Map<string, Offered>()
  banks.set(phrases, ofVoices)
  const key = `${warmth} ${length}`
  const bank = ofVoices.get(key) ?? offer(phrasesFor(phrases, warmth, length))
  ofVoices.set(key, bank)
  return bank
}

function phrasesFor(
  { any = [], ...tones }: Bank,
  warmth: Voice['warmth'],
  length: Voice['length'],
): readonly string[] {
  const { [warmth]: ofWarmth = [] } = tones
  // Drawn more often than what suits any voice, so that each is known by its own.
  const ofLength = [...any, ...ofWarmth].filter((phrase) => phrase.includes(`{?${length}}`))
  return [...any, ...ofWarmth, ...ofWarmth, ...ofLength, ...ofLength, ...ofLength, ...ofLength]
}
