import { marketplaceNames } from '@/components/ui/words'
import { t } from '@/lib/i18n/t'
import type { Answering } from '@/lib/insights/answering'
import type { Summary } from '@/lib/insights/summary'
import { count, duration, percent } from '@/lib/insights/words'
import { Figures } from './figures'
import { kindTitles } from './names'
import { WeekChart } from './week-chart'
import { WideTable } from './wide-table'

/** «Как мы отвечаем»: four numbers, weeks, marketplaces and kinds. */
export function AnsweringPanel({ summary, zone }: { summary: Summary; zone: string }) {
  const { answering, answeringBefore, byMarketplace, byKind, byWeek } = summary
  const parts = [
    ...byMarketplace.map(({ id, figures }) => ({ name: marketplaceNames[id], figures })),
    ...byKind.map(({ id, figures }) => ({ name: kindTitles[id], figures })),
  ]
  return (
    <section class="panel" aria-labelledby="answering">
      <h2 id="answering">{t('insights.answering.title')}</h2>
      <Figures now={answering} before={answeringBefore} />
      {byWeek.length > 1 && answering.items > 0 && <WeekChart weeks={byWeek} zone={zone} />}
      {parts.length > 0 && (
        <details class="behind">
          <summary>{t('insights.answering.byPart')}</summary>
          <WideTable label={t('insights.answering.byPartLabel')}>
            <thead>
              <tr>
                <th scope="col">{t('insights.answering.part')}</th>
                <th scope="col">{t('insights.answering.total')}</th>
                <th scope="col">{t('insights.answering.answered')}</th>
                <th scope="col">{t('insights.answering.within')}</th>
                <th scope="col">{t('insights.answering.median')}</th>
                <th scope="col">{t('insights.answering.p90')}</th>
              </tr>
            </thead>
            <tbody>
              {parts.map(({ name, figures }) => (
                <tr key={name}>
                  <th scope="row">{name}</th>
                  <Cells {...figures} />
                </tr>
              ))}
            </tbody>
          </WideTable>
        </details>
      )}
      {notes(summary).map((note) => (
        <p class="soft small" key={note}>
          {note}
        </p>
      ))}
    </section>
  )
}

const Cells = ({ items, share, within, median, p90 }: Answering) => (
  <>
    <td>{count(items)}</td>
    <td>{share === undefined ? '–' : percent(share)}</td>
    <td>{within === undefined ? '–' : percent(within)}</td>
    <td>{median === undefined ? '–' : duration(median)}</td>
    <td>{p90 === undefined ? '–' : duration(p90)}</td>
  </>
)

function notes({ answering: { aside, answered, timed }, odd }: Summary): string[] {
  return [
    aside > 0 && t('insights.answering.aside', { count: count(aside) }),
    timed < answered &&
      t('insights.answering.timed', { count: count(timed), all: count(answered) }),
    odd > 0 && t('insights.answering.odd', { count: count(odd) }),
  ].filter((note) => typeof note === 'string')
}
