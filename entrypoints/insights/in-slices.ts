import type { Record } from '@/lib/insights/record'

/** So many records are counted before the page may draw and hear again. */
const slice = 10_000

const pause = () => new Promise((resolve) => setTimeout(resolve))

/** Hands out the records slice by slice, so that the page never freezes. `false` when `signal` stopped it. */
export async function inSlices(
  records: readonly Record[],
  work: (slice: readonly Record[]) => void,
  signal?: AbortSignal,
): Promise<boolean> {
  for (let from = 0; from < records.length; from += slice) {
    work(records.slice(from, from + slice))
    await pause()
    if (signal?.aborted) return false
  }
  return true
}
