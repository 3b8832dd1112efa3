// @vitest-environment happy-dom
import { afterEach, beforeEach, expect, test, vi } from 'vitest'
import { sightings } from '@/entrypoints/cabinet.content/sightings'
import type { PageReading } from '@/lib/adapters/read-page'
import type { Item } from '@/lib/domain/item'

const item: Item = {
  key: 'wildberries:question:1',
  marketplace: 'wildberries',
  kind: 'question',
  state: 'unanswered',
  url: '',
}
const reading = { kind: 'question' } as PageReading
const answers: (() => Promise<unknown>)[] = []
const sent = vi.fn((_message: unknown) => answers.shift()?.() ?? Promise.resolve({ ok: true }))
let stop: AbortController

beforeEach(() => {
  vi.useFakeTimers()
  vi.stubGlobal('chrome', { runtime: { id: 'ours', sendMessage: sent } })
  vi.stubGlobal('requestIdleCallback', (work: () => void) => setTimeout(work, 1))
  vi.stubGlobal('cancelIdleCallback', clearTimeout)
  sent.mockClear()
  stop = new AbortController()
})
afterEach(() => {
  stop.abort()
  vi.unstubAllGlobals()
  vi.useRealTimers()
})

const told = () =>
  sent.mock.calls.map(([message]) => (message as { request: { items: Item[] } }).request.items)

test.each([
  ['refused', () => Promise.reject(new Error('no worker'))],
  ['never answered', () => new Promise(() => {})],
])('a report that is %s is made again, though the page does not change', async (_name, answer) => {
  answers.push(answer)
  sightings(stop.signal)(reading, [item], false)
  await vi.advanceTimersByTimeAsync(60_000)
  expect(told()).toEqual([[item], [item]])
})

test('a report that was taken is not made again', async () => {
  sightings(stop.signal)(reading, [item], false)
  await vi.advanceTimersByTimeAsync(600_000)
  expect(told()).toEqual([[item]])
})
