import { afterAll, beforeAll, expect, test } from 'vitest'
import { shopYear, yearImprovements } from '../cabinets/shop/history'
import { hostileQuestions, questions } from '../e2e/harness/ledger'
import { built } from './launch'
import { type Inside, launchInside } from './marionette'
import { patience } from './seller'

let firefox: Inside
beforeAll(async () => {
  firefox = await launchInside(built)
})
afterAll(() => firefox?.close())

const shown = () => firefox.run<string>('return document.body.innerText')
const badge = () => firefox.run<string>('return browser.action.getBadgeText({})')

/** Asks the background from the page that is open, as the page itself would. */
async function send(name: string, request: unknown): Promise<void> {
  const answer = await firefox.run<{ ok: boolean; error?: string }>(
    'return browser.runtime.sendMessage({ name: arguments[0], request: arguments[1] })',
    name,
    request,
  )
  if (!answer.ok) throw new Error(answer.error)
}

test('overdue questions: the badge counts them, the popup lists them, and both outlive the background', async () => {
  await firefox.open('popup.html')
  await expect.poll(shown, patience).toContain('Всё отвечено.')
  await send('items/report', {
    items: questions(3),
    page: { url: 'x', kind: 'question', complete: false },
  })
  await expect.poll(badge, patience).toBe('3')
  await expect.poll(shown, patience).toContain('Просрочено')
  expect(await shown()).toContain('Подойдёт ли крышка к кастрюле № 2?')

  await firefox.endBackground()
  await firefox.open('popup.html')
  await expect.poll(shown, patience).toContain('Подойдёт ли крышка к кастрюле № 2?')
  expect(await badge()).toBe('3')
  // What the popup asks of a background that has to start anew is done as well.
  await firefox.endBackground()
  await firefox.click('//article[@data-selected]//button[contains(., "Готово")]')
  await expect.poll(badge, patience).toBe('2')
})

test('options: what the seller types is shown in the samples and kept', async () => {
  await firefox.open('options.html')
  const name = '//label[contains(., "Название магазина")]/following::input[1]'
  await expect
    .poll(() => firefox.run('return document.querySelectorAll("input").length'), patience)
    .not.toBe(0)
  await firefox.type(name, 'Тёплый дом')
  await expect.poll(shown, patience).toContain('Сохранено')
  await firefox.open('options.html')
  const kept = () =>
    firefox.run('return [...document.querySelectorAll("input")].map(({ value }) => value)')
  await expect.poll(kept, patience).toContain('Тёплый дом')
})

test('200 hostile texts in every field of the queue: shown as text, nothing is pushed aside', async () => {
  await firefox.open('queue.html')
  await send('items/report', {
    items: hostileQuestions(),
    page: { url: 'x', kind: 'question', complete: false },
  })
  await firefox.open('queue.html')
  await expect.poll(shown, patience).toContain('<script>window.hacked=1</script>')
  const [hacked, made, over] = await firefox.run<[boolean, number, number]>(
    `const page = document.documentElement
     return ['hacked' in window, document.querySelectorAll('#app :is(script, iframe, object, style)').length,
       page.scrollWidth - page.clientWidth]`,
  )
  expect(hacked).toBe(false)
  expect(made).toBe(0)
  expect(over).toBeLessThanOrEqual(0)
})

test('insights: a month of a shop are counted and drawn', async () => {
  await firefox.open('insights.html')
  const now = Date.now()
  const entries = shopYear(now).filter(({ firstSeen }) => firstSeen > now - 31 * 86_400_000)
  for (let from = 0; from < entries.length; from += 500) {
    const part = { entries: entries.slice(from, from + 500), drafts: [], replies: [] }
    await send('backup/merge', { part, dry: false })
  }
  await firefox.run(
    'return browser.storage.local.set({ improvements: { version: 1, improvements: arguments[0] } })',
    yearImprovements(now),
  )
  await firefox.open('insights.html')
  await expect.poll(shown, patience).toContain('Размер и посадка')
  expect(await shown()).toContain('Сменили прокладку крышки')
  const bars =
    'return [...document.querySelectorAll(".bar-kept")].map((bar) => bar.getBBox().height)'
  expect(Math.max(...(await firefox.run<number[]>(bars)))).toBeGreaterThan(10)
})
