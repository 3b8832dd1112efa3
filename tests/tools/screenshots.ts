/** `npm run screenshots`: sidebar, popup, options and insights in both themes, wide and narrow, into `screenshots/` to look at. */
import { mkdirSync } from 'node:fs'
import { resolve } from 'node:path'
import { cabinetUrls, serveCabinets } from '../cabinets/routes'
import { findExtension } from '../e2e/harness/extension'
import { launch } from '../e2e/harness/launch'
import { suggest } from '../e2e/harness/seller'
import { liveAYear } from '../e2e/harness/shop-year'

const folder = resolve('screenshots')
const sizes = { wide: { width: 1360, height: 900 }, narrow: { width: 420, height: 800 } }
mkdirSync(folder, { recursive: true })

for (const colorScheme of ['light', 'dark'] as const) {
  const { context, close } = await launch({ colorScheme })
  await serveCabinets(context)
  const extension = await findExtension(context)
  for (const [name, viewport] of Object.entries(sizes)) {
    const shot = (what: string) => ({ path: `${folder}/${what}-${name}-${colorScheme}.png` })
    const cabinet = await context.newPage()
    // A cabinet is a desktop page: its narrow window is half a screen.
    await cabinet.setViewportSize({ ...viewport, width: Math.max(viewport.width, 800) })
    await cabinet.goto(cabinetUrls.wbReviews)
    await suggest(cabinet, extension, 'Пришел с трещиной')
    await cabinet.screenshot(shot('sidebar'))
    await cabinet.goto(cabinetUrls.ozonQuestions)
    await suggest(cabinet, extension, 'Можно ли его мыть')
    await cabinet.screenshot(shot('sidebar-question'))
    for (const [what, open] of [
      ['popup', extension.popup],
      ['options', extension.options],
    ] as const) {
      const page = await open()
      await page.setViewportSize(viewport)
      await page.getByRole('heading').first().waitFor()
      await page.screenshot({ ...shot(what), fullPage: what === 'options' })
      await page.close()
    }
    await cabinet.close()
  }
  const insights = await extension.insights()
  await liveAYear(insights)
  for (const [name, viewport] of Object.entries(sizes)) {
    await insights.setViewportSize(viewport)
    await insights.reload()
    await insights.getByRole('heading', { name: 'Что чинить' }).waitFor()
    await insights.screenshot({
      path: `${folder}/insights-${name}-${colorScheme}.png`,
      fullPage: true,
    })
  }
  await close()
}
console.log(`Снимки экрана: ${folder}`)
