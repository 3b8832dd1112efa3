import { useEffect, useState } from 'preact/hooks'
import type { View } from '@/components/insights/insights'
import type { Period } from '@/lib/insights/period'
import type { Query } from '@/lib/insights/query'
import type { Record } from '@/lib/insights/record'
import { seriesOf, speakers } from '@/lib/insights/series'
import { summarise } from './summarise'

/** So many voices of one topic are shown. */
const voices = 9

/** Everything drawn for a query, counted anew whenever it changes; the old view stays until then. */
export function useView(
  records: Record[] | undefined,
  asked: { query: Query; period: Period; now: number; zone: string },
): View | undefined {
  const [view, set] = useState<View>()
  const { query, period, now, zone } = asked
  const name = JSON.stringify([query, period, zone])
  useEffect(() => {
    if (!records) return
    const stop = new AbortController()
    const { topic } = query
    const asked = { query, period, now, zone }
    void summarise(records, asked, stop.signal).then((summary) => {
      if (!summary) return
      const { problems } = summary
      const opened = topic?.side === 'complaints' ? [{ topic: topic.id }] : []
      const series = seriesOf([...problems, ...opened], records, asked)
      set({
        summary,
        series: series.slice(0, problems.length),
        problemQuotes: problems.map(
          (problem) => speakers({ side: 'complaints', ...problem }, records, asked, 1)[0],
        ),
        topicWeeks: opened.length > 0 ? series.at(-1) : undefined,
        topicQuotes: topic
          ? speakers({ topic: topic.id, side: topic.side }, records, asked, voices)
          : [],
      })
    })
    return () => stop.abort()
  }, [records, name])
  return view
}
