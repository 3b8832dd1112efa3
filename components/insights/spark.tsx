import { scaleLinear } from 'd3-scale'
import { area, line } from 'd3-shape'
import { count } from '@/lib/insights/words'

type Props = {
  values: readonly number[]
  /** What the line shows, in words. */
  label: string
  /** What each value is of: «с 3 нояб.». */
  names: readonly string[]
  /** Between which values something happened, as an index into `values`. */
  mark?: number
}

const [width, height] = [120, 32]

/** A small line of weekly counts; a screen reader hears the table behind it. */
export function Spark({ values, label, names, mark }: Props) {
  if (values.length < 3) return null
  const along = scaleLinear([0, values.length - 1], [0, width])
  const up = scaleLinear([0, Math.max(1, ...values)], [height, 0])
  const place = (_: number, at: number) => along(at)
  const level = line<number>(place, up)(values)
  const below = area<number>(place, height, up)(values)
  return (
    <div>
      <svg
        class="spark"
        viewBox={`-2 -2 ${width + 4} ${height + 4}`}
        aria-hidden="true"
        preserveAspectRatio="none"
      >
        <path class="spark-area" d={below ?? ''} />
        <path class="spark-line" d={level ?? ''} vector-effect="non-scaling-stroke" />
        {mark !== undefined && (
          <line
            class="spark-mark"
            x1={along(mark - 0.5)}
            x2={along(mark - 0.5)}
            y1={0}
            y2={height}
            vector-effect="non-scaling-stroke"
          />
        )}
      </svg>
      <div class="heard">
        <table>
          <caption>{label}</caption>
          <tbody>
            {values.map((value, at) => (
              <tr key={names[at]}>
                <th scope="row">{names[at]}</th>
                <td>{count(value)}</td>
              </tr>
            ))}
          </tbody>
        </table>
      </div>
    </div>
  )
}
