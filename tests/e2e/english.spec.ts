import { expect, type Frame, type Page, test } from '@playwright/test'
import { cabinetUrls, serveCabinets } from '../cabinets/routes'
import { findExtension } from './harness/extension'
import { launch } from './harness/launch'
import { buttonIn, rowOf } from './harness/seller'

/** What a page says in Russian, apart from what buyers, shops and our replies say. */
const russianIn = (page: Page | Frame) =>
  page.evaluate(() => {
    const said: string[] = []
    for (const element of document.body.querySelectorAll('*')) {
      if (element.closest('[lang="ru"]')) continue
      // A product or a shop to choose is called as the seller calls it. What stands in an empty field is an example of
      // what goes into a reply.
      const isData = element instanceof HTMLOptionElement && element.value === element.text
      const own = [...element.childNodes].filter(({ nodeType }) => nodeType === Node.TEXT_NODE)
      if (!isData) said.push(...own.map(({ nodeValue }) => nodeValue ?? ''))
      for (const name of ['title', 'aria-label']) said.push(element.getAttribute(name) ?? '')
    }
    return said
      .map((text) => text.replace(/«[^»]*»|“[^”]*”/gu, '').trim())
      .filter((text) => /\p{Script=Cyrillic}/u.test(text))
  })

test.describe('in an English browser', () => {
  test('everything but the reply and the buyer’s words is English', async () => {
    const { context, close } = await launch({ language: 'en' })
    await serveCabinets(context)
    const extension = await findExtension(context)
    const cabinet = await context.newPage()
    await cabinet.goto(cabinetUrls.wbReviews)
    await buttonIn(rowOf(cabinet, 'Пришел с трещиной')).click()
    const sidebar = await extension.sidebar(cabinet)
    const draft = sidebar.getByRole('textbox', { name: 'Reply', exact: true })
    await expect(draft).toHaveValue(/^\p{Script=Cyrillic}/u)
    await sidebar.evaluate(() => {
      for (const folded of document.querySelectorAll('details')) folded.open = true
    })
    expect.soft(await russianIn(sidebar)).toEqual([])
    for (const name of ['Check', 'Complaint']) {
      await sidebar.getByRole('tab', { name }).click()
      await expect(sidebar.getByRole('tabpanel', { name })).toBeVisible()
      expect.soft(await russianIn(sidebar), name).toEqual([])
    }
    for (const [path, title] of [
      ['popup', 'Queue – Otvetim'],
      ['queue', 'Queue – Otvetim'],
      ['options', 'Settings – Otvetim'],
      ['welcome', 'Welcome – Otvetim'],
      ['practice', 'Practice – Otvetim'],
      ['insights', 'What buyers say – Otvetim'],
    ] as const) {
      const page = await extension.open(`${path}.html`)
      await expect(page).toHaveTitle(title)
      await expect(page.locator('html')).toHaveAttribute('lang', /^en/u)
      await page.getByRole('heading').first().waitFor()
      expect.soft(await russianIn(page), path).toEqual([])
      for (const section of await page.getByRole('navigation').getByRole('link').all()) {
        await section.click()
        await expect(section).toHaveAttribute('aria-current', 'page')
        expect.soft(await russianIn(page), `${path}: ${await section.textContent()}`).toEqual([])
      }
      await page.close()
    }
    await close()
  })
})
