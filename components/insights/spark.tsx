type Props = {
  values: readonly number[]
  /** What the line shows, in words. */
  label: string
  /** Between which values something happened, as an index into `values`. */
  mark?: number
}

const [width, height] = [120, 32]

/** A small line of weekly counts. The numbers stand beside it in words, so it is one picture to a screen reader. */
export function Spark({ values, label, mark }: Props) {
  if (values.length < 3) return null
  const top = Math.max(1, ...values)
  const step = width / (values.length - 1)
  const points = values.map((value, at) => `${at * step},${height - (value / top) * height}`)
  return (
    <svg
      class="spark"
      viewBox={`-2 -2 ${width + 4} ${height + 4}`}
      role="img"
      aria-label={label}
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
  )
}
