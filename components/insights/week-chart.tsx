import { scaleBand, scaleLinear } from 'd3-scale'
import { stack } from 'd3-shape'
import { t } from '@/lib/i18n/t'
import { wholeWeeks } from '@/lib/insights/period'
import type { Summary } from '@/lib/insights/summary'
import { count, percent, shortDay } from '@/lib/insights/words'
import { WideTable } from './wide-table'

type Props = { weeks: Summary['byWeek']; zone: string }
type Week = Summary['byWeek'][number]

/** The plot is drawn 100 by 100 and stretched to its place. */
const side = 100
const parts = ['kept', 'late', 'rest'] as const

const partOf = ({ figures: { items, kept, late } }: Week, part: (typeof parts)[number]) =>
  ({ kept, late, rest: Math.max(0, items - kept - late) })[part]

/** Items by the week they were written: answered in time, late, and the rest. The table behind it says the same. */
export function WeekChart({ weeks, zone }: Props) {
  const drawn = wholeWeeks(weeks)
  const top = Math.max(1, ...drawn.map(({ figures }) => figures.items))
  const across = scaleBand<number>()
    .domain(drawn.map(({ at }) => at))
    .range([0, side])
    .padding(0.3)
  const up = scaleLinear().domain([0, top]).nice(4).range([side, 0])
  const heights = up.ticks(2).filter((value) => value > 0 && Number.isInteger(value))
  const layers = stack<Week, (typeof parts)[number]>().keys(parts).value(partOf)(drawn)
  return (
    <figure class="week-chart">
      <div class="week-plot">
        {heights.map((value) => (
          <span class="week-height" key={value} style={{ insetBlockStart: `${up(value)}%` }}>
            {count(value)}
          </span>
        ))}
        <svg
          viewBox={`0 0 ${side} ${side}`}
          preserveAspectRatio="none"
          role="img"
          aria-label={t('insights.weeks.about')}
        >
          {drawn.map(({ at, figures: { items, kept, late } }, index) => (
            <g key={at}>
              <title>
                {t('insights.weeks.week', { day: shortDay(at, zone), all: items, kept, late })}
              </title>
              {layers.map((layer) => {
                const [from, to] = layer[index] ?? [0, 0]
                return (
                  <rect
                    key={layer.key}
                    class={`bar-${layer.key}`}
                    x={across(at)}
                    width={across.bandwidth()}
                    y={up(to)}
                    height={up(from) - up(to)}
                  />
                )
              })}
            </g>
          ))}
        </svg>
      </div>
      <div class="week-days" aria-hidden="true">
        <span>{drawn[0] && t('insights.weekOf', { day: shortDay(drawn[0].at, zone) })}</span>
        <span>
          {drawn.length > 1 && t('insights.weekOf', { day: shortDay(drawn.at(-1)?.at ?? 0, zone) })}
        </span>
      </div>
      <figcaption class="legend">
        <span class="legend-kept">{t('insights.weeks.kept')}</span>
        <span class="legend-late">{t('insights.weeks.late')}</span>
        <span class="legend-rest">{t('insights.weeks.rest')}</span>
      </figcaption>
      <details class="behind">
        <summary>{t('insights.weeks.table')}</summary>
        <WideTable label={t('insights.weeks.label')}>
          <thead>
            <tr>
              <th scope="col">{t('insights.weeks.weekFrom')}</th>
              <th scope="col">{t('insights.answering.total')}</th>
              <th scope="col">{t('insights.answering.within')}</th>
              <th scope="col">{t('insights.weeks.lateColumn')}</th>
              <th scope="col">{t('insights.answering.answered')}</th>
            </tr>
          </thead>
          <tbody>
            {weeks.map(({ at, figures }) => (
              <tr key={at}>
                <th scope="row">{shortDay(at, zone)}</th>
                <td>{count(figures.items)}</td>
                <td>{count(figures.kept)}</td>
                <td>{count(figures.late)}</td>
                <td>{figures.share === undefined ? '–' : percent(figures.share)}</td>
              </tr>
            ))}
          </tbody>
        </WideTable>
      </details>
    </figure>
  )
}
