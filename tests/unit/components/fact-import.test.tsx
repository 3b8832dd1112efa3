// @vitest-environment happy-dom
import { render } from 'preact'
import { act } from 'preact/test-utils'
import { beforeEach, expect, it, vi } from 'vitest'
import { FactImport } from '@/components/options/knowledge/fact-import'
import { readFile, readText } from '@/entrypoints/options/facts'
import type { KnownFact } from '@/lib/knowledge/fact'
import { root } from './stage'

const onAdd = vi.fn(async (_: KnownFact[]) => {})
beforeEach(async () => {
  onAdd.mockClear()
  await act(() =>
    render(
      <FactImport onReadFile={readFile} onReadText={readText} onAdd={onAdd} onCancel={() => {}} />,
      root,
    ),
  )
})

function field(label: string): HTMLInputElement {
  const found = [...root.querySelectorAll('label')].find(({ textContent }) => textContent === label)
  return root.querySelector(`#${found?.htmlFor}`) as HTMLInputElement
}
const type = (label: string, text: string) =>
  act(async () => {
    field(label).value = text
    field(label).dispatchEvent(new Event('input', { bubbles: true }))
  })
const add = () =>
  act(async () =>
    [...root.querySelectorAll('button')]
      .find(({ textContent }) => textContent === 'Добавить')
      ?.click(),
  )
const choose = (file: File) =>
  act(async () => {
    const input = root.querySelector('input[type=file]') as HTMLInputElement
    Object.defineProperty(input, 'files', { value: [file], configurable: true })
    input.dispatchEvent(new Event('change', { bubbles: true }))
  })
const added = () => onAdd.mock.calls[0]?.[0].map(({ ask, scope }) => [ask, scope])

it('says what pasted facts without a product are about', async () => {
  await type('Или вставьте текст', 'Мощность: 2200 Вт\nАртикул: KU-5\nКапюшон: съёмный')
  expect(root.textContent).toContain('все товары')
  await type('Артикул', ' CH-17 ')
  expect(root.textContent).toContain('2200 Вт (CH-17)')
  await add()
  expect(added()).toEqual([
    ['Мощность', { article: 'CH-17' }],
    ['Капюшон', { article: 'KU-5' }],
  ])
})

it('does so for a table, which old spreadsheets write in Windows-1251', async () => {
  const table = 'Вопрос;Ответ;Действует до\nПоливать часто?;Раз в неделю;\nСкидка;5 %;01.01.2020'
  const bytes = [...table].map((sign) => {
    const code = sign.charCodeAt(0)
    return code >= 0x410 && code <= 0x44f ? code - 0x410 + 0xc0 : code
  })
  await choose(new File([new Uint8Array(bytes)], 'facts.csv'))
  await vi.waitFor(() => expect(root.textContent).toContain('Раз в неделю'))
  expect(root.textContent).toContain('Срок уже прошёл')
  await type('Категория', 'Фиалки')
  await vi.waitFor(() => expect(root.textContent).toContain('(Фиалки)'))
  await add()
  expect(added()?.[0]).toEqual(['Поливать часто?', { category: 'Фиалки' }])
})

it('asks nothing when every fact has its product, and tells what is wrong with a table', async () => {
  await type('Или вставьте текст', 'Товар: Чайник\nМощность: 2200 Вт')
  expect(root.querySelector('fieldset')).toBeNull()
  await choose(new File(['Имя;Город\nАнна;Тула'], 'people.csv'))
  await vi.waitFor(() => expect(root.textContent).toContain('Имя, Город'))
})
