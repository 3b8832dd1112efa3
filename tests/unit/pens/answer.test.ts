import 'fake-indexeddb/auto'
import { afterAll, beforeAll, beforeEach, describe, expect, it, vi } from 'vitest'
import browser from 'webextension-polyfill'
import { fakeBrowser } from 'wxt/testing/fake-browser'
import { answerByModel, counted, endpointOf } from '@/entrypoints/background/pen/answer'
import { penSettingsSchema } from '@/lib/domain/pen-settings'
import { monthOf } from '@/lib/pens/spending'
import { keepKey, keyFor, spentIn } from '@/lib/storage/pen-keys'
import { fails, never, streams, stubModel } from '../../model/stub'

const answer = 'Здравствуйте! Спасибо.'
const messages = [{ role: 'user', content: 'Отзыв' }] as const
const zone = Intl.DateTimeFormat().resolvedOptions().timeZone
const month = () => monthOf(Date.now(), zone)
const still = () => new AbortController().signal

let stub: Awaited<ReturnType<typeof stubModel>>
beforeAll(async () => {
  stub = await stubModel(streams(answer))
})
afterAll(() => stub.close())
beforeEach(async () => {
  fakeBrowser.reset()
  stub.asked.length = 0
  browser.permissions.contains = async () => true
  await new Promise<void>((done) => {
    indexedDB.deleteDatabase('otvetim-pens').onsuccess = () => done()
  })
})

const pen = (parts: object = {}) =>
  penSettingsSchema.parse({ preset: 'other', address: stub.address, model: 'stub', ...parts })

async function asked(settings = pen(), signal = still()) {
  let text = ''
  for await (const piece of counted(settings, messages, signal)) text += piece
  return text
}

describe('what a model costs', () => {
  it('is counted once for a request, and nothing for one that was refused', async () => {
    expect(await asked()).toBe(answer)
    expect(await spentIn(month())).toEqual({ in: 100, out: 50, requests: 1, guessed: false })
    stub.next(fails(500))
    await expect(asked()).rejects.toMatchObject({ kind: 'server' })
    expect(await spentIn(month())).toMatchObject({ in: 100, out: 50, requests: 1 })
  })

  it('keeps within the month’s limit from two tabs at once', async () => {
    // One longest answer costs 0,6 ₽.
    const settings = pen({ priceOut: 400, monthlyLimit: 1 })
    const outcomes = await Promise.allSettled([asked(settings), asked(settings)])
    expect(outcomes.map(({ status }) => status).sort()).toEqual(['fulfilled', 'rejected'])
    expect(stub.asked.length).toBe(1)
    expect(await asked(settings), 'the answer was short: there is room again').toBe(answer)
  })

  it('a background that dies over a request leaves it counted at its longest', async () => {
    stub.next(never)
    const stop = new AbortController()
    void asked(pen(), stop.signal)
    await vi.waitFor(() => expect(stub.asked.length).toBe(1))
    expect((await spentIn(month()))?.out).toBe(1500)
    stop.abort()
    await vi.waitFor(async () => expect((await spentIn(month()))?.out).toBe(0))
  })
})

describe('the key', () => {
  it('goes to the origin it was entered for, and to no other', async () => {
    await keepKey(new URL(stub.address).origin, 'canary')
    await asked()
    const other = await stubModel(streams(answer))
    await asked(pen({ address: other.address }))
    expect([stub.asked[0]?.key, other.asked[0]?.key]).toEqual(['canary', undefined])
    other.close()
    await keepKey(new URL(stub.address).origin, '')
    expect(await keyFor(new URL(stub.address).origin)).toBeUndefined()
  })
})

describe('nothing is asked', () => {
  it.each([
    ['permission', {}, false],
    ['no-key', { preset: 'openai' }, true],
    ['not-json', { address: 'http://models.example/v1' }, true],
  ])('%s', async (kind, parts, allowed) => {
    browser.permissions.contains = async () => allowed
    await expect(asked(pen(parts))).rejects.toMatchObject({ kind })
    expect(stub.asked).toEqual([])
  })

  it('before the seller has seen the request and agreed', async () => {
    await expect(answerByModel(messages, still()).next()).rejects.toMatchObject({
      kind: 'not-agreed',
    })
  })

  it('Ollama is known by its preset and by its port', async () => {
    const at = (parts: object) => endpointOf(pen(parts)).then(({ ollama }) => ollama)
    expect(await at({ preset: 'ollama' })).toBe(true)
    expect(await at({ address: 'http://localhost:11434/v1' })).toBe(true)
    expect(await at({})).toBe(false)
  })
})
