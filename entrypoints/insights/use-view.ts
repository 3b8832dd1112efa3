import { useEffect, useState } from 'preact/hooks'
import type { View } from '@/components/insights/insights'
import type { Period } from '@/lib/insights/period'
import type { Query } from '@/lib/insights/query'
import type { Record } from '@/lib/insights/record'
import { beginHearing, type Heard, hear, heard, type Wanted } from '@/lib/insights/voices'
import { inSlices } from './in-slices'
import { summarise } from './summarise'

/** So many voices of one topic are shown. */
const voices = 9

type Asked = { query: Query; period: Period; now: number; zone: string }

/** Everything drawn for a query, counted anew whenever it changes; the old view stays until then. */
export function useView(records: Record[] | undefined, asked: Asked): View | undefined {
  const [view, set] = useState<View>()
  const name = JSON.stringify([asked.query, asked.period, asked.zone])
  useEffect(() => {
    if (!records) return
    const stop = new AbortController()
    void viewOf(records, asked, stop.signal).then((next) => next && set(next))
    return () => stop.abort()
  }, [records, name])
  return view
}

async function viewOf(
  records: readonly Record[],
  asked: Asked,
  signal: AbortSignal,
): Promise<View | undefined> {
  const summary = await summarise(records, asked, signal)
  if (!summary) return undefined
  const { topic } = asked.query
  const wanted: Wanted[] = summary.problems.map(({ topic, product }) => ({
    topic,
    ...(product !== undefined && { product }),
    side: 'complaints',
    most: summary.problems.length,
  }))
  if (topic) wanted.push({ topic: topic.id, side: topic.side, most: voices })
  const hearing = beginHearing(wanted, asked)
  if (!(await inSlices(records, (slice) => hear(hearing, slice), signal))) return undefined
  const all = heard(hearing)
  const problems = all.slice(0, summary.problems.length)
  const opened = topic && all.at(-1)
  return {
    summary,
    series: problems.map(({ weeks }) => weeks),
    problemQuotes: oneEach(problems),
    topicWeeks: topic?.side === 'complaints' ? opened?.weeks : undefined,
    topicQuotes: opened?.keys ?? [],
  }
}

/** The newest voice of each problem; the same review is not quoted twice while there is another. */
function oneEach(problems: readonly Heard[]): (string | undefined)[] {
  const taken = new Set<string>()
  return problems.map(({ keys }) => {
    const key = keys.find((one) => !taken.has(one)) ?? keys[0]
    if (key !== undefined) taken.add(key)
    return key
  })
}
