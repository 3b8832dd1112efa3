import type { Page } from '@playwright/test'
import { cabinetUrls } from '../cabinets/routes'
import { expectAccessible, tooWide } from './harness/axe'
import { questions, report } from './harness/ledger'
import { desk as deskOf, overdue, suggest } from './harness/seller'
import { expect, test } from './harness/test'

const ownPages = ['popup.html', 'queue.html', 'options.html', 'welcome.html']

async function open(page: Page, root: string, path: string): Promise<void> {
  await page.goto(`${root}/${path}`)
  await expect(page.getByRole('main').or(page.getByRole('list')).first()).toBeVisible()
}

for (const colorScheme of ['light', 'dark'] as const) {
  test(`axe finds nothing in our own pages, empty and full, ${colorScheme}`, async ({
    page,
    extension,
  }) => {
    const { root } = extension
    await page.emulateMedia({ colorScheme })
    for (const path of ownPages) {
      await open(page, root, path)
      await expectAccessible(page, `${path}, empty`)
    }
    await page.goto(`${root}/popup.html`)
    await report(page, questions(30))
    for (const path of ['popup.html', 'queue.html']) {
      await open(page, root, path)
      await expect(page.getByText('Подойдёт ли крышка').first()).toBeVisible()
      await expectAccessible(page, `${path}, full`)
    }
    await open(page, root, 'options.html')
    const sections = page.getByRole('navigation').getByRole('link')
    for (const section of await sections.all()) {
      await section.click()
      await expect(section).toHaveAttribute('aria-current', 'page')
      await expectAccessible(page, `options, ${await section.textContent()}`)
    }
  })

  test(`axe finds nothing in the sidebar in any of its states, ${colorScheme}`, async ({
    page,
    extension,
  }) => {
    await page.emulateMedia({ colorScheme })
    await page.goto(cabinetUrls.wbReviews)
    const { draft, frame, insertAnyway, inserted } = await suggest(
      page,
      extension,
      'Левый наушник умер',
    )
    await expectAccessible(frame, 'a draft')
    await draft.fill('ИДИОТЫ!!! Сами виноваты, звоните +7 900 000-00-00 ▢')
    await expect(deskOf(frame).checklist.getByRole('listitem').first()).toBeVisible()
    await expectAccessible(frame, 'findings and a blank')
    await draft.fill('Здравствуйте! Жаль, что так вышло. Разберёмся.')
    await insertAnyway()
    await expectAccessible(frame, 'inserted')
    // Told to those who do not see it, too.
    await expect(frame.getByRole('status').filter({ has: inserted })).toHaveCount(1)
    const alone = await page.context().newPage()
    await alone.emulateMedia({ colorScheme })
    await alone.goto(`${extension.root}/sidebar.html`)
    await expect(alone.locator('body')).toContainText(/\p{L}/u)
    await expectAccessible(alone, 'the sidebar with nothing chosen')
  })
}

test('at 320 px, which is also 1280 px at 400 %, nothing has to be scrolled sideways', async ({
  page,
  extension,
}) => {
  const { root } = extension
  await page.setViewportSize({ width: 320, height: 700 })
  await page.goto(`${root}/popup.html`)
  await report(page, questions(5))
  // The popup is left out: the browser makes its window as wide as it asks for.
  for (const path of ['queue.html', 'options.html', 'welcome.html', 'sidebar.html']) {
    await page.goto(`${root}/${path}`)
    await expect(page.locator('body')).toContainText(/\p{L}/u)
    expect.soft(await tooWide(page), path).toBeLessThanOrEqual(0)
    // Readers may set their own spacing (WCAG 1.4.12), and the next machine has a wider font.
    await page.evaluate(() =>
      Object.assign(document.documentElement.style, { letterSpacing: '0.12em' }),
    )
    expect.soft(await tooWide(page), `${path}, spaced out`).toBeLessThanOrEqual(0)
  }
  await open(page, root, 'options.html')
  for (const section of await page.getByRole('navigation').getByRole('link').all()) {
    await section.click()
    await expect(section).toHaveAttribute('aria-current', 'page')
    expect.soft(await tooWide(page), `${await section.textContent()}`).toBeLessThanOrEqual(0)
  }
})

test('Tab goes through the queue and the options in their order, and shows where it is', async ({
  page,
  extension,
}) => {
  await page.goto(`${extension.root}/popup.html`)
  await report(page, questions(5))
  for (const forcedColors of ['none', 'active'] as const) {
    await page.emulateMedia({ forcedColors })
    for (const path of ['popup.html', 'options.html']) {
      await open(page, extension.root, path)
      if (path === 'popup.html')
        await expect(page.getByText('Подойдёт ли крышка').first()).toBeVisible()
      const seen: string[] = []
      for (let at = 0; at < 25; at++) {
        await page.keyboard.press('Tab')
        const stop = await page.evaluate(() => {
          const { activeElement } = document
          if (!activeElement || activeElement === document.body) return
          const marked = (globalThis as { last?: Element }).last
          ;(globalThis as { last?: Element }).last = activeElement
          const { outlineStyle, outlineWidth, boxShadow } = getComputedStyle(activeElement)
          const order = marked?.compareDocumentPosition(activeElement)
          return {
            name: activeElement.outerHTML.slice(0, 120),
            shown: (outlineStyle !== 'none' && outlineWidth !== '0px') || boxShadow !== 'none',
            back: marked?.isConnected && Boolean((order ?? 0) & Node.DOCUMENT_POSITION_PRECEDING),
          }
        })
        // Past the last stop it begins anew.
        if (!stop || stop.name === seen[0]) break
        seen.push(stop.name)
        expect.soft(stop.shown, `${path}, ${forcedColors}: ${stop.name}`).toBe(true)
        expect.soft(stop.back, `${path}, out of order: ${stop.name}`).toBeFalsy()
      }
      expect(seen.length, path).toBeGreaterThan(4)
      // Nobody is caught: every stop leads on.
      expect(new Set(seen).size).toBeGreaterThan(4)
    }
  }
})

test('who asked for less motion gets none', async ({ page, extension }) => {
  await page.emulateMedia({ reducedMotion: 'reduce' })
  for (const path of ownPages) {
    await open(page, extension.root, path)
    const moving = await page.evaluate(() =>
      [...document.querySelectorAll('*')]
        .filter((element) => {
          const { transitionDuration, animationDuration } = getComputedStyle(element)
          return [transitionDuration, animationDuration]
            .flatMap((durations) => durations.split(','))
            .some((duration) => Number.parseFloat(duration) > 0.05)
        })
        .map(({ outerHTML }) => outerHTML.slice(0, 100)),
    )
    expect(moving, path).toEqual([])
  }
})

test('what is overdue is told in words, on the badge too', async ({ page, extension }) => {
  await page.goto(cabinetUrls.wbQuestions)
  await expect.poll(() => overdue(extension)).toBeGreaterThan(0)
  expect(await extension.title()).toMatch(/просрочен/iu)
})
