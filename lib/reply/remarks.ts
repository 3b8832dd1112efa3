import type { Complaint } from './detail'
import { type Filling, fill } from './phrase'
import { areRelated } from './topic-families'

/** The second complaint named in passing, when it is surely meant and another one than the first. */
export function inPassingOf(
  [first, ...others]: readonly Complaint[],
  filling: Filling,
): string | undefined {
  if (!first || (!first.told && !first.sure)) return undefined
  const second = others.find(
    ({ passing, topic }) => passing !== undefined && !areRelated(topic, first.topic),
  )
  const said = second?.passing && fill(second.passing, filling)
  return said ? said.charAt(0).toLowerCase() + said.slice(1) : undefined
}
