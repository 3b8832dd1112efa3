import type { Frame, Locator, Page } from '@playwright/test'
import { expect } from '@playwright/test'
import { cabinetUrls } from '../../cabinets/routes'
import type { Extension } from './extension'

/** The four lists of the main job: an item in each, known by its first words, and the cabinet's own send button. */
export const lists = {
  'Wildberries, отзыв': {
    url: cabinetUrls.wbReviews,
    words: 'Левый наушник умер',
    field: '#answerText',
    send: '#Portal-modal-extend-info button[type=submit]',
  },
  'Wildberries, вопрос': {
    url: cabinetUrls.wbQuestions,
    words: 'Можно ли его мыть',
    field: '#answerText',
    send: '#Portal-modal-extend-info button[type=submit]',
  },
  'Ozon, отзыв': {
    url: cabinetUrls.ozonReviews,
    words: 'Пришел с трещиной',
    field: '#AnswerCommentForm',
    send: '[data-frame] button[type=submit]',
  },
  'Ozon, вопрос': {
    url: cabinetUrls.ozonQuestions,
    words: 'Можно ли его мыть',
    field: 'textarea[id*=baseInput]',
    send: '[aria-label="Паранжа"] button[type=submit]',
  },
}

/** The rows of both cabinets' lists. Items are known by a few of their words. */
export const rowOf = (page: Page, words: string): Locator =>
  page.locator('tbody > tr').filter({ hasText: words })

/** Our button in a row: its own parts lie in a closed shadow root, so a test presses the element as a hand would. */
export const buttonIn = (row: Locator): Locator => row.locator('otvetim-button')

/** What a seller sees and does in the sidebar. */
export function desk(frame: Frame) {
  const button = (name: string | RegExp) => frame.getByRole('button', { name })
  const inserted = frame.getByText('Вставлено. Проверьте и отправьте ответ сами.')
  return {
    frame,
    draft: frame.getByRole('textbox', { name: 'Ответ', exact: true }),
    insert: button(/^Вставить$/u),
    copy: button('Скопировать').last(),
    undo: button('Отменить вставку'),
    other: button('Другой вариант'),
    close: () => frame.getByRole('textbox', { name: 'Ответ', exact: true }).press('Escape'),
    checklist: frame.getByRole('region', { name: /Проверка/u }),
    inserted,
    /** Presses «Вставить» until it acts, and agrees when asked. */
    async insertAnyway(): Promise<void> {
      const agree = button(/^(?:Вставить как есть|Вставить с пустыми местами)$/u)
      await pressUntil(
        async () => ((await agree.isVisible()) ? agree : button(/^Вставить$/u)),
        () => expect(inserted).toBeVisible({ timeout: 1000 }),
      )
    },
  }
}

/**
 * Presses a button of the sidebar until it acts. A button that has only just come into sight takes no press (that guards
 * against clicks meant for the page) and says so, and the seller presses again.
 */
export async function pressUntil(
  button: Locator | (() => Promise<Locator>),
  done: () => Promise<void>,
): Promise<void> {
  await expect(async () => {
    const pressed = typeof button === 'function' ? await button() : button
    // Gone already: the press before this one acts, a slow machine only shows it later.
    await pressed.click({ timeout: 1000 }).catch(() => undefined)
    const again = pressed.locator('xpath=/html').getByText('Нажмите ещё раз')
    if (await again.isVisible()) throw new Error('pressed too early')
    await done()
  }).toPass({ timeout: 30_000, intervals: [50, 100, 150, 250] })
}

/** Presses «Предложить ответ» on an item and waits for its draft. */
export async function suggest(page: Page, extension: Extension, words: string) {
  await buttonIn(rowOf(page, words)).click()
  const found = desk(await extension.sidebar(page))
  await expect(found.frame.getByRole('article')).toContainText(words)
  await expect(found.draft).not.toHaveValue('')
  return found
}

/** What the cabinet's own framework holds in the open reply field. */
export const heldByFramework = (page: Page): Promise<string | undefined> =>
  page.evaluate(() => window.__cabinet.field)

/** The number on the badge. */
export const overdue = async (extension: Extension): Promise<number> =>
  Number(await extension.badge())
