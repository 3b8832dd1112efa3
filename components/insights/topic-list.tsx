import { useState } from 'preact/hooks'
import { Button } from '@/components/ui/button'
import type { Query } from '@/lib/insights/query'
import type { Summary } from '@/lib/insights/summary'
import { count } from '@/lib/insights/words'
import { topicTitle } from './names'
import { QueryLink } from './query-link'
import { TrendMark } from './trend-mark'

type Props = {
  side: 'complaints' | 'praise'
  summary: Summary
  query: Query
  onQuery(query: Query): void
}

const titles = { complaints: 'На что жалуются', praise: 'За что хвалят' } as const
const empty = { complaints: 'Жалоб нет.', praise: 'Похвал нет.' } as const
/** So many lines say what matters. */
const first = 7

/** Topics of one side with their counts; a bar each, and the number beside it. */
export function TopicList({ side, summary, query, onQuery }: Props) {
  const [all, showAll] = useState(false)
  const topics = summary[side].filter((topic) => topic.count > 0)
  const top = topics[0]?.count ?? 1
  return (
    <section class="panel" aria-labelledby={side}>
      <h2 id={side}>{titles[side]}</h2>
      {topics.length === 0 ? (
        <p class="soft">{empty[side]}</p>
      ) : (
        <table class={`topics topics-${side}`}>
          <thead class="heard">
            <tr>
              <th scope="col">Тема</th>
              <th scope="col">Отзывов</th>
              <th scope="col">За прошлый период</th>
            </tr>
          </thead>
          <tbody>
            {topics
              .slice(0, all ? topics.length : first)
              .map(({ topic, count: now, before, trend }) => (
                <tr key={topic}>
                  <th scope="row">
                    <QueryLink to={{ ...query, topic: { id: topic, side } }} onQuery={onQuery}>
                      {topicTitle(topic)}
                    </QueryLink>{' '}
                    <TrendMark trend={trend} side={side} />
                    <span class="bar" style={{ inlineSize: `${(now / top) * 100}%` }} />
                  </th>
                  <td class="topics-count">{count(now)}</td>
                  <td class="soft">{summary.comparable ? `было\u00A0${count(before)}` : ''}</td>
                </tr>
              ))}
          </tbody>
        </table>
      )}
      {topics.length > first && (
        <Button small look="quiet" onClick={() => showAll(!all)} aria-expanded={all}>
          {all ? 'Только частые' : `Ещё ${topics.length - first}`}
        </Button>
      )}
    </section>
  )
}
