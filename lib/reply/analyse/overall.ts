import type { Analysis, Mention, ReplyItem, Situation } from '../analysis'
import type { TopicId } from '../topic'
import type { SignalId } from './signals'
import type { Statement } from './statements'

type Weighed = { praise: number; complaint: number }

/** Complaints that end the use of a thing, and those that many happy buyers make in passing. */
const grave = new Set<TopicId>(
  'health wrong_item defect durability counterfeit expiry efficacy damage opened_used service underfill'.split(
    ' ',
  ) as TopicId[],
)
const light = new Set<TopicId>(
  'size_fit packaging price color delivery instructions usability missing_parts battery material'.split(
    ' ',
  ) as TopicId[],
)

function gravity(topic: TopicId): number {
  if (grave.has(topic)) return 1.4
  return light.has(topic) ? 0.8 : 1.1
}

/** Sums of strengths over all that was said; what is hedged counts half, and a grave complaint more than a light one. */
export function weigh(statements: readonly Statement[]): Weighed {
  const weight = { praise: 0, complaint: 0 }
  for (const { sign, strength, topic } of statements) {
    const plain = strength === 1 ? 0.5 : strength
    if (sign > 0) weight.praise += plain
    else weight.complaint += plain * gravity(topic)
  }
  return weight
}

/** Happy buyers name more small flaws than unhappy ones name merits. */
const complaintShare = 0.75
/** What a text that judges nothing leans to: a denial in it is rarely a good sign. */
const lean = 0.1

export function toneOf({ praise, complaint }: Weighed, denies: boolean): number {
  const against = complaint * complaintShare
  const all = praise + against
  if (all === 0) return denies ? -lean : lean
  return (praise - against) / all
}

/** The sentiment of the text; stars only where the text says nothing or says it one-sidedly against them. */
export function sentimentOf(
  { praise, complaint }: Weighed,
  rating: number | undefined,
): Analysis['sentiment'] {
  if (praise > 0 && complaint > 0) {
    if (praise >= complaint * 4 && (rating ?? 5) >= 4) return 'positive'
    if (complaint >= praise * 5 && (rating ?? 1) <= 3) return 'negative'
    return 'mixed'
  }
  if (complaint > 0) return (rating ?? 1) >= 4 ? 'mixed' : 'negative'
  if (praise > 0) return (rating ?? 5) <= 2 ? 'mixed' : 'positive'
  if (rating === undefined || rating === 3) return 'neutral'
  return rating > 3 ? 'positive' : 'negative'
}

export function situationOf(
  item: ReplyItem,
  sentiment: Analysis['sentiment'],
  said: { empty: boolean; asksOnly: boolean; doubtful: boolean },
): Situation {
  if (item.kind === 'question') return 'Q'
  if (said.empty) return 'E'
  if (said.doubtful) return 'F'
  if (said.asksOnly) return 'Q'
  if (sentiment === 'positive') return 'P'
  if (sentiment === 'negative') return 'N'
  if (sentiment === 'mixed') return 'M'
  return (item.rating ?? 4) >= 4 ? 'P' : 'M'
}

export function moodOf(
  sentiment: Analysis['sentiment'],
  weight: Weighed,
  signals: ReadonlySet<SignalId>,
  loud: boolean,
): Analysis['mood'] {
  if (sentiment === 'positive') return 'happy'
  if (sentiment === 'mixed') return signals.has('abusive') ? 'angry' : 'mixed'
  if (sentiment === 'neutral') return 'neutral'
  return signals.has('abusive') || (loud && weight.complaint >= 3) ? 'angry' : 'unhappy'
}

/** Past its date or gone off, not merely close to it: nobody should eat or use it. */
const spoiled = /просроч|истек|плесен|тухл|гнил|черв|личин|грибк/iu
const urgent = new Set(['wrong_item', 'health'])
const costly = new Set([
  'defect',
  'damage',
  'missing_parts',
  'underfill',
  'opened_used',
  'description_mismatch',
  'counterfeit',
  'expiry',
  'warranty',
  'battery',
])

export function urgencyOf(
  mentions: readonly Mention[],
  signals: ReadonlySet<SignalId>,
  state: { danger: boolean; returned: boolean; sentiment: Analysis['sentiment'] },
): Analysis['urgency'] {
  const complaints = mentions.filter(({ polarity }) => polarity === 'complaint')
  if (state.danger) return 'high'
  if (complaints.length === 0) return state.sentiment === 'negative' ? 'low' : 'none'
  if (signals.has('asksAction')) return 'high'
  const has = (topics: ReadonlySet<string>) => complaints.some(({ topic }) => topics.has(topic))
  if (complaints.some(({ topic, words }) => topic === 'expiry' && spoiled.test(words.text)))
    return state.returned ? 'medium' : 'high'
  if (has(urgent)) return state.returned ? 'medium' : 'high'
  return has(costly) ? 'medium' : 'low'
}
