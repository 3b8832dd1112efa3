import { expect, test } from '@playwright/test'
import { serveCabinets } from '../cabinets/routes'
import { findExtension } from './harness/extension'
import { launch } from './harness/launch'
import { buttonIn, heldByFramework, lists, rowOf, suggest } from './harness/seller'

declare global {
  interface Window {
    /** Whether the page came back from the browser's memory, as it was left. */
    __cameBack?: boolean
  }
}

const { url, words } = lists['Wildberries, отзыв']

// With a frame of an extension in it a page is not kept in memory: here the sidebar was not opened before.
test('a cabinet that «Назад» brings back from memory has its buttons once, and they act', async () => {
  const { context, close } = await launch({ remembersPages: true })
  try {
    await serveCabinets(context)
    const extension = await findExtension(context)
    const page = await context.newPage()
    await page.goto(url)
    await expect(buttonIn(rowOf(page, words))).toBeVisible()
    await page.evaluate(() => {
      window.addEventListener('pageshow', ({ persisted }) => {
        window.__cameBack = persisted
      })
    })
    const rows = await page.locator('otvetim-button').count()
    await page.goto(lists['Ozon, отзыв'].url)
    // Playwright's own way waits for a load that never comes.
    await page.evaluate(() => void setTimeout(() => history.back()))
    const cameBack = () => page.evaluate(() => window.__cameBack).catch(() => 'between two pages')
    await expect.poll(cameBack).toBe(true)
    await expect(page.locator('otvetim-button')).toHaveCount(rows)
    const desk = await suggest(page, extension, words)
    await desk.insertAnyway()
    expect(await heldByFramework(page)).toBe(await desk.draft.inputValue())
  } finally {
    await close()
  }
})
