// @vitest-environment happy-dom
import { render } from 'preact'
import { act } from 'preact/test-utils'
import { beforeEach, describe, expect, it, vi } from 'vitest'
import { fakeBrowser } from 'wxt/testing/fake-browser'
import { App } from '@/entrypoints/options/app'
import { sections } from '@/entrypoints/options/sections'
import { defaultSettings, voiceOf } from '@/lib/domain/settings'
import { changeSettings, loadSettings } from '@/lib/storage/settings'
import { root } from './stage'

beforeEach(() => {
  fakeBrowser.reset()
})

const open = async (section: string) => {
  location.hash = section
  await act(() => render(<App />, root))
  await vi.waitFor(() => expect(root.querySelector('main')?.children.length).toBeGreaterThan(1))
}
const control = (label: string) => {
  const found = [...root.querySelectorAll('label')].find((one) => one.textContent === label)
  return document.getElementById(found?.htmlFor ?? '') as HTMLInputElement
}
const type = (label: string, value: string) =>
  act(() => {
    control(label).value = value
    control(label).dispatchEvent(new Event('input', { bubbles: true }))
  })
const status = () => root.querySelector('.options-status')?.textContent
const stored = async () => {
  const read = await loadSettings()
  return read.state === 'ok' ? read.settings : undefined
}

describe('options', () => {
  it.each(sections.map(({ id, title }) => [id, title]))(
    'show the section %s',
    async (id, title) => {
      await open(id)
      expect(root.querySelector('h2')?.textContent).toBe(title)
      expect(root.querySelector('[aria-current="page"]')?.textContent).toBe(title)
    },
  )

  it('save as typed, say so, and the sample drafts follow at once', async () => {
    await open('company')
    await type('Подпись', 'Ваш «Тёплый дом»')
    expect(root.querySelector('.preview')?.textContent).toContain('Ваш «Тёплый дом»')
    await vi.waitFor(() => expect(status()).toBe('Сохранено'), 5000)
    expect((await stored())?.voice.signature).toBe('Ваш «Тёплый дом»')
  })

  it('tell beside the field what is wrong and save nothing until it is right', async () => {
    await open('norms')
    await type('Вопрос', '0')
    expect(status()).toContain('исправьте')
    expect(control('Вопрос').getAttribute('aria-invalid')).toBe('true')
    await type('Вопрос', '6')
    await vi.waitFor(() => expect(status()).toBe('Сохранено'), 5000)
    expect((await stored())?.queue.hours.question).toBe(6)
  })

  it('show broken settings, keep them, and start anew only when asked', async () => {
    const broken = { version: 1, value: { voice: { warmth: 'hot' } } }
    await fakeBrowser.storage.local.set({ settings: broken })
    await act(() => render(<App />, root))
    await vi.waitFor(() => expect(root.textContent).toContain('Настройки повреждены'))
    expect(await fakeBrowser.storage.local.get('settings')).toEqual({ settings: broken })
    const press = (name: string, within: ParentNode = root) =>
      act(async () =>
        [...within.querySelectorAll('button')].find((one) => one.textContent === name)?.click(),
      )
    await press('Сбросить')
    await press('Сбросить', root.querySelector('dialog') ?? root)
    await vi.waitFor(() => expect(root.textContent).not.toContain('Настройки повреждены'))
    expect(await fakeBrowser.storage.local.get('settings-aside')).toEqual({
      'settings-aside': broken,
    })
  })

  it('give one shop a voice of its own, and the common one back', async () => {
    const { voice } = defaultSettings
    const shops = { 'Тёплый дом': voice, 'Уют и Ко': { ...voice, signature: 'Ваш «Уют»' } }
    await changeSettings((now) => ({ ...now, voicesByShop: shops }))
    await open('company')
    const choose = (shop: string) =>
      act(() => {
        control('Для какого магазина').value = shop
        control('Для какого магазина').dispatchEvent(new Event('change', { bubbles: true }))
      })
    await choose('Тёплый дом')
    await type('Подпись', 'Ваш «Тёплый дом»')
    expect(root.querySelector('.preview')?.textContent).toContain('Ваш «Тёплый дом»')
    await vi.waitFor(() => expect(status()).toBe('Сохранено'), 5000)
    const kept = await stored()
    expect(kept?.voice.signature).toBe('')
    expect(kept && voiceOf(kept, 'Тёплый дом').signature).toBe('Ваш «Тёплый дом»')
    expect(kept && voiceOf(kept, 'Уют и Ко').signature).toBe('Ваш «Уют»')
    expect(kept && voiceOf(kept, 'constructor')).toEqual(voice)

    const back = [...root.querySelectorAll('button')].find(
      ({ textContent }) => textContent === 'Вернуть общий голос',
    )
    await act(() => back?.click())
    await vi.waitFor(async () =>
      expect(Object.keys((await stored())?.voicesByShop ?? {})).toEqual(['Уют и Ко']),
    )
  })
})
