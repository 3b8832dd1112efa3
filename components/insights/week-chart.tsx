import { wholeWeeks } from '@/lib/insights/period'
import type { Summary } from '@/lib/insights/summary'
import { count, percent, shortDay } from '@/lib/insights/words'
import { WideTable } from './wide-table'

type Props = { weeks: Summary['byWeek']; zone: string }

const height = 100

/** Items by the week they were written: answered in time, late, and the rest. The table behind it says the same. */
export function WeekChart({ weeks, zone }: Props) {
  const drawn = wholeWeeks(weeks)
  const top = Math.max(1, ...drawn.map(({ figures }) => figures.items))
  const step = 10
  const width = drawn.length * step
  return (
    <figure class="week-chart">
      <div class="week-plot">
        <span class="week-top">{count(top)}</span>
        <svg
          viewBox={`0 0 ${width} ${height}`}
          preserveAspectRatio="none"
          role="img"
          aria-label="Сколько написали по неделям и на сколько ответили вовремя. Числа – в таблице ниже."
        >
          {drawn.map(({ at, figures: { items, kept, late } }, index) => {
            const tall = (value: number) => (value / top) * height
            const rest = Math.max(0, items - kept - late)
            const x = index * step + step * 0.15
            const bar = { x, width: step * 0.7 }
            return (
              <g key={at}>
                <title>{`с ${shortDay(at, zone)}: всего ${items}, в норме ${kept}, позже ${late}`}</title>
                <rect {...bar} class="bar-kept" y={height - tall(kept)} height={tall(kept)} />
                <rect
                  {...bar}
                  class="bar-late"
                  y={height - tall(kept + late)}
                  height={tall(late)}
                />
                <rect
                  {...bar}
                  class="bar-rest"
                  y={height - tall(kept + late + rest)}
                  height={tall(rest)}
                />
              </g>
            )
          })}
        </svg>
      </div>
      <div class="week-days" aria-hidden="true">
        <span>{drawn[0] && `с ${shortDay(drawn[0].at, zone)}`}</span>
        <span>{drawn.length > 1 && `с ${shortDay(drawn.at(-1)?.at ?? 0, zone)}`}</span>
      </div>
      <figcaption class="legend">
        <span class="legend-kept">ответили в норме</span>
        <span class="legend-late">позже нормы</span>
        <span class="legend-rest">срок не вышел или время неизвестно</span>
      </figcaption>
      <details class="behind">
        <summary>По неделям таблицей</summary>
        <WideTable label="Как отвечаем: по неделям">
          <thead>
            <tr>
              <th scope="col">Неделя с</th>
              <th scope="col">Всего</th>
              <th scope="col">В норме</th>
              <th scope="col">Позже</th>
              <th scope="col">Отвечено</th>
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
