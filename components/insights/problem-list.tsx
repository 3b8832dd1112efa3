import { t } from '@/lib/i18n/t'
import { wholeWeeks } from '@/lib/insights/period'
import type { Problem } from '@/lib/insights/problems'
import type { Query } from '@/lib/insights/query'
import type { Summary } from '@/lib/insights/summary'
import { complaintsWord, count, reviews, shortDay } from '@/lib/insights/words'
import type { Row } from '@/lib/queue/row'
import { topicName, topicTitle } from './names'
import { QueryLink } from './query-link'
import { QuoteLine } from './quote-line'
import { Spark } from './spark'
import { TrendMark } from './trend-mark'

type Props = {
  summary: Summary
  zone: string
  /** Weekly complaints and the newest quote of each problem, in the order of `summary.problems`. */
  series: readonly (readonly number[])[]
  quotes: readonly (string | undefined)[]
  rows: ReadonlyMap<string, Row>
  query: Query
  onQuery(query: Query): void
  onOpen(key: string): void
}

/** «Что чинить»: a few problems, the new and the growing first. */
export function ProblemList({
  summary,
  zone,
  series,
  quotes,
  rows,
  query,
  onQuery,
  onOpen,
}: Props) {
  const { problems } = summary
  const weeks = wholeWeeks(summary.byWeek).map(({ at }) =>
    t('insights.weekOf', { day: shortDay(at, zone) }),
  )
  return (
    <section class="panel problems" aria-labelledby="problems">
      <h2 id="problems">{t('insights.problems.title')}</h2>
      {problems.length === 0 ? (
        <p class="soft">{calm(summary)}</p>
      ) : (
        <ol>
          {problems.map((problem, at) => {
            const row = rows.get(quotes[at] ?? '')
            const topic = { id: problem.topic, side: 'complaints' } as const
            const to =
              problem.product === undefined ? query : { ...query, product: problem.product }
            return (
              <li class="problem" key={`${problem.topic} ${problem.product ?? ''}`}>
                <div class="problem-head">
                  <h3>
                    <QueryLink to={{ ...to, topic }} onQuery={onQuery}>
                      {topicTitle(problem.topic)}
                    </QueryLink>
                    {problem.product !== undefined && (
                      <span class="problem-product">{problem.product}</span>
                    )}
                  </h3>
                  <p class="problem-count">
                    <strong>{complaintsWord(problem.count)}</strong>
                    {was(problem)} <TrendMark trend={problem.trend} side="complaints" />
                  </p>
                  {problem.also.length > 0 && <p class="soft small">{also(problem)}</p>}
                </div>
                <Spark
                  values={series[at] ?? []}
                  label={t('insights.problems.weeks')}
                  names={weeks}
                />
                {row && (
                  <QuoteLine row={row} topic={problem.topic} side="complaints" onOpen={onOpen} />
                )}
              </li>
            )
          })}
        </ol>
      )}
    </section>
  )
}

const also = ({ also }: Problem) =>
  t('insights.problems.also', {
    topics: also.map(({ topic, count: some }) => `${topicName(topic)} – ${count(some)}`).join(', '),
  })

const was = ({ trend, before }: Problem) =>
  trend === 'unknown'
    ? ''
    : trend === 'new'
      ? t('insights.problems.noneBefore')
      : t('insights.topic.was', { count: count(before) })

const calm = ({ reviews: all, complaints }: Summary) =>
  all === 0
    ? t('insights.problems.noReviews')
    : complaints.length === 0
      ? t('insights.problems.noComplaints', { reviews: reviews(all) })
      : t('insights.problems.noRepeats')
