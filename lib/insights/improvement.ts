import * as z from 'zod/mini'
import { isAsked } from './query'
import type { Record } from './record'

const line = z.string().check(z.minLength(1), z.maxLength(500))

/** «Проблема → что сделали» (guideline A4): a note of the seller's own. */
export const improvementSchema = z.strictObject({
  id: line,
  /** The topic of the complaints that it is about. */
  topic: line,
  product: z.optional(line),
  /** What was done, in the seller's words. */
  done: z.string().check(z.minLength(1), z.maxLength(1000)),
  /** When the change reached the buyers: the first moment of that day. */
  at: z.int(),
})
export type Improvement = z.infer<typeof improvementSchema>

/** Complaints among reviews in as many days before and after a change. */
export type Effect = {
  days: number
  before: { count: number; of: number }
  after: { count: number; of: number }
  /** Complaints by weeks around the change, the week of the change in the middle. */
  weeks: number[]
  /** Enough days and reviews on both sides to compare. */
  enough: boolean
}

const day = 86_400_000
const longest = 90
const leastDays = 7
const leastReviews = 10
/** Weeks drawn on either side of the change. */
export const weeksAround = 12

/** The effect of each change, by its id. */
export function effectsOf(
  improvements: readonly Improvement[],
  records: readonly Record[],
  now: number,
): Map<string, Effect> {
  const effects = improvements.map((improvement) => {
    const days = Math.max(0, Math.min(longest, Math.floor((now - improvement.at) / day)))
    const effect: Effect = {
      days,
      before: { count: 0, of: 0 },
      after: { count: 0, of: 0 },
      weeks: Array.from({ length: 2 * weeksAround }, () => 0),
      enough: false,
    }
    return { improvement, effect }
  })
  for (const record of records) {
    if (record.kind !== 'review') continue
    for (const one of effects) addTo(one.effect, one.improvement, record)
  }
  return new Map(
    effects.map(({ improvement, effect }) => {
      const { days, before, after } = effect
      const enough = days >= leastDays && before.of >= leastReviews && after.of >= leastReviews
      return [improvement.id, { ...effect, enough }]
    }),
  )
}

function addTo(effect: Effect, { topic, product, at }: Improvement, record: Record): void {
  if (product !== undefined && !isAsked({ product }, record)) return
  const since = record.at - at
  const complains = record.complaints.includes(topic)
  const week = Math.floor(since / (7 * day)) + weeksAround
  if (complains && week in effect.weeks) effect.weeks[week] = (effect.weeks[week] ?? 0) + 1
  if (since < -effect.days * day || since >= effect.days * day) return
  const side = since < 0 ? effect.before : effect.after
  side.of++
  if (complains) side.count++
}
