import type { Complaint } from './complaint'
import type { TopicId } from './topic'

/** How much a complaint weighs beside others in one review: a reply names the main one first (N4). */
const weights: Partial<Record<TopicId, number>> = {
  health: 9,
  wrong_item: 3.5,
  missing_parts: 3,
  counterfeit: 3,
  expiry: 3,
  opened_used: 3,
  damage: 3,
  defect: 3,
  durability: 2.5,
  underfill: 2.5,
  description_mismatch: 2,
  service: 2,
  warranty: 2,
  battery: 2,
  efficacy: 1.5,
  performance: 1.5,
  size_fit: 1.5,
  color: 1,
  smell: 1,
  taste: 1,
  material: 1,
  usability: 1,
  price: -1,
  generic: -1,
  other: -1,
}

/** «Одним словом, брак», «качество разочаровало»: it sums up what else was told and names nothing itself. */
const summing =
  /бракованный экземпляр|с дефектом$|(?:разочаровал[аои]?|качество оказалось ниже|качества не хватило|потраченных денег)$/u

/** Food gone bad outweighs a dent in its tin. */
const spoiled = /прогоркл|протух|прокис|плесен|несвеж|испортил/u

/** Whether a clause only sums up. */
export const isSumming = (clause: string): boolean => summing.test(clause)
/** Whether a told complaint only sums up. */
export const sumsUp = ({ told, troubles }: Complaint): boolean =>
  told && isSumming(troubles[0] ?? '')

/** What can be named beats what can only be hinted at, unless the hint is far graver. */
const weightOf = (complaint: Complaint) => {
  const { topic, told, quote, sure, strength, amount } = complaint
  return (
    // A wait is over, whatever else is wrong.
    (amount?.id === 'waited' ? -2 : 0) +
    (sumsUp(complaint) ? -3 : told && spoiled.test(complaint.troubles[0] ?? '') ? 2 : 0) +
    (weights[topic] ?? 0) +
    (told ? 2.5 : 0) +
    (quote ? 1.5 : 0) +
    (sure ? 1 : -1) +
    strength * 0.5
  )
}

/** Sorts complaints, the main one first. */
export const byWeight = (one: Complaint, other: Complaint): number =>
  weightOf(other) - weightOf(one)
