// @vitest-environment happy-dom
import { render } from 'preact'
import { act } from 'preact/test-utils'
import { expect, it } from 'vitest'
import { Spark } from '@/components/insights/spark'
import { WeekChart } from '@/components/insights/week-chart'
import { root } from './stage'

const monday = Date.UTC(2026, 8, 7)
const week = (index: number, items: number, kept: number, late: number) => ({
  at: monday + index * 7 * 86_400_000,
  figures: {
    items,
    answered: kept + late,
    open: items - kept - late,
    aside: 0,
    kept,
    late,
    timed: 0,
  },
})
const numbers = (name: string) =>
  [...root.querySelectorAll('rect')].map((bar) => Math.round(Number(bar.getAttribute(name))))

it('a week is as tall as what was written in it, and is parted into in time, late and the rest', async () => {
  const weeks = [week(0, 10, 6, 3), week(1, 20, 20, 0), week(2, 0, 0, 0)]
  await act(() => render(<WeekChart weeks={weeks} zone="UTC" />, root))
  const heights = numbers('height')
  expect(heights).toEqual([30, 15, 5, 100, 0, 0, 0, 0, 0])
  expect(numbers('y').slice(0, 3), 'they stand on one another').toEqual([70, 55, 50])
  expect([...root.querySelectorAll('.week-height')].map(({ textContent }) => textContent)).toEqual([
    '10',
    '20',
  ])
  expect(root.querySelector('title')?.textContent).toContain('всего 10, в норме 6, позже 3')
})

it('weeks without a single item draw no bars and no heights below one', async () => {
  await act(() =>
    render(<WeekChart weeks={[week(0, 0, 0, 0), week(1, 1, 0, 0)]} zone="UTC" />, root),
  )
  expect(numbers('height')).toEqual([0, 0, 0, 0, 0, 100])
  expect(root.querySelector('.week-plot')?.textContent).toMatch(/^1[^0-9]/u)
})

it('a line of weeks touches its top at the most and its foot at none', async () => {
  const names = ['а', 'б', 'в']
  await act(() => render(<Spark values={[0, 4, 2]} label="Жалобы" names={names} mark={1} />, root))
  expect(root.querySelector('.spark-line')?.getAttribute('d')).toBe('M0,32L60,0L120,16')
  expect(root.querySelector('.spark-mark')?.getAttribute('x1')).toBe('30')
  await act(() => render(<Spark values={[0, 4]} label="Жалобы" names={names} />, root))
  expect(root.textContent, 'two weeks are no line').toBe('')
})
