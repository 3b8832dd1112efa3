/** The built insights page with a million items: it must not freeze or die. The background is played, the rest is true. */
import { findExtension } from '../e2e/harness/extension'
import { bundle } from '../e2e/harness/isolated'
import { launch } from '../e2e/harness/launch'
import type { Figure } from './figure'

export async function figures(): Promise<Figure[]> {
  const inside = await bundle('tests/bench/insights-page-inside.ts')
  const { context, close } = await launch()
  try {
    const extension = await findExtension(context)
    const page = await context.newPage()
    await page.addInitScript(`${inside}; ours.play()`)
    await page.goto(`${extension.root}/insights.html?period=year`)
    await page.locator('.panels').waitFor({ timeout: 300_000 })
    const stoodStill = () => page.evaluate('ours.stoodStill()') as Promise<number>
    const reading = await stoodStill()
    await page.getByRole('radio', { name: 'Квартал' }).check()
    await page.getByRole('region', { name: 'На что жалуются' }).getByRole('link').first().click()
    await page.locator('.opened').waitFor()
    const asking = await stoodStill()
    const session = await context.newCDPSession(page)
    await session.send('HeapProfiler.collectGarbage')
    await session.send('Performance.enable')
    const { metrics } = await session.send('Performance.getMetrics')
    const heap = (metrics.find(({ name }) => name === 'JSHeapUsedSize')?.value ?? 0) / 2 ** 20
    const figure = (name: string, value: number, unit: string, budget: number): Figure => ({
      name: `${name}, миллион записей, Chromium`,
      value,
      unit,
      budget,
      ok: value <= budget,
    })
    return [
      // The longest stops come while a million objects pile up; the progress is told meanwhile.
      figure('страница замирает при чтении не дольше', reading, 'ms', 2000),
      figure('страница замирает при новом вопросе не дольше', asking, 'ms', 1000),
      figure('память страницы', heap, 'MB', 500),
    ]
  } finally {
    await close()
  }
}
