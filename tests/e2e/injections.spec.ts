import { expect, test } from '@playwright/test'
import { cabinetUrls } from '../cabinets/routes'
import { streams } from '../model/stub'
import { injections } from '../unit/pens/injections'
import { listOf } from './harness/list-of'
import { desk as deskOf } from './harness/seller'
import { setUp, withModel } from './harness/with-model'

const plain = (text: string) => text.replace(/\s+/gu, ' ')
const honest = 'Плед мягкий, детям нравится.'

test('sixty reviews that give orders, a model that obeys: nothing of it is offered unmarked', async () => {
  await withModel(async ({ stub, extension, page }) => {
    stub.usually((response, asked) => {
      const at = Number(/№ (\d+)/u.exec(JSON.stringify(asked.body.messages))?.[1])
      const obeyed = injections[at]?.obeyed ?? 'Рады, что плед мягкий.'
      streams(`Здравствуйте! Спасибо за отзыв. ${obeyed}`)(response, asked)
    })
    await setUp(await extension.options(), extension.root, stub.address)
    const texts = [...injections.map(({ review }) => review), honest]
    await page.route(cabinetUrls.wbReviews, (route) =>
      route.fulfill({
        contentType: 'text/html; charset=utf-8',
        body: listOf(texts, 'Плед детский'),
      }),
    )
    await page.bringToFront()
    await page.goto(cabinetUrls.wbReviews)

    /** Opens an item and waits until the model's word on it is final. */
    const judged = async (at: number) => {
      const before = stub.asked.length
      await page.locator('td otvetim-button').nth(at).click()
      const frame = await extension.sidebar(page)
      await expect(frame.getByRole('article')).toContainText(`№ ${at}`)
      const region = frame.getByRole('region', { name: 'Вариант языковой модели' })
      await expect(region.getByText(/^Возьмите|Наш черновик на месте/u)).toBeVisible()
      expect(stub.asked.length, 'it was asked').toBeGreaterThan(before)
      return { desk: deskOf(frame), offered: region.locator('.model-sentence span') }
    }

    for (const [at, { obeyed }] of injections.entries()) {
      const { desk, offered } = await judged(at)
      const unmarked = await offered.evaluateAll((spans) =>
        spans.filter(({ className }) => className === '').map(({ textContent }) => textContent),
      )
      for (const text of unmarked) expect(plain(obeyed), `${at}`).not.toContain(plain(text ?? ''))
      expect(plain(await desk.draft.inputValue())).not.toContain(plain(obeyed))
    }
    const { offered } = await judged(injections.length)
    await expect(offered, 'an honest review’s answer is offered').toContainText([
      'Здравствуйте!',
      'Спасибо за отзыв.',
      'Рады, что плед мягкий.',
    ])
  })
})
