import { dueKind } from './deadline'
import type { Entry } from './entry'

/** Of what is due in the same minute, questions come first and praise last (guideline D). */
const ranks = { question: 0, complaint: 1, review: 2 } as const

/** Due time, rank, key: no two items share a place, so that a walk through the queue can go on from any of them. */
export type Place = [number, number, string]

/** The place in the queue: overdue first and then by due time is one order, the earliest due first. */
export const place = (entry: Entry): Place => [
  entry.dueAt ?? entry.firstSeen,
  ranks[dueKind(entry)],
  entry.key,
]

/** Greater than the place of everything that is due at `at` or before, and less than of what is due later. */
export const placeAfter = (at: number): Place => [at, 9, '']
