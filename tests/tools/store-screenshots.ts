/**
 * `npm run screenshots:store`: the five pictures of the store listing, 1280×800 as both stores want them, from the built
 * extension in the practice cabinets, into `screenshots/store/ru` and `…/en`: the interface in both languages, the replies in
 * Russian.
 */
import { mkdirSync } from 'node:fs'
import { resolve } from 'node:path'
import { expect, type Page } from '@playwright/test'
import { cabinetUrls, serveCabinets } from '../cabinets/routes'
import { findExtension } from '../e2e/harness/extension'
import { launch } from '../e2e/harness/launch'
import { send } from '../e2e/harness/ledger'
import { buttonIn, rowOf } from '../e2e/harness/seller'
import { liveAYear } from '../e2e/harness/shop-year'

for (const language of ['ru', 'en'] as const) {
  const folder = resolve('screenshots/store', language)
  mkdirSync(folder, { recursive: true })
  const { context, close } = await launch({ language })
  await serveCabinets(context)
  const extension = await findExtension(context)
  const open = async (url: string): Promise<Page> => {
    const page = await context.newPage()
    await page.setViewportSize({ width: 1280, height: 800 })
    await page.goto(url)
    return page
  }
  const shot = async (page: Page, name: string) => {
    await page.screenshot({ path: `${folder}/${name}.png` })
    await page.close()
  }

  const draft = async (page: Page, words: string) => {
    await buttonIn(rowOf(page, words)).click()
    const frame = await extension.sidebar(page)
    await expect(frame.locator('textarea').first()).toHaveValue(/!/u)
  }

  const complaint = await open(cabinetUrls.wbReviews)
  await draft(complaint, 'Левый наушник умер')
  await shot(complaint, '1-complaint')

  // A seller who has told the extension something: the question is answered from it.
  const knowing = await open(`${extension.root}/options.html#knowledge`)
  await send(knowing, 'knowledge/save', {
    facts: [
      {
        id: 'dishwasher',
        form: 'pair',
        scope: { product: 'Термос «Север» с двумя чашками, 1 л' },
        ask: 'Можно ли мыть в посудомоечной машине?',
        say: 'Колбу лучше мыть вручную, а крышку и чашки можно в посудомойке.',
        at: Date.now(),
      },
    ],
  })
  await knowing.close()
  const question = await open(cabinetUrls.ozonQuestions)
  await draft(question, 'Можно ли его мыть')
  await shot(question, '2-question')

  const queue = await open(`${extension.root}/queue.html`)
  await queue.getByRole('article').first().waitFor()
  await shot(queue, '3-queue')

  const insights = await open(`${extension.root}/insights.html`)
  await liveAYear(insights)
  await insights.reload()
  await insights.locator('.week-chart').waitFor()
  await shot(insights, '4-insights')

  const options = await open(`${extension.root}/options.html#tone`)
  await options.getByRole('heading').first().waitFor()
  await shot(options, '5-options')

  await close()
  console.log(`Снимки для магазинов: ${folder}`)
}
