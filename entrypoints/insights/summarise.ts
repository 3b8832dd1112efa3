import type { Record } from '@/lib/insights/record'
import { add, begin, finish, type Summary } from '@/lib/insights/summary'

/** So many records are counted before the page may draw and hear again. */
const slice = 10_000

const pause = () => new Promise((resolve) => setTimeout(resolve))

/** Counts in slices, so that the page never freezes. `undefined` when `signal` stopped it. */
export async function summarise(
  records: readonly Record[],
  asked: Parameters<typeof begin>[0],
  signal?: AbortSignal,
): Promise<Summary | undefined> {
  const counting = begin(asked)
  for (let from = 0; from < records.length; from += slice) {
    add(counting, records.slice(from, from + slice))
    await pause()
    if (signal?.aborted) return undefined
  }
  return finish(counting)
}
