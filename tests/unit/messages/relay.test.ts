import { beforeEach, describe, expect, it, vi } from 'vitest'
import type { Runtime } from 'webextension-polyfill'
import { fakeBrowser } from 'wxt/testing/fake-browser'
import { relay } from '@/lib/messages/own-page'

const frame = { id: 'test-extension-id', url: 'chrome-extension://test-extension-id/sidebar.html' }
const inTab = (sender: object) => ({ ...sender, tab: { id: 7 } }) as Runtime.MessageSender

let hear: (message: unknown, sender: Runtime.MessageSender) => Promise<unknown> | undefined
const sent = vi.fn(async (..._: unknown[]) => ({ ok: true, response: { undone: true } }))

beforeEach(() => {
  fakeBrowser.reset()
  sent.mockClear()
  fakeBrowser.runtime.id = frame.id
  vi.spyOn(fakeBrowser.runtime, 'getURL').mockReturnValue('chrome-extension://test-extension-id/')
  vi.spyOn(fakeBrowser.tabs, 'sendMessage').mockImplementation(sent as never)
  vi.spyOn(fakeBrowser.runtime.onMessage, 'addListener').mockImplementation((listener) => {
    hear = listener as typeof hear
  })
  relay()
})

const undo = { relay: true, name: 'page/undo', request: { key: 'ozon:review:1' } }

describe('the background between a sidebar and its page', () => {
  it('passes a question on to the page of the very tab, and its answer back', async () => {
    expect(await hear(undo, inTab(frame))).toEqual({ ok: true, response: { undone: true } })
    expect(sent).toHaveBeenCalledWith(
      7,
      { name: 'page/undo', request: { key: 'ozon:review:1' } },
      { frameId: 0 },
    )
  })

  it('passes the page’s word on to the frames of its tab', async () => {
    const show = { name: 'sidebar/show', request: { status: 'read' } }
    await hear(show, inTab({ id: frame.id, url: 'https://seller.ozon.ru/app/reviews' }))
    expect(sent).toHaveBeenCalledWith(7, show)
  })

  it.each([
    ['a page’s script', undo, inTab({ id: frame.id, url: 'https://seller.ozon.ru/' })],
    ['another extension', undo, inTab({ ...frame, id: 'stranger' })],
    ['a frame in no tab', undo, frame as Runtime.MessageSender],
    [
      'a message that is for the background',
      { relay: true, name: 'drafts/get', request: { key: 'a' } },
      inTab(frame),
    ],
    ['a plain message to a page', { name: 'page/undo', request: { key: 'a' } }, inTab(frame)],
    ['an unknown message', { relay: true, name: 'page/steal', request: {} }, inTab(frame)],
  ])('is deaf to %s', (_, message, sender) => {
    expect(hear(message, sender)).toBeUndefined()
    expect(sent).not.toHaveBeenCalled()
  })

  it('refuses a question of a wrong shape', async () => {
    expect(await hear({ ...undo, request: { key: '' } }, inTab(frame))).toMatchObject({ ok: false })
    expect(sent).not.toHaveBeenCalled()
  })
})
