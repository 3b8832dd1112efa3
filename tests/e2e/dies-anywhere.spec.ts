import type { Page } from '@playwright/test'
import type { Browser } from 'webextension-polyfill'
import type { Item } from '@/lib/domain/item'
import { dieAt, died } from './harness/dying'
import type { Extension } from './harness/extension'
import { questions, report, send } from './harness/ledger'
import { expect, test } from './harness/test'

declare const chrome: Browser

// A browser's worker is stopped and started again for each of the calls.
test.describe.configure({ timeout: 180_000 })

/** No path makes so many calls: the loops end when a path went through. */
const most = 80

/**
 * Does `work` while the background dies at its `at`-th call, and stops the corpse. Resolves to whether it died. `work`
 * can ask whether it waits for a dead one.
 */
async function dying(
  { extension, page }: { extension: Extension; page: Page },
  at: number,
  work: (inVain: () => boolean) => Promise<unknown>,
): Promise<boolean> {
  await dieAt(extension, at)
  let done = false
  let dead = false
  const over = work(() => dead).then(
    () => {
      done = true
    },
    () => undefined,
  )
  await expect.poll(async () => done || (await died(extension)), { intervals: [20] }).toBe(true)
  dead = !done
  await extension.stopWorker(page)
  await over
  return dead
}

const two = (at: number): Item[] =>
  questions(2).map((item) => ({ ...item, key: `${item.key}-${at}` }))

test('the background dies at any call of a report: the next report makes it good', async ({
  extension,
}) => {
  const page = await extension.popup()
  let at = 1
  for (let dead = true; dead; at++) {
    expect(at).toBeLessThan(most)
    dead = await dying({ extension, page }, at, () => report(page, two(at)))
    const before = await send(page, 'queue/list', { filter: {}, first: 1 })
    const stored = before.sections.find(({ id }) => id === 'overdue')?.keys.length ?? 0
    // All of a report or nothing, and the badge says the same as the queue.
    expect([2 * at - 2, 2 * at]).toContain(stored)
    await expect.poll(() => extension.badge()).toBe(stored === 0 ? '' : String(stored))
    await report(page, two(at))
    expect(await extension.badge()).toBe(String(2 * at))
  }
  expect(at).toBeGreaterThan(10)
})

test('the background dies at any call of an insertion: the draft is there, the next try counts', async ({
  extension,
}) => {
  const page = await extension.popup()
  let at = 1
  for (let dead = true; dead; at++) {
    expect(at).toBeLessThan(most)
    const [item] = two(at)
    if (!item) throw new Error('no question')
    await report(page, [item])
    await send(page, 'drafts/save', { item, text: 'Да, подойдёт' })
    const inserted = { item, text: 'Да, подойдёт.' }
    dead = await dying({ extension, page }, at, () => send(page, 'items/inserted', inserted))
    const { text } = await send(page, 'drafts/get', { key: item.key })
    expect(['Да, подойдёт', 'Да, подойдёт.']).toContain(text)
    await send(page, 'items/inserted', inserted)
    const { entry } = await send(page, 'items/get', { key: item.key })
    expect(entry).toMatchObject({ state: 'inserted', reply: { text: 'Да, подойдёт.' } })
  }
  expect(at).toBeGreaterThan(10)
})

test('the background dies at any call of its alarm: what was put off comes back all the same', async ({
  extension,
}) => {
  const page = await extension.popup()
  // Asked of a page: a question to a background that dies over it is never answered.
  const badge = () => page.evaluate(() => chrome.action.getBadgeText({}))
  let deaths = 0
  for (let at = 1; at <= 20; at++) {
    const [item] = two(at)
    if (!item) throw new Error('no question')
    await report(page, [item])
    const until = Date.now() + 800
    await send(page, 'queue/act', { key: item.key, action: { do: 'snooze', until } })
    // The test rings the alarm, when the background is to die of it.
    await page.evaluate(() => chrome.alarms.clearAll())
    await expect.poll(() => Date.now(), { intervals: [50] }).toBeGreaterThan(until)
    const dead = await dying({ extension, page }, at, async (inVain) => {
      await page.evaluate(() => chrome.alarms.create('next-change', { when: 1 }))
      await expect
        .poll(async () => inVain() || (await badge()) === String(at), { intervals: [20] })
        .toBe(true)
    })
    if (dead) deaths++
    // Any event starts the background anew.
    await send(page, 'drafts/get', { key: 'none' })
    await expect.poll(badge).toBe(String(at))
    const { entry } = await send(page, 'items/get', { key: item.key })
    expect(entry?.snoozedUntil).toBeUndefined()
  }
  // On a slow machine the alarm may have rung before the test could silence it.
  expect(deaths).toBeGreaterThan(5)
})
