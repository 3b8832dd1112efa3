import { beforeEach, describe, expect, it, vi } from 'vitest'
import type { Runtime } from 'webextension-polyfill'
import { fakeBrowser } from 'wxt/testing/fake-browser'
import { contract, type MessageName } from '@/lib/messages/contract'
import { type Handlers, receive } from '@/lib/messages/transport'

const id = 'our-id'
const root = 'chrome-extension://our-id/'
const ourPage = { id, url: `${root}popup.html` } as Runtime.MessageSender
const ourScript = { id, url: 'https://seller.ozon.ru/app/reviews', tab: { id: 1 } } as never
const stranger = { id: 'stranger', url: 'chrome-extension://stranger/x.html' }

const handled = vi.fn(async (..._: unknown[]) => ({ replies: [], unanswered: 0 }))
/** Answers everything the same way: what counts is whether it is asked at all. */
const handlers = new Proxy({}, { get: () => handled }) as Handlers<'background'>
const hear = (message: unknown, sender: object) =>
  receive('background', message, sender as Runtime.MessageSender, handlers)

beforeEach(() => {
  handled.mockClear()
  fakeBrowser.runtime.id = id
  vi.spyOn(fakeBrowser.runtime, 'getURL').mockReturnValue(root)
})

const recent = { name: 'replies/recent', request: {} }
const report = {
  name: 'items/report',
  request: { items: [], page: { url: 'x', kind: 'review', complete: false } },
}

describe('the background', () => {
  it('answers our pages and, where a page may ask, our script in it', async () => {
    expect(await hear(recent, ourPage)).toMatchObject({ ok: true })
    expect(await hear(report, ourScript)).toMatchObject({ ok: true })
  })

  const inner = Object.entries(contract).filter(
    ([, { to, from }]) => to === 'background' && from === 'extension',
  )
  it.each(inner)('%s is refused to a script in a page', async (name) => {
    expect(await hear({ name, request: {} }, ourScript)).toMatchObject({ ok: false })
    expect(handled).not.toHaveBeenCalled()
  })

  it.each([
    ['another extension', stranger],
    ['another extension that lies about its address', { ...stranger, url: ourPage.url }],
    ['nobody', {}],
  ])('is deaf to %s', (_, sender) => {
    for (const message of [recent, report]) expect(hear(message, sender)).toBeUndefined()
    expect(handled).not.toHaveBeenCalled()
  })

  it.each([
    undefined,
    null,
    'replies/recent',
    {},
    { name: 7 },
    { name: '__proto__', request: {} },
    { name: 'constructor', request: {} },
    { name: 'page/insert', request: { key: 'a', text: 'b' } },
  ])('is deaf to %j', (message) => {
    expect(hear(message, ourPage)).toBeUndefined()
  })

  it.each<[MessageName, unknown]>([
    ['drafts/get', { key: 'a', more: 1 }],
    ['drafts/get', { key: 'я'.repeat(301) }],
    ['drafts/get', JSON.parse('{"key":"a","__proto__":{"admin":true}}')],
    ['queue/rows', { keys: Array.from({ length: 501 }, () => 'a') }],
    ['items/report', { ...report.request, items: [{ key: 'a', text: 'я'.repeat(20_001) }] }],
  ])('%s of a wrong shape is refused', async (name, request) => {
    expect(await hear({ name, request }, ourPage)).toMatchObject({ ok: false })
    expect(handled).not.toHaveBeenCalled()
  })
})
