import type { Trend } from '@/lib/insights/trend'
import { trendNames } from '@/lib/insights/words'

/** Whether growing is good depends on what grows. */
type Props = { trend: Trend; side: 'complaints' | 'praise' }

const arrows = { new: '●', rising: '↑', falling: '↓', steady: '', unknown: '' } as const

/** «↑ растёт»; nothing where there is nothing to say. */
export function TrendMark({ trend, side }: Props) {
  if (trend === 'steady' || trend === 'unknown') return null
  const growing = trend !== 'falling'
  const tone = growing === (side === 'praise') ? 'good' : 'bad'
  return (
    <span class={`trend trend-${tone}`}>
      <span aria-hidden="true">{arrows[trend]}</span> {trendNames[trend]}
    </span>
  )
}
