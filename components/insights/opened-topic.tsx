import { useEffect, useRef } from 'preact/hooks'
import { Button } from '@/components/ui/button'
import { t } from '@/lib/i18n/t'
import { wholeWeeks } from '@/lib/insights/period'
import type { Query } from '@/lib/insights/query'
import type { Summary } from '@/lib/insights/summary'
import { complaintsWord, count, reviews, shortDay } from '@/lib/insights/words'
import type { Row } from '@/lib/queue/row'
import { topicTitle } from './names'
import { QueryLink } from './query-link'
import { QuoteLine } from './quote-line'
import { Spark } from './spark'
import { TrendMark } from './trend-mark'

type Props = {
  topic: NonNullable<Query['topic']>
  summary: Summary
  zone: string
  weeks: readonly number[] | undefined
  quotes: readonly string[]
  rows: ReadonlyMap<string, Row>
  query: Query
  onQuery(query: Query): void
  onOpen(key: string): void
  /** Begins a note of what was done about it. */
  onNote(): void
}

const mostProducts = 8

/** One topic: by product, and in the buyers' own words. */
export function OpenedTopic(props: Props) {
  const { topic, summary, zone, weeks, quotes, rows, query, onQuery, onOpen, onNote } = props
  const heading = useRef<HTMLHeadingElement>(null)
  const { id, side } = topic
  const found = summary[side].find((one) => one.topic === id)
  const { topic: _, ...closed } = query
  const products = found?.products.filter((one) => one.count > 0) ?? []
  // Opened by a click further down: the eye and the reader are brought here.
  useEffect(() => heading.current?.focus(), [id, side, query.product])
  return (
    <section class="panel opened" aria-labelledby="opened">
      <div class="opened-head">
        <h2 id="opened" ref={heading} tabIndex={-1}>
          {side === 'praise' ? t('insights.topic.praise') : t('insights.topic.complaints')}{' '}
          {topicTitle(id).toLowerCase()}
        </h2>
        {side === 'complaints' && (
          <Button small onClick={onNote}>
            {t('insights.topic.note')}
          </Button>
        )}
        <QueryLink class="opened-close" to={closed} onQuery={onQuery}>
          {t('insights.digest.close')}
        </QueryLink>
      </div>
      <p>
        <strong>{(side === 'praise' ? reviews : complaintsWord)(found?.count ?? 0)}</strong>
        {summary.comparable && t('insights.topic.was', { count: count(found?.before ?? 0) })}{' '}
        {found && <TrendMark trend={found.trend} side={side} />}
      </p>
      {weeks && (
        <Spark
          values={weeks}
          label={t('insights.problems.weeks')}
          names={wholeWeeks(summary.byWeek).map(({ at }) =>
            t('insights.weekOf', { day: shortDay(at, zone) }),
          )}
        />
      )}
      {products.length > 0 && query.product === undefined && (
        <ul class="opened-products" aria-label={t('insights.topic.byProduct')}>
          {products.slice(0, mostProducts).map(({ product, count: now, before, trend }) => (
            <li key={product}>
              <QueryLink to={{ ...query, product }} onQuery={onQuery}>
                {product}
              </QueryLink>{' '}
              – {count(now)}
              {summary.comparable && (
                <span class="soft">{t('insights.topic.was', { count: count(before) })}</span>
              )}{' '}
              <TrendMark trend={trend} side={side} />
            </li>
          ))}
        </ul>
      )}
      <div class="quotes">
        {quotes.map((key) => {
          const row = rows.get(key)
          return row && <QuoteLine key={key} row={row} topic={id} side={side} onOpen={onOpen} />
        })}
      </div>
    </section>
  )
}
