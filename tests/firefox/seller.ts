import type { Page } from 'puppeteer-core'

/** How long a busy machine may take. */
export const patience = { timeout: 15_000 }

/** Presses «Предложить ответ» in the row with these words. */
export async function pressSuggest(page: Page, words: string): Promise<void> {
  const button = await page.waitForFunction(
    (words) =>
      [...document.querySelectorAll('tbody > tr')]
        .find((row) => row.textContent?.includes(words))
        ?.querySelector('otvetim-button'),
    patience,
    words,
  )
  await (button as Awaited<ReturnType<Page['$']>>)?.click()
}
