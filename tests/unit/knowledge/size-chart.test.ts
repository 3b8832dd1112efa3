import { describe, expect, it } from 'vitest'
import { type ChartRow, saySize, sizeFor } from '@/lib/knowledge/size-chart'
import { measuresIn } from '@/lib/text/measures'

const chart: ChartRow[] = [
  { size: '44', measures: { height: [160, 168], chest: [86, 90] } },
  { size: '46', measures: { height: [166, 174], chest: [90, 94] } },
  { size: '48', measures: { height: [172, 180], chest: [94, 98] } },
]

describe('the size chart', () => {
  it('reads the measures of a question', () => {
    expect(measuresIn('Какой размер на рост 170, обхват груди 92?')).toEqual({
      height: 170,
      chest: 92,
    })
    expect(measuresIn('Мой рост – 158,5')).toEqual({ height: 158.5 })
    expect(measuresIn('Ростов 170')).toEqual({})
  })

  it('names the size, or two between which the measures fall', () => {
    const one = { height: 170, chest: 92 }
    expect(saySize(sizeFor(chart, one), one)).toBe('На рост 170 и обхват груди 92 – размер 46.')
    const two = { height: 173 }
    expect(saySize(sizeFor(chart, two), two)).toBe(
      'На рост 173 – размеры 46 и 48: первый сядет плотнее, второй свободнее.',
    )
  })

  it('says nothing when no size fits or nothing was measured', () => {
    expect(saySize(sizeFor(chart, { height: 195 }), { height: 195 })).toBeUndefined()
    expect(saySize(sizeFor(chart, {}), {})).toBeUndefined()
    expect(saySize(sizeFor(chart, { foot: 24 }), { foot: 24 })).toBeUndefined()
  })
})
