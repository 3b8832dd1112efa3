import type { Browser } from 'webextension-polyfill'
import { moveClock, questions, report, send } from './harness/ledger'
import { expect, test } from './harness/test'

declare const chrome: Browser

const day = 86_400_000
const [asked] = questions(1)
if (!asked) throw new Error('no question')

test('the worker stopped between every two steps: the same outcome', async ({ extension }) => {
  const page = await extension.popup()
  const stop = () => extension.stopWorker(page)
  await stop()
  await report(page, questions(3))
  expect(await extension.badge()).toBe('3')
  await stop()
  await send(page, 'drafts/save', { item: asked, text: 'Да, подойдёт' })
  await stop()
  expect(await send(page, 'drafts/get', { key: asked.key })).toEqual({ text: 'Да, подойдёт' })
  await stop()
  await send(page, 'items/inserted', { item: asked, text: 'Да, подойдёт.' })
  await stop()
  await report(page, [{ ...asked, state: 'answered', answer: 'Да, подойдёт.' }])
  await stop()
  expect((await send(page, 'items/get', { key: asked.key })).entry?.state).toBe('published')
  expect(await extension.badge()).toBe('2')
})

test('the worker stopped in the middle of a report: reported again, all is there', async ({
  extension,
}) => {
  const page = await extension.popup()
  const items = questions(3000)
  const cut = report(page, items).catch(() => undefined)
  await extension.stopWorker(page)
  await cut
  await report(page, items)
  expect(await extension.badge()).toBe('999+')
  expect(await extension.title()).toContain('3000')
})

test('two tabs that report five hundred each at once neither lose nor double', async ({
  extension,
}) => {
  const [one, two] = [await extension.popup(), await extension.popup()]
  const other = questions(500).map((item) => ({ ...item, key: `${item.key}-b` }))
  const shared = questions(200)
  await Promise.all([
    report(one, [...shared, ...questions(500)]),
    report(two, [...shared, ...other]),
  ])
  expect(await extension.badge()).toBe('999+')
  expect(await extension.title()).toContain('1000')
})

test('five thousand items in one report', async ({ extension }) => {
  const page = await extension.popup()
  expect(await report(page, questions(5000))).toEqual({ unanswered: 5000 })
})

test('the clock goes forward, back, and the alarm is lost', async ({ extension }) => {
  const page = await extension.popup()
  await report(page, [{ ...asked, date: { at: Date.now(), precision: 'minute' } }])
  expect(await extension.badge()).toBe('')
  await moveClock(extension, 3 * day)
  await send(page, 'queue/act', { key: 'none', action: { do: 'wake' } })
  expect(await extension.badge()).toBe('1')
  await moveClock(extension, -4 * day)
  await send(page, 'queue/act', { key: 'none', action: { do: 'wake' } })
  expect(await extension.badge()).toBe('')
  await extension.worker().evaluate(() => chrome.alarms.clearAll())
  await extension.stopWorker(page)
  await send(page, 'drafts/get', { key: 'none' })
  await expect
    .poll(() => extension.worker().evaluate(async () => (await chrome.alarms.getAll()).length))
    .toBe(1)
})

test('a database that fails is told, and heals', async ({ extension }) => {
  const page = await extension.popup()
  await report(page, questions(2))
  await extension.worker().evaluate(() => {
    const { put } = IDBObjectStore.prototype
    IDBObjectStore.prototype.put = () => {
      throw new DOMException('full', 'QuotaExceededError')
    }
    Object.assign(globalThis, { heal: () => Object.assign(IDBObjectStore.prototype, { put }) })
  })
  await expect(report(page, questions(4))).rejects.toThrow(/Освободите место/u)
  expect(await extension.title()).toContain('Освободите место')
  expect((await send(page, 'queue/list', { filter: {}, first: 5 })).trouble).toContain('место')
  await extension.worker().evaluate(() => (globalThis as unknown as { heal(): void }).heal())
  await report(page, questions(4))
  expect(await extension.badge()).toBe('4')
  expect(await extension.title()).not.toContain('место')
})

test('a store that is suddenly empty is told, never shown as «всё отвечено»', async ({
  extension,
}) => {
  const page = await extension.popup()
  await report(page, questions(2))
  await page.evaluate(
    () =>
      new Promise((resolve) => {
        indexedDB.deleteDatabase('otvetim').onsuccess = resolve
      }),
  )
  await extension.stopWorker(page)
  const { trouble } = await send(page, 'queue/list', { filter: {}, first: 5 })
  expect(trouble).toContain('пустой')
  await expect.poll(() => extension.badge()).toBe('!')
})

test('a page closed in the middle of a report leaves a sound ledger', async ({ extension }) => {
  const page = await extension.popup()
  const cut = report(page, questions(2000)).catch(() => undefined)
  await page.close()
  await cut
  const next = await extension.popup()
  await report(next, questions(2000))
  expect(await extension.title()).toContain('2000')
})
