// @vitest-environment happy-dom
import { afterEach, beforeEach, expect, test, vi } from 'vitest'
import { fakeBrowser } from 'wxt/testing/fake-browser'
import { departed, leftItems } from '@/entrypoints/cabinet.content/left'
import { sentReplies } from '@/entrypoints/cabinet.content/sent'
import { stillness } from '@/entrypoints/cabinet.content/stillness'
import { showsWholeList } from '@/entrypoints/cabinet.content/whole-list'
import type { PageReading } from '@/lib/adapters/read-page'

const told = vi.hoisted(() => vi.fn(async () => ({})))
vi.mock('@/lib/messages/page-transport', () => ({ askFromPage: told }))

let stop: AbortController
beforeEach(() => {
  fakeBrowser.reset()
  vi.useFakeTimers()
  told.mockClear()
  stop = new AbortController()
})
afterEach(() => {
  stop.abort()
  vi.useRealTimers()
})

const showing = (...keys: string[]) =>
  ({ status: 'read', rows: keys.map((key) => ({ item: { key } })) }) as unknown as PageReading

test('one row is gone and the others moved up', () => {
  expect(departed(['a', 'b', 'c'], ['a', 'c'])).toBe('b')
  expect(departed(['a', 'b', 'c'], ['b', 'c', 'd'])).toBe('a')
  expect(departed(['a', 'b', 'c'], ['a', 'b'])).toBe('c')
})

test.each([
  ['nothing changed', ['a', 'b'], ['a', 'b']],
  ['more came', ['a', 'b'], ['new', 'a', 'b']],
  ['two are gone', ['a', 'b', 'c', 'd'], ['a', 'd']],
  ['another order', ['a', 'b', 'c'], ['b', 'a', 'c']],
  ['another wording in its place', ['a', 'b', 'c'], ['a', 'b2', 'c']],
  ['an empty list', ['a', 'b'], []],
  ['a short list', ['a', 'b'], ['a']],
])('no row has left: %s', (_name, before, now) => {
  expect(departed(before, now)).toBeUndefined()
})

test('an item that left its list is told when it has stayed away', () => {
  const see = leftItems(stillness(stop.signal), stop.signal)
  see(showing('a', 'b', 'c'), () => false)
  see(showing('a', 'c'), () => false)
  expect(told).not.toHaveBeenCalled()
  vi.advanceTimersByTime(5000)
  expect(told.mock.calls).toEqual([['items/left', { keys: ['b'] }]])
})

test.each<[string, () => void, PageReading[]]>([
  ['it came back', () => {}, [showing('a', 'c'), showing('a', 'b', 'c')]],
  ['the list is narrowed letter by letter', () => {}, [showing('a', 'c'), showing('a')]],
  [
    'the list is being scrolled',
    () => document.dispatchEvent(new Event('scroll')),
    [showing('b', 'c')],
  ],
  ['the page is read by meaning', () => {}, [{ ...showing('a', 'c'), status: 'by-meaning' }]],
])('nothing is told when %s', (_name, before, readings) => {
  const see = leftItems(stillness(stop.signal), stop.signal)
  see(showing('a', 'b', 'c'), () => false)
  before()
  for (const reading of readings) see(reading, () => false)
  vi.advanceTimersByTime(10_000)
  expect(told).not.toHaveBeenCalled()
})

test('a last row that is not replaced has left only where the page shows its whole list', () => {
  for (const whole of [false, true]) {
    const see = leftItems(stillness(stop.signal), stop.signal)
    see(showing('a', 'b', 'c'), () => whole)
    see(showing('a', 'b'), () => whole)
    vi.advanceTimersByTime(5000)
    expect(told.mock.calls).toEqual(whole ? [['items/left', { keys: ['c'] }]] : [])
  }
})

test.each<[string, string[], string[], boolean, string[]]>([
  ['a row between its neighbours', ['a', 'b', 'c'], ['a', 'c'], false, ['b']],
  ['the same while the list is scrolled', ['a', 'b', 'c'], ['a', 'c'], true, ['b']],
  ['the first row of a list at rest', ['b', 'c', 'd'], ['c', 'd', 'e'], false, ['b']],
  ['the first row of a list being scrolled', ['b', 'c', 'd'], ['c', 'd', 'e'], true, []],
  ['the first row when more rows go', ['b', 'c', 'd'], ['c'], false, []],
])('a reply counts as sent or not: %s', (_name, before, now, scrolled, expected) => {
  const sent = sentReplies((key) => key === 'b', stop.signal)
  sent.see(showing(...before), () => false)
  if (scrolled) document.dispatchEvent(new Event('scroll'))
  expect(sent.see(showing(...now), () => false).map(({ key }) => key)).toEqual(expected)
})

test.each<[string, string, boolean]>([
  ['the tab counts as many', '<button aria-selected="true">Ждут ответа <b>3</b></button>', true],
  ['the tab counts more', '<button aria-selected="true">Ждут ответа 1 203</button>', false],
  ['another tab counts', '<button aria-selected="false">Ждут ответа 3</button>', false],
  ['nothing counts', '<button aria-selected="true">Ждут ответа</button>', false],
  [
    'a search is filled in',
    '<button aria-selected="true">Ждут ответа 3</button><input value="чайник">',
    false,
  ],
])('whether the whole list is shown: %s', (_name, html, whole) => {
  document.body.innerHTML = html
  expect(showsWholeList(document, showing('a', 'b', 'c'))).toBe(whole)
})
