import type { Remedy } from '@/lib/domain/voice'
import type { Checked } from '../phrase'
import type { TopicId } from '../topic'

/** Ways to say one thing, in the format of `phrase.ts`. */
export type Phrases = readonly string[]

/** How we speak of one topic. Phrases are in the format of `phrase.ts`; `<…>` agrees with the product. */
export type Wording = {
  topic: TopicId
  /** The end of «замечание про …», in the accusative. */
  about: string
  /** What is praised when no detail is sure: «adjective noun», adjectives in the masculine nominative, or «: clause» after «рады, что». */
  praised?: readonly string[]
  /** Clauses after «жаль, что …» when no detail is sure. */
  trouble: readonly string[]
  /** Sentences that feel with the buyer (N5). */
  empathy: readonly string[]
  /** Next steps in whole sentences, where the trouble was not told in full. */
  next?: readonly string[]
  /** Remedies that make sense for the topic, the best first. */
  fits: readonly Remedy[]
}

type Bank = readonly string[]
type CheckedList<Given> = {
  [at in keyof Given]: Given[at] extends string ? Checked<Given[at]> : never
}

export function defineWording<
  const Trouble extends Bank,
  const Empathy extends Bank,
  const Next extends Bank = [],
>(
  wording: Omit<Wording, 'trouble' | 'empathy' | 'next'> & {
    trouble: Trouble & CheckedList<Trouble>
    empathy: Empathy & CheckedList<Empathy>
    next?: Next & CheckedList<Next>
  },
): Wording {
  return wording
}
