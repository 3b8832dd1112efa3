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
  const top = Math.max(1, ...values)
  const step = width / (values.length - 1)
  const points = values.map((value, at) => `${at * step},${height - (value / top) * height}`)
  return (
    <div>
      <svg
        class="spark"
        viewBox={`-2 -2 ${width + 4} ${height + 4}`}
        aria-hidden="true"
        preserveAspectRatio="none"
      >
        <polygon class="spark-area" points={`0,${height} ${points.join(' ')} ${width},${height}`} />
        <polyline class="spark-line" points={points.join(' ')} vector-effect="non-scaling-stroke" />
        {mark !== undefined && (
          <line
            class="spark-mark"
            x1={(mark - 0.5) * step}
            x2={(mark - 0.5) * step}
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
