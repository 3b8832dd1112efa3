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
  sightings(stop.signal).take(reading, [item], () => false)
  await vi.advanceTimersByTimeAsync(60_000)
  expect(told()).toEqual([[item], [item]])
})

test('a report lost with the background that was to hear it is made again before the seller looks', async () => {
  answers.push(() => Promise.reject(new Error('the port closed')))
  sightings(stop.signal).take(reading, [item], () => false)
  await vi.advanceTimersByTimeAsync(2000)
  expect(told()).toEqual([[item], [item]])
})

test('a background that fails for an hour is not asked every second', async () => {
  sent.mockImplementation(() => Promise.reject(new Error('no worker')))
  sightings(stop.signal).take(reading, [item], () => false)
  await vi.advanceTimersByTimeAsync(3_600_000)
  expect(sent.mock.calls.length).toBeGreaterThan(30)
  expect(sent.mock.calls.length).toBeLessThan(100)
  sent.mockReset()
})

const left: Item = { ...item, key: 'wildberries:question:2', state: 'moderated' }
const answeredKeys = () =>
  told()
    .flatMap((items) => items.filter(({ state }) => state === 'moderated'))
    .map(({ key }) => key)

test('a sent reply is told, though the page is drawn anew before that', async () => {
  const report = sightings(stop.signal)
  report.take(reading, [item], () => false, [left])
  report.take(reading, [item], () => false)
  await vi.advanceTimersByTimeAsync(5000)
  expect(answeredKeys()).toEqual([left.key])
})

test('a sent reply is told again after the background that heard of it was stopped', async () => {
  answers.push(() => Promise.reject(new Error('the port closed')))
  const report = sightings(stop.signal)
  report.take(reading, [item], () => false, [left])
  await vi.advanceTimersByTimeAsync(100)
  report.take(reading, [item], () => false)
  await vi.advanceTimersByTimeAsync(60_000)
  expect(answeredKeys()).toEqual([left.key, left.key])
})

test('an item that came back unanswered is not told as sent', async () => {
  const report = sightings(stop.signal)
  report.take(reading, [item], () => false, [left])
  report.take(reading, [item, { ...left, state: 'unanswered' }], () => false)
  await vi.advanceTimersByTimeAsync(60_000)
  expect(answeredKeys()).toEqual([])
})

test('a report that was taken is not made again', async () => {
  sightings(stop.signal).take(reading, [item], () => false)
  await vi.advanceTimersByTimeAsync(600_000)
  expect(told()).toEqual([[item]])
})

test('that the page shows its whole list is told when it says so only later', async () => {
  let whole = false
  const report = sightings(stop.signal)
  report.take(reading, [item], () => whole)
  await vi.advanceTimersByTimeAsync(5000)
  whole = true
  for (let look = 0; look < 3; look++) report.again()
  await vi.advanceTimersByTimeAsync(5000)
  const complete = sent.mock.calls.map(
    ([message]) => (message as { request: { page: { complete: boolean } } }).request.page.complete,
  )
  expect(complete).toEqual([false, true])
})
