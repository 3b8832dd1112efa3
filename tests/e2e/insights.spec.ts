import { readFile } from 'node:fs/promises'
import type { Page } from '@playwright/test'
import { cabinetUrls } from '../cabinets/routes'
import { expectAccessible, tooWide } from './harness/axe'
import { liveAYear } from './harness/shop-year'
import { expect, test } from './harness/test'

const panel = (page: Page, name: string) => page.getByRole('region', { name })

test('with nothing known the page says what to do', async ({ extension }) => {
  const page = await extension.insights()
  await expect(page.getByRole('heading', { name: 'Пока нечего показать' })).toBeVisible()
  await expect(page.getByText('Откройте в кабинете список')).toBeVisible()
})

test('what a cabinet shows is counted at once', async ({ page, extension }) => {
  await page.goto(cabinetUrls.wbReviews)
  await expect.poll(() => extension.title()).toContain('всего ждут ответа')
  const insights = await extension.insights()
  await expect(panel(insights, 'Как мы отвечаем')).toContainText('ждут ответа')
  await expect(panel(insights, 'На что жалуются').getByRole('row')).not.toHaveCount(0)
})

test.describe('two months of a shop', () => {
  test('says what to mend, by the buyers’ own words, with the way to the item', async ({
    context,
    extension,
  }) => {
    const page = await extension.insights()
    await liveAYear(page, 61)
    await page.reload()
    const first = panel(page, 'Что чинить').getByRole('listitem').first()
    await expect(first).toContainText('Размер и посадка')
    await expect(first).toContainText('Платье льняное')
    await expect(first).toContainText('растёт')
    await expect(first.locator('mark')).not.toHaveText('')

    await first.getByRole('link', { name: 'Размер и посадка' }).click()
    const opened = panel(page, 'Жалобы: размер и посадка')
    await expect(opened.getByRole('blockquote')).toHaveCount(9)
    await expect(page).toHaveURL(/topic=complaints%3Asize_fit/u)
    const cabinet = context.waitForEvent('page')
    await opened.getByRole('button', { name: 'Открыть в кабинете' }).first().click()
    await expect.poll(async () => (await cabinet).url()).toContain('seller.wildberries.ru')
  })

  test('period and filters are the address: back, forward, and a link keep them', async ({
    extension,
  }) => {
    const page = await extension.insights()
    await liveAYear(page, 61)
    await page.reload()
    await panel(page, 'Что чинить').waitFor()
    await page.getByRole('radio', { name: 'Год', exact: true }).check()
    await page.getByRole('combobox', { name: 'Площадка' }).selectOption('Ozon')
    await expect(page).toHaveURL(/period=year&marketplace=ozon/u)
    await expect(panel(page, 'Товары по доле жалоб')).not.toContainText('Платье')
    await page.goBack()
    await expect(panel(page, 'Товары по доле жалоб')).toContainText('Платье')
    await page.goBack()
    await expect(page.getByRole('radio', { name: 'Месяц' })).toBeChecked()
    await page.goForward()
    await page.reload()
    await expect(page.getByRole('radio', { name: 'Год' })).toBeChecked()
  })

  test('a note of what was done shows before and after', async ({ extension }) => {
    const page = await extension.insights()
    await liveAYear(page, 61)
    await page.reload()
    const notes = panel(page, 'Что сделали и что изменилось')
    await expect(notes).toContainText('Сменили прокладку крышки')
    await notes.getByRole('button', { name: 'Записать' }).click()
    await notes.getByRole('button', { name: 'Сохранить' }).click()
    await expect(notes).toContainText('Напишите, что вы сделали.')
    await notes.getByLabel('Что сделали').fill('Поправили размерную сетку')
    await notes.getByLabel('На что жаловались').selectOption('size_fit')
    await notes.getByRole('button', { name: 'Сохранить' }).click()
    await expect(notes.getByRole('listitem')).toHaveCount(2)
    await page.reload()
    await expect(notes).toContainText('Поправили размерную сетку')
    await expect(notes).toContainText('Пока рано судить')
  })

  test('digest, table for Excel, keyboard', async ({ extension }) => {
    const page = await extension.insights()
    await liveAYear(page, 61)
    await page.reload()
    await panel(page, 'Что чинить').waitFor()
    await page.getByRole('button', { name: 'Сводка за неделю' }).press('Enter')
    const digest = page.getByRole('textbox', { name: 'Текст сводки' })
    await expect(digest).toBeFocused()
    await expect(digest).toHaveValue(/Сводка: .+\nПолучено: \d+/u)

    const saved = page.waitForEvent('download')
    await page.getByRole('button', { name: 'Таблица для Excel' }).click()
    const table = await readFile(await (await saved).path(), 'utf8')
    expect(table.startsWith('\uFEFFДата;Площадка;')).toBe(true)
    expect(table.split('\r\n').length).toBeGreaterThan(200)
    expect(table).toContain('маломерит')
  })

  test('read by everyone: axe finds nothing in either theme, nothing is too wide for 320 px', async ({
    extension,
  }) => {
    const page = await extension.insights()
    await liveAYear(page, 61)
    await page.goto(`${extension.root}/insights.html?topic=complaints:smell`)
    await expect(page.getByRole('blockquote').first()).toBeVisible()
    for (const fold of await page.locator('summary').all()) await fold.click()
    for (const colorScheme of ['light', 'dark'] as const) {
      await page.emulateMedia({ colorScheme })
      await expectAccessible(page, colorScheme)
    }
    await page.setViewportSize({ width: 320, height: 700 })
    expect(await tooWide(page)).toBe(0)
  })
})
