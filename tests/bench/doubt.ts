/** The doubt check's look for near-duplicates among a hundred thousand stored reviews, in Chromium over real IndexedDB. */
import { findExtension } from '../e2e/harness/extension'
import { bundle } from '../e2e/harness/isolated'
import { launch } from '../e2e/harness/launch'
import type { Figure } from './figure'

type Times = Record<'quarter' | 'large' | 'plain', number>

export async function figures(): Promise<Figure[]> {
  const inside = await bundle('tests/bench/doubt-inside.ts')
  const { context, close } = await launch()
  try {
    const extension = await findExtension(context)
    const page = await context.newPage()
    await page.goto(`${extension.root}/icon/16.png`)
    await page.evaluate(inside)
    const run = <Result>(call: string) => page.evaluate(`ours.${call}`) as Promise<Result>
    await run(`fill('doubt-quarter', 25000)`)
    await run(`fill('doubt-large', 100000)`)
    const times = await run<Times>('measure()')
    const figure = (name: string, value: number, budget: number): Figure => ({
      name: `${name}, Chromium`,
      value,
      unit: '×',
      budget,
      ok: value <= budget,
    })
    return [
      figure('похожие отзывы среди 100 000 против 25 000 записей', times.large / times.quarter, 2),
      figure(
        'похожие отзывы по индексу против чтения всех 100 000',
        times.large / times.plain,
        0.1,
      ),
    ]
  } finally {
    await close()
  }
}
