// @vitest-environment happy-dom
import { render } from 'preact'
import { act } from 'preact/test-utils'
import { beforeEach, expect, it, vi } from 'vitest'
import { fakeBrowser } from 'wxt/testing/fake-browser'
import { App } from '@/entrypoints/options/app'
import { defaultSettings, type Settings } from '@/lib/domain/settings'
import { backupFile } from '@/lib/queue/backup'
import { loadSettings } from '@/lib/storage/settings'
import { root } from './stage'

const merges = vi.hoisted(() => vi.fn())
const saved = vi.hoisted(() => vi.fn())
vi.mock('@/lib/messages/transport', () => ({
  ask: async (name: string, request: { dry: boolean; facts: unknown[] }) => {
    if (name === 'knowledge/list') return { facts: [], total: 0 }
    if (name === 'knowledge/charts') return { charts: [] }
    if (name === 'knowledge/save') {
      saved(request.facts)
      return { replaced: [] }
    }
    if (name === 'queue/facets') return { marketplaces: [], shops: [], topics: [], products: [] }
    merges(request.dry)
    return { added: 3, changed: 0, same: 1 }
  },
}))

beforeEach(async () => {
  fakeBrowser.reset()
  merges.mockClear()
  location.hash = 'backup'
  await act(() => render(<App />, root))
  await vi.waitFor(() => expect(root.textContent).toContain('Копия всех данных'))
})

const choose = async (settings: unknown, knowledge?: unknown) => {
  const parts = [{ entries: [], drafts: [], replies: [] }]
  const text = backupFile({ made: 0, settings, knowledge, parts })
  const input = root.querySelector<HTMLInputElement>('[aria-label="Файл с копией данных"]')
  Object.defineProperty(input, 'files', { value: [{ name: 'copy.json', text: async () => text }] })
  await act(() => void input?.dispatchEvent(new Event('change', { bubbles: true })))
  await vi.waitFor(() => expect(document.body.textContent).toContain('Восстановить из файла?'))
}
const restore = () => {
  const button = [...document.querySelectorAll('button')].find(
    ({ textContent }) => textContent === 'Восстановить',
  )
  return act(() => button?.click())
}
const company = async () => {
  const read = await loadSettings()
  return read.state === 'ok' ? read.settings.voice.company : undefined
}
const theirs: Settings = {
  ...defaultSettings,
  voice: { ...defaultSettings.voice, company: 'Зонты и Ко' },
}

it('a backup is named with its settings first, and one press restores both', async () => {
  await choose({ version: 1, value: theirs })
  expect(document.body.textContent).toMatch(/Добавится 3\sзаписи/u)
  expect(document.body.textContent).toContain('станут такими, как в файле')
  expect(merges.mock.calls).toEqual([[true]])
  expect(await company()).toBe('')
  await restore()
  await vi.waitFor(async () => expect(await company()).toBe('Зонты и Ко'), 5000)
  expect(merges.mock.calls).toEqual([[true], [false]])
})

it('settings that cannot be read stay out, and the data still comes back', async () => {
  await choose({ version: 1, value: { voice: { company: 7 } } })
  expect(document.body.textContent).toContain('останутся нынешние')
  await restore()
  await vi.waitFor(() => expect(merges).toHaveBeenCalledTimes(2))
  expect(await company()).toBe('')
})

it('what the seller knew about the products comes back too', async () => {
  const fact = { id: 'a', form: 'line', scope: {}, ask: 'Материал', say: 'лён', at: 1 }
  await choose(undefined, { facts: [fact], charts: [] })
  expect(document.body.textContent).toMatch(/1\sновый факт о товарах/u)
  expect(saved).not.toHaveBeenCalled()
  await restore()
  await vi.waitFor(() => expect(saved).toHaveBeenCalledWith([fact]))
})
