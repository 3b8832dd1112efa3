import './insights.css'
import './charts.css'
import './print.css'
import { Button } from '@/components/ui/button'
import { Notice } from '@/components/ui/notice'
import { t } from '@/lib/i18n/t'
import type { Period } from '@/lib/insights/period'
import type { Query } from '@/lib/insights/query'
import type { Summary } from '@/lib/insights/summary'
import { count, days, received } from '@/lib/insights/words'
import type { Row } from '@/lib/queue/row'
import { AnsweringPanel } from './answering-panel'
import { Controls, type Facets } from './controls'
import { DigestPanel } from './digest-panel'
import { ImprovementList, type ImprovementsProps } from './improvement-list'
import { OpenedTopic } from './opened-topic'
import { ProblemList } from './problem-list'
import { ProductShares } from './product-shares'
import { StarsPanel } from './star-changes'
import { TopicList } from './topic-list'

/** A summary with what is drawn beside it. */
export type View = {
  summary: Summary
  series: number[][]
  problemQuotes: (string | undefined)[]
  topicWeeks?: number[] | undefined
  topicQuotes: string[]
}

type Props = {
  now: number
  zone: string
  query: Query
  period: Period
  facets: Facets
  /** Absent while it is being counted for the first time. */
  view: View | undefined
  /** How far the reading of the ledger is; absent when all is read. */
  progress: { read: number; of: number } | undefined
  /** How far the table for Excel is made; absent when none is. */
  saving: { made: number; of: number } | undefined
  /** Nothing at all is known yet. */
  empty: boolean
  trouble: string | undefined
  rows: ReadonlyMap<string, Row>
  improvements: Omit<ImprovementsProps, 'now' | 'zone' | 'topics' | 'products'>
  digest: string | undefined
  onQuery(query: Query): void
  onOpen(key: string): void
  onDigest(open: boolean): void
  onCopy(text: string): Promise<boolean>
  onCsv(): void
  onPrint(): void
  onQueue(): void
}

/** What buyers say, how we answer, and what to mend first. */
export function Insights(props: Props) {
  const { now, zone, query, period, facets, view, progress, saving, trouble, digest, onQuery } =
    props
  return (
    <main class="insights">
      <header class="insights-head">
        <div>
          <h1>{t('insights.heading')}</h1>
          <p class="soft">
            {days(period, now, zone)}
            {view && !props.empty && ` · ${all(view.summary)}`}
          </p>
        </div>
        <div class="insights-acts">
          <Button small look="quiet" onClick={props.onQueue}>
            {t('insights.queue')}
          </Button>
          {!props.empty && (
            <>
              <Button small onClick={() => props.onDigest(true)}>
                {t('insights.digest.title')}
              </Button>
              <Button small disabled={saving !== undefined} onClick={props.onCsv}>
                {t('insights.table')}
              </Button>
              <Button small onClick={props.onPrint}>
                {t('insights.print')}
              </Button>
            </>
          )}
        </div>
      </header>
      <div role="status" class="insights-status">
        {trouble && <Notice tone="danger">{trouble}</Notice>}
        {progress && (
          <p class="soft">
            {t('insights.reading', { count: count(progress.read), all: count(progress.of) })}
          </p>
        )}
        {saving && (
          <p class="soft">
            {t('insights.makingTable', { count: count(saving.made), all: count(saving.of) })}
          </p>
        )}
      </div>
      {props.empty ? (
        <Nothing onQueue={props.onQueue} />
      ) : (
        <>
          <Controls query={query} period={period} zone={zone} facets={facets} onQuery={onQuery} />
          {digest !== undefined && (
            <DigestPanel
              text={digest}
              onClose={() => props.onDigest(false)}
              onCopy={props.onCopy}
            />
          )}
          {view && <Panels {...props} view={view} />}
        </>
      )}
    </main>
  )
}

const all = ({ reviews, answering }: Summary) =>
  received(reviews, answering.items - reviews) || t('insights.nothingCame')

function Panels({ view, ...props }: Props & { view: View }) {
  const { query, rows, zone, now, facets, improvements, onQuery, onOpen } = props
  const { summary } = view
  const shared = { summary, query, onQuery }
  const { topic } = query
  const reviewed = query.kind !== 'question'
  return (
    <div class="panels">
      {topic && (
        <OpenedTopic
          {...shared}
          zone={zone}
          topic={topic}
          weeks={view.topicWeeks}
          quotes={view.topicQuotes}
          rows={rows}
          onOpen={onOpen}
          onNote={() =>
            improvements.onDraft({
              topic: topic.id,
              ...(query.product !== undefined && { product: query.product }),
            })
          }
        />
      )}
      {reviewed && (
        <div class="column column-wide">
          <ProblemList
            {...shared}
            zone={zone}
            series={view.series}
            quotes={view.problemQuotes}
            rows={rows}
            onOpen={onOpen}
          />
        </div>
      )}
      <div class={reviewed ? 'column column-narrow' : 'column column-whole'}>
        <AnsweringPanel summary={summary} zone={zone} />
        {reviewed && <StarsPanel stars={summary.stars} />}
      </div>
      {reviewed && (
        <>
          <div class="column">
            <TopicList side="complaints" {...shared} />
            <ProductShares {...shared} />
          </div>
          <div class="column">
            <TopicList side="praise" {...shared} />
            <ImprovementList
              {...improvements}
              now={now}
              zone={zone}
              topics={summary.complaints.map(({ topic }) => topic)}
              products={facets.products}
            />
          </div>
        </>
      )}
    </div>
  )
}

const Nothing = ({ onQueue }: { onQueue(): void }) => (
  <section class="panel nothing">
    <h2>{t('insights.nothing.title')}</h2>
    <p>{t('insights.nothing.text')}</p>
    <Button onClick={onQueue}>{t('insights.nothing.open')}</Button>
  </section>
)
