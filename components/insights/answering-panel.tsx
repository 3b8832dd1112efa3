import { marketplaces } from '@/lib/domain/marketplaces'
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
    ...byMarketplace.map(({ id, figures }) => ({ name: marketplaces[id].name, figures })),
    ...byKind.map(({ id, figures }) => ({ name: kindTitles[id], figures })),
  ]
  return (
    <section class="panel" aria-labelledby="answering">
      <h2 id="answering">Как мы отвечаем</h2>
      <Figures now={answering} before={answeringBefore} />
      {byWeek.length > 1 && answering.items > 0 && <WeekChart weeks={byWeek} zone={zone} />}
      {parts.length > 0 && (
        <details class="behind">
          <summary>По площадкам, отзывам и вопросам</summary>
          <WideTable label="Как отвечаем: по площадкам, отзывам и вопросам">
            <thead>
              <tr>
                <th scope="col">Где и что</th>
                <th scope="col">Всего</th>
                <th scope="col">Отвечено</th>
                <th scope="col">В норме</th>
                <th scope="col">Половина за</th>
                <th scope="col">9 из 10 за</th>
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
    aside > 0 &&
      `Не входят в долю отвеченных: ${count(aside)}. Это оценки без текста, пропущенные вами и пропавшие из списка.`,
    timed < answered &&
      `Время ответа известно для ${count(timed)} из ${count(answered)}: остальные были отвечены раньше, чем «Ответим» их увидел.`,
    odd > 0 &&
      `У ${count(odd)} спутаны даты (ответ раньше вопроса или дата из будущего): их время не считаем.`,
  ].filter((note) => typeof note === 'string')
}
