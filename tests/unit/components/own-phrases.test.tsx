// @vitest-environment happy-dom
import { render } from 'preact'
import { act } from 'preact/test-utils'
import { beforeEach, expect, it, vi } from 'vitest'
import { OwnPhrases } from '@/components/options/own-phrases'
import { defaultSettings, type Settings } from '@/lib/domain/settings'
import { root } from './stage'

let settings: Settings
beforeEach(async () => {
  // The test's document has no modal dialogs.
  HTMLDialogElement.prototype.showModal ??= vi.fn()
  settings = defaultSettings
  await draw()
})

const draw = () =>
  act(() =>
    render(
      <OwnPhrases
        settings={settings}
        change={(next) => {
          settings = next(settings)
          void draw()
        }}
        problem={() => undefined}
      />,
      root,
    ),
  )
const press = (label: string) =>
  act(() => [...root.querySelectorAll('button')].find((one) => one.textContent === label)?.click())
const choose = (content: string) =>
  act(() => {
    const input = root.querySelector('input[type=file]') as HTMLInputElement
    const files = [new File([content], 'шаблоны.txt')]
    Object.defineProperty(input, 'files', { value: files, configurable: true })
    input.dispatchEvent(new Event('change', { bubbles: true }))
  })

it('templates come from a file after a look at what breaks the rules', async () => {
  await choose('Спасибо за отзыв, ждём вас снова!\n\nВы сами виноваты, читайте описание.')
  await vi.waitFor(() => expect(root.textContent).toContain('1 из 2 нарушает правила'))
  expect(settings.phrases).toEqual([])
  await press('Добавить')
  expect(settings.phrases.map(({ text }) => text)).toEqual([
    'Спасибо за отзыв, ждём вас снова!',
    'Вы сами виноваты, читайте описание.',
  ])
  expect(root.textContent?.match(/В черновики не попадёт/gu)).toHaveLength(1)

  await choose('Спасибо за отзыв, ждём вас снова!')
  await vi.waitFor(() => expect(root.textContent).toContain('Новых фраз в файле нет'))
})

it('a phrase is added, written and removed', async () => {
  await press('Добавить фразу')
  const field = root.querySelector('textarea') as HTMLTextAreaElement
  await act(() => {
    field.value = 'До встречи!'
    field.dispatchEvent(new Event('input', { bubbles: true }))
  })
  expect(settings.phrases).toMatchObject([{ text: 'До встречи!', step: 'reply', mood: 'any' }])
  await press('Удалить фразу')
  expect(settings.phrases).toEqual([])
})
