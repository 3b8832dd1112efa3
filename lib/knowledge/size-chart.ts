import * as z from 'zod/mini'
import { type Measure, type Measures, sayMeasures } from '@/lib/text/measures'
import { scopeSchema } from './fact'

/** One row of a size chart: the size and the measures it fits, each as an inclusive range in cm or kg. */
export const chartRowSchema = z.strictObject({
  size: z.string().check(z.trim(), z.minLength(1), z.maxLength(40)),
  measures: z.record(z.string(), z.tuple([z.number(), z.number()])),
})
export type ChartRow = z.infer<typeof chartRowSchema>

/** The size chart of a product, a brand, a category or of everything the company sells. */
export const sizeChartSchema = z.strictObject({
  id: z.string().check(z.minLength(1), z.maxLength(500)),
  scope: scopeSchema,
  rows: z.array(chartRowSchema).check(z.minLength(1), z.maxLength(200)),
})
export type SizeChart = z.infer<typeof sizeChartSchema>

/** What the chart says: one size, two sizes between which the measures fall, or none. */
export type SizeAdvice = { sizes: string[]; by: Measure[] }

/**
 * The sizes whose ranges hold every given measure that the chart has. Between two rows both are named; when no row holds
 * all measures, none is: the seller decides.
 */
export function sizeFor(chart: readonly ChartRow[], given: Measures): SizeAdvice {
  const by = (Object.keys(given) as Measure[]).filter((measure) =>
    chart.some((row) => row.measures[measure]),
  )
  if (by.length === 0) return { sizes: [], by }
  const sizes = chart
    .filter((row) =>
      by.every((measure) => {
        const range = row.measures[measure]
        const value = given[measure]
        return !range || (value !== undefined && value >= range[0] && value <= range[1])
      }),
    )
    .map(({ size }) => size)
  return { sizes: sizes.length <= 2 ? sizes : [], by }
}

/** «На рост 170 и вес 65 – размер 46.»; undefined when the chart gives no answer. */
export function saySize(advice: SizeAdvice, given: Measures): string | undefined {
  if (advice.sizes.length === 0) return undefined
  const said = Object.fromEntries(advice.by.map((measure) => [measure, given[measure]]))
  const head = `На ${sayMeasures(said)} – `
  const [first, second] = advice.sizes
  return second
    ? `${head}размеры ${first} и ${second}: первый сядет плотнее, второй свободнее.`
    : `${head}размер ${first}.`
}
