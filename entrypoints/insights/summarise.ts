import type { Record } from '@/lib/insights/record'
import { add, begin, finish, type Summary } from '@/lib/insights/summary'
import { inSlices } from './in-slices'

/** The summary of a query. `undefined` when `signal` stopped it. */
export async function summarise(
  records: readonly Record[],
  asked: Parameters<typeof begin>[0],
  signal?: AbortSignal,
): Promise<Summary | undefined> {
  const counting = begin(asked)
  const done = await inSlices(records, (slice) => add(counting, slice), signal)
  return done ? finish(counting) : undefined
}
