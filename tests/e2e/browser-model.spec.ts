import type { Page } from '@playwright/test'
import { heldByFramework, lists, pressUntil, suggest } from './harness/seller'
import { expect, test } from './harness/test'

declare global {
  /** How often the browser's model was asked in this frame. */
  var asked: number | undefined
}

const { url, words } = lists['Ozon, отзыв']
const answer =
  'Здравствуйте! Спасибо, что рассказали нам о трещине. Нам очень жаль, что так вышло, приносим извинения. Напишите нам в чат с продавцом.'

/**
 * The browser's own model as the Prompt API describes it: no browser here ships one. It stands in the frames of the
 * extension only; `languages` is what it can write, `state` what `availability` says before the download.
 */
async function giveModel(
  page: Page,
  model: { languages: string[]; state: 'downloadable' | 'available'; answer: string },
): Promise<void> {
  await page.addInitScript(({ languages, state, answer }) => {
    if (location.protocol !== 'chrome-extension:') return
    type Needs = { expectedOutputs: { languages: string[] }[] }
    let now = state
    const can = (needs: Needs) =>
      needs.expectedOutputs.every((output) =>
        output.languages.every((language) => languages.includes(language)),
      )
    const loaded = (share: number) =>
      Object.assign(new Event('downloadprogress'), { loaded: share, total: 1 })
    Object.assign(globalThis, {
      LanguageModel: {
        availability: async (needs: Needs) => (can(needs) ? now : 'unavailable'),
        async create(needs: Needs & { monitor?: (monitor: EventTarget) => void }) {
          if (!can(needs)) throw new DOMException('language', 'NotSupportedError')
          if (now === 'downloadable') {
            if (!navigator.userActivation.isActive)
              throw new DOMException('no click', 'NotAllowedError')
            const monitor = new EventTarget()
            needs.monitor?.(monitor)
            for (const share of [0, 0.5, 1]) monitor.dispatchEvent(loaded(share))
            now = 'available'
          }
          return {
            async *promptStreaming() {
              globalThis.asked = (globalThis.asked ?? 0) + 1
              for (const word of answer.split(/(?<= )/u)) yield word
            },
            destroy() {},
          }
        },
      },
    })
  }, model)
}

const settingsWith = async (
  page: Page,
  root: string,
  model: Parameters<typeof giveModel>[1],
): Promise<void> => {
  await giveModel(page, model)
  await page.goto(`${root}/options.html#model`)
  await expect(page.getByLabel('Где работает модель')).toBeVisible()
}

const itsName = 'Модель, встроенная в браузер'

test('a model of the browser’s own that writes no Russian is not offered', async ({
  page,
  extension,
}) => {
  await settingsWith(page, extension.root, {
    languages: ['en'],
    state: 'available',
    answer,
  })
  await expect(page.getByRole('option', { name: 'Не нужна' })).toBeAttached()
  await expect(page.getByRole('option', { name: itsName })).toHaveCount(0)
})

test('the browser’s own model: fetched, seen, allowed, and its text in the cabinet’s field', async ({
  page,
  context,
  extension,
}) => {
  const options = await context.newPage()
  await settingsWith(options, extension.root, {
    languages: ['en', 'ru'],
    state: 'downloadable',
    answer,
  })
  await options.getByLabel('Где работает модель').selectOption({ label: itsName })
  await options.getByRole('button', { name: 'Скачать модель' }).click()
  await expect(options.getByText('Модель скачана и готова.')).toBeVisible()
  await expect(options.getByRole('button', { name: 'Скачать модель' })).toBeHidden()
  await options.getByRole('button', { name: 'Показать запрос' }).click()
  await options.getByRole('button', { name: 'Разрешаю отправлять' }).click()
  await expect(options.getByText('Сохранено', { exact: true })).toBeVisible()

  await giveModel(page, { languages: ['ru'], state: 'available', answer })
  await page.bringToFront()
  await page.goto(url)
  const desk = await suggest(page, extension, words)
  const region = desk.frame.getByRole('region', { name: 'Вариант языковой модели' })
  await pressUntil(region.getByRole('button', { name: 'Взять целиком' }), () =>
    expect(desk.draft).toHaveValue(answer, { timeout: 1000 }),
  )

  // A press that the cabinet's script could make asks nobody.
  const again = region.getByRole('button', { name: 'Ещё раз' })
  await again.evaluate((button: HTMLButtonElement) => button.click())
  const asked = () => desk.frame.evaluate(() => globalThis.asked)
  expect(await asked()).toBe(1)
  await pressUntil(again, () => expect.poll(asked, { timeout: 1000 }).toBeGreaterThan(1))
  await expect(region.getByRole('button', { name: 'Взять целиком' })).toBeVisible()
  await desk.insertAnyway()
  expect(await heldByFramework(page)).toBe(answer)
})
