import { readdirSync, readFileSync } from 'node:fs'
import { beforeEach, describe, expect, it, vi } from 'vitest'
import { fakeBrowser } from 'wxt/testing/fake-browser'
import { defaultSettings } from '@/lib/domain/settings'
import {
  changeSettings,
  loadSettings,
  resetSettings,
  settingsAside,
  watchSettings,
} from '@/lib/storage/settings'
import { readSettingsFile, settingsFile } from '@/lib/storage/settings-file'
import { readSettings, settingsVersion } from '@/lib/storage/settings-versions'

const samples = new URL('./settings-samples/', import.meta.url)
const broken = { version: 1, value: { voice: { company: 7 }, interface: {} } }
const named = (company: string) => (settings: typeof defaultSettings) => ({
  ...settings,
  voice: { ...settings.voice, company },
})

beforeEach(() => fakeBrowser.reset())

describe('stored settings', () => {
  it.each(readdirSync(samples))('reads the frozen sample %s without a loss', (name) => {
    const sample = JSON.parse(readFileSync(new URL(name, samples), 'utf8'))
    const result = readSettings(sample)
    expect(result.state).toBe('ok')
    if (result.state === 'ok' && sample.version === settingsVersion) {
      expect(result.settings).toMatchObject(sample.value)
    }
  })

  it('has a sample of every version', () => {
    expect(readdirSync(samples)).toHaveLength(settingsVersion)
  })

  it('starts from the defaults', async () => {
    expect(await loadSettings()).toEqual({ state: 'ok', settings: defaultSettings })
  })

  it('keeps every one of many changes made at once', async () => {
    await Promise.all(
      Array.from({ length: 20 }, (_, at) =>
        changeSettings((now) => ({
          ...now,
          voice: { ...now.voice, neverUse: [...now.voice.neverUse, `слово ${at}`] },
        })),
      ),
    )
    const now = await loadSettings()
    expect(now.state === 'ok' && now.settings.voice.neverUse).toHaveLength(20)
  })

  it('tells of broken settings, refuses to write over them, and keeps them aside on reset', async () => {
    await fakeBrowser.storage.local.set({ settings: broken })
    const now = await loadSettings()
    expect(now).toMatchObject({ state: 'broken', stored: broken })
    expect(now.state === 'broken' && now.reason).toContain('company')
    await expect(changeSettings(named('Дом'))).rejects.toThrow()
    expect(await fakeBrowser.storage.local.get('settings')).toEqual({ settings: broken })

    await resetSettings()
    expect(await loadSettings()).toEqual({ state: 'ok', settings: defaultSettings })
    expect(JSON.parse((await settingsAside()) ?? '')).toEqual(broken)
  })

  it('keeps writing after a refused change', async () => {
    await expect(changeSettings(named('х'.repeat(301)))).rejects.toThrow()
    await changeSettings(named('Дом'))
    const now = await loadSettings()
    expect(now.state === 'ok' && now.settings.voice.company).toBe('Дом')
  })

  it('tells watchers until they stop', async () => {
    const seen = vi.fn()
    const stop = new AbortController()
    watchSettings(seen, stop.signal)
    await changeSettings(named('Дом'))
    await vi.waitFor(() => expect(seen).toHaveBeenCalledTimes(1))
    expect(seen.mock.calls[0]?.[0]).toMatchObject({ state: 'ok' })
    stop.abort()
    await changeSettings(named('Сад'))
    expect(seen).toHaveBeenCalledTimes(1)
  })
})

describe('the settings file', () => {
  it('comes back as it was saved', () => {
    const settings = named('Тёплый дом')(defaultSettings)
    expect(readSettingsFile(settingsFile(settings))).toEqual({ ok: true, settings })
  })

  it.each([
    ['nothing', ''],
    ['no JSON', 'Привет!'],
    ['another file', '{"version": 1, "value": {}}'],
    ['a list', '[1, 2]'],
    ['a newer version', '{"app": "otvetim-settings", "version": 99, "value": {}}'],
    ['a broken version', '{"app": "otvetim-settings", "version": "1", "value": {}}'],
    ['an unknown field', '{"app": "otvetim-settings", "version": 1, "value": {"token": "x"}}'],
    [
      'a wrong value',
      '{"app": "otvetim-settings", "version": 1, "value": {"voice": {"warmth": 3}}}',
    ],
    ['a huge file', ' '.repeat(1_000_001)],
    ['deep nesting', `{"app": ${'['.repeat(5000)}${']'.repeat(5000)}}`],
  ])('refuses %s in Russian', (_, text) => {
    const result = readSettingsFile(text)
    expect(result.ok).toBe(false)
    expect(!result.ok && result.message).toMatch(/\p{Script=Cyrillic}/u)
  })

  it('lets no prototype key through', () => {
    const text =
      '{"app": "otvetim-settings", "version": 1, "value": {"voice": {"remediesByTopic": {"__proto__": ["refund"]}}}}'
    const result = readSettingsFile(text)
    expect(Object.getPrototypeOf(result.ok ? result.settings.voice.remediesByTopic : {})).toBe(
      Object.prototype,
    )
  })
})
