import { useState } from 'preact/hooks'
import { Button } from '@/components/ui/button'
import { t } from '@/lib/i18n/t'
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

const titles = {
  complaints: t('insights.topics.complaints'),
  praise: t('insights.topics.praise'),
} as const
const empty = {
  complaints: t('insights.topics.noComplaints'),
  praise: t('insights.topics.noPraise'),
} as const
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
              <th scope="col">{t('insights.topics.topic')}</th>
              <th scope="col">{t('insights.topics.reviews')}</th>
              <th scope="col">{t('insights.topics.before')}</th>
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
                  <td class="soft">
                    {summary.comparable ? t('insights.topics.was', { count: count(before) }) : ''}
                  </td>
                </tr>
              ))}
          </tbody>
        </table>
      )}
      {topics.length > first && (
        <Button small look="quiet" onClick={() => showAll(!all)} aria-expanded={all}>
          {all
            ? t('insights.topics.frequentOnly')
            : t('insights.products.more', { count: topics.length - first })}
        </Button>
      )}
    </section>
  )
}
