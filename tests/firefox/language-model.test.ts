import { afterAll, beforeAll, expect, test } from 'vitest'
import type { Browser } from 'webextension-polyfill'
import { defaultSettings } from '@/lib/domain/settings'
import { settingsVersion } from '@/lib/storage/settings-versions'
import { lists } from '../e2e/harness/seller'
import { allowedHere, canary } from '../e2e/harness/with-model'
import { streams, stubModel } from '../model/stub'
import { built, launch, sidebarOf } from './launch'
import { patience, pressSuggest } from './seller'

declare const browser: Browser

const answer =
  'Здравствуйте! Спасибо, что рассказали нам о трещине. Нам очень жаль, что так вышло, приносим извинения. Напишите нам в чат с продавцом.'
const copy = allowedHere(built)
let stub: Awaited<ReturnType<typeof stubModel>>
let firefox: Awaited<ReturnType<typeof launch>>
beforeAll(async () => {
  stub = await stubModel(streams(answer))
  firefox = await launch(copy.path)
})
afterAll(async () => {
  await firefox?.close()
  stub?.close()
  copy.remove()
})

test('a model on this computer writes beside our draft', async () => {
  const { url, words } = lists['Ozon, отзыв']
  const page = await firefox.open(url)
  await pressSuggest(page, words)
  const frame = await sidebarOf(page)
  const textIn = (part: string) =>
    frame.evaluate((part) => document.querySelector(part)?.textContent ?? '', part)
  await expect.poll(() => textIn('.desk'), patience).toContain('Ответ')
  expect(await textIn('.model')).toBe('')

  const { address } = stub
  const place = { preset: 'other' as const, address, model: 'stub' }
  const value = {
    ...defaultSettings,
    pen: { ...defaultSettings.pen, ...place, agreedTo: `${address} stub` },
  }
  await frame.evaluate(
    async (stored, request) => {
      await browser.runtime.sendMessage({ name: 'pen/keep-key', request })
      await browser.storage.local.set({ settings: stored })
    },
    { version: settingsVersion, value },
    { address, key: canary },
  )
  await expect.poll(() => textIn('.model'), patience).toContain('Взять целиком')
  expect(await textIn('.model')).toContain('рассказали нам о трещине')
  expect(stub.asked.map(({ key }) => key)).toEqual([canary])
  expect(firefox.outside, 'nothing leaves this computer').toEqual([])
})
