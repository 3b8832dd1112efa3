import { t } from '@/lib/i18n/t'
import { type Measure, measureNamed } from '@/lib/text/measures'
import type { ChartRow } from './size-chart'

export type ChartImport = { rows: ChartRow[]; bad: { row: number; why: string }[] }

const range =
  /^(?:от\s)?(\d{1,3}(?:[.,]\d{1,2})?)(?:\s?(?:[-–—]|до)\s?(\d{1,3}(?:[.,]\d{1,2})?))?(?:\s?(?:см|кг|лет))?$/u
const amount = (digits: string) => Number(digits.replace(',', '.'))

/**
 * Reads a size chart as sellers have it: a heading «Размер; Рост; Обхват груди», then «46; 166–174; 90–94». Columns are
 * parted by «;», a tab or «|». Throws with words for the seller when the heading is not understood.
 */
export function parseChart(text: string): ChartImport {
  const lines = text
    .slice(0, 20_000)
    .split(/\r?\n/u)
    .map((line) => line.split(/[;\t|]/u).map((cell) => cell.trim()))
    .map((cells, at) => ({ cells, row: at + 1 }))
    .filter(({ cells }) => cells.some(Boolean))
  const [heading, ...rest] = lines
  const measures = (heading?.cells ?? []).map((name) => measureNamed(name))
  const size = (heading?.cells ?? []).findIndex((name) => /^размер/iu.test(name))
  if (size < 0 || !measures.some(Boolean)) {
    throw new Error(t('factFile.chart.noColumns'))
  }
  const rows: ChartRow[] = []
  const bad: ChartImport['bad'] = []
  for (const { cells, row } of rest) {
    const name = cells[size]
    if (!name || name.length > 40) {
      bad.push({ row, why: t('factFile.chart.noSize') })
      continue
    }
    const found: Partial<Record<Measure, [number, number]>> = {}
    let why: string | undefined
    cells.forEach((cell, at) => {
      const measure = measures[at]
      if (!measure || !cell) return
      const [, from, to] = range.exec(cell) ?? []
      if (from === undefined) why = t('factFile.chart.cell', { cell: cell.slice(0, 40) })
      else if (to !== undefined && amount(to) < amount(from))
        why = t('factFile.chart.order', { cell })
      else found[measure] = [amount(from), amount(to ?? from)]
    })
    if (why) bad.push({ row, why })
    else if (Object.keys(found).length === 0) bad.push({ row, why: t('factFile.chart.noMeasure') })
    else rows.push({ size: name, measures: found as ChartRow['measures'] })
  }
  return { rows, bad }
}
