import type { Record } from './record'

/** Reviews whose stars a buyer changed: how many, which way, and the mean stars before and after. */
export type StarChanges = {
  count: number
  raised: number
  lowered: number
  from: number
  to: number
}
/** Changes after a reply of ours, and those with no reply before them: the latter happen by themselves. */
export type StarsEffect = { replied: StarChanges; unreplied: StarChanges }

const none = (): StarChanges => ({ count: 0, raised: 0, lowered: 0, from: 0, to: 0 })
export const starsTally = (): StarsEffect => ({ replied: none(), unreplied: none() })

/** Whether the seller had answered when the stars changed. An answer from before our first sight counts as such. */
const repliedBefore = ({ changed, answeredAt, reply }: Record): boolean =>
  changed !== undefined &&
  (answeredAt === undefined ? reply === 'answered' : answeredAt <= changed.at)

/** `from` and `to` are sums until `starsOf`. */
export function addStars(tally: StarsEffect, record: Record): void {
  const { changed, rating } = record
  if (!changed || rating === undefined) return
  const part = repliedBefore(record) ? tally.replied : tally.unreplied
  part.count++
  part.from += changed.rating
  part.to += rating
  if (rating > changed.rating) part.raised++
  else part.lowered++
}

const mean = (part: StarChanges): StarChanges =>
  part.count === 0 ? part : { ...part, from: part.from / part.count, to: part.to / part.count }

export const starsOf = ({ replied, unreplied }: StarsEffect): StarsEffect => ({
  replied: mean(replied),
  unreplied: mean(unreplied),
})
