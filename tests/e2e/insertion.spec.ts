import { expect, type Page, test } from '@playwright/test'
import { cabinetUrls, serveCabinets } from '../cabinets/routes'
import { needBrowser } from '../tools/browser'
import { russian } from '../tools/russian'
import { isolated } from './harness/isolated'

// Real frameworks and real editors; what counts is what they believe to hold, not what the element shows.

const text =
  'Анна, здравствуйте!\nСпасибо, что рассказали: «молния» – слабое место.\nВсего доброго.'
const oneLine = text.replaceAll('\n', ' ')
/** Editors make a paragraph of a line, in their own spelling. */
const lines = (held: string) =>
  held
    .replaceAll('\u00a0', ' ')
    .split('\n')
    .filter((line) => line.trim() !== '')

// Without the extension: the module alone, in one browser for all.
test.use({
  launchOptions: {
    executablePath: needBrowser(),
    args: process.getuid?.() === 0 ? ['--no-sandbox'] : [],
  },
})

test.beforeEach(async ({ page, context }) => {
  await serveCabinets(context)
  await page.goto(cabinetUrls.fields)
})

/** Fields of the practice page as our script finds them, without touching the page's own objects. */
const find = (name: string) => {
  const place = `document.querySelector('[data-name="${name}"]')`
  if (name === 'shadow') return `${place}.shadowRoot.querySelector('textarea')`
  if (name.startsWith('framed')) {
    const what = name === 'framedTextarea' ? 'textarea' : '[contenteditable]'
    return `document.querySelector('iframe').contentDocument.querySelector('${what}')`
  }
  return `${place}.querySelector('textarea, input, [contenteditable=true]')`
}

const insert = (name: string, words: string, over?: string) =>
  `ours.insertText(${find(name)}, ${JSON.stringify(words)}, ${JSON.stringify(over)})`

const held = (page: Page, name: string) =>
  page.evaluate((name) => window.__fields[name]?.held() ?? '', name)

const plain = [
  'textarea',
  'change',
  'stubborn',
  'react',
  'vue',
  'vueLazy',
  'shadow',
  'framedTextarea',
]
const rich = ['editable', 'lexical', 'proseMirror', 'quill', 'tiptap', 'framedEditable']

for (const name of [...plain, ...rich]) {
  test(`${name}: written, occupied, appended, replaced, taken back`, async ({ page }) => {
    const call = await isolated(page, 'lib/dom/insert-text.ts')
    expect(await call(insert(name, text))).toMatchObject({ outcome: 'inserted' })
    expect(lines(await held(page, name))).toEqual(lines(text))

    expect(await call(insert(name, 'Другое.'))).toMatchObject({ outcome: 'occupied' })
    expect(lines(await held(page, name))).toEqual(lines(text))

    expect(await call(insert(name, 'Ещё строка.', 'append'))).toMatchObject({ outcome: 'inserted' })
    expect(lines(await held(page, name))).toEqual([...lines(text), 'Ещё строка.'])

    const replaced = await call<{ outcome: string; undone: boolean }>(
      `${insert(name, 'Только это.', 'replace')}.then(async (done) => {
        globalThis.done = done
        return { outcome: done.outcome }
      })`,
    )
    expect(replaced).toEqual({ outcome: 'inserted' })
    expect(lines(await held(page, name))).toEqual(['Только это.'])

    expect(await call('done.undo()')).toBe(true)
    expect(lines(await held(page, name))).toEqual([...lines(text), 'Ещё строка.'])
  })
}

/** These hear of a value when the field is left, so their state cannot follow a key. */
const slow = ['change', 'vueLazy']
for (const name of [...plain, ...rich].filter((name) => !['stubborn', ...slow].includes(name))) {
  test(`${name}: Ctrl+Z takes an insertion back`, async ({ page }) => {
    const call = await isolated(page, 'lib/dom/insert-text.ts')
    await call(insert(name, text))
    // Some editors count the emptying of the field as a step of its own.
    const undone = async () => {
      await page.keyboard.press('Control+z')
      return lines(await held(page, name))
    }
    await expect.poll(undone).toEqual([])
  })
}

test('a one-line field of React holds the text in one line', async ({ page }) => {
  const call = await isolated(page, 'lib/dom/insert-text.ts')
  expect(await call(insert('reactInput', oneLine))).toMatchObject({ outcome: 'inserted' })
  expect(await held(page, 'reactInput')).toBe(oneLine)
})

test('a page that changes the text is told on', async ({ page }) => {
  const call = await isolated(page, 'lib/dom/insert-text.ts')
  expect(await call(insert('reactCut', text))).toMatchObject({
    outcome: 'differs',
    held: text.slice(0, 10),
  })
  expect(await call(insert('shouting', 'тихо'))).toMatchObject({ outcome: 'differs', held: 'ТИХО' })
})

for (const name of ['short', 'readOnly', 'disabled', 'fieldset', 'deaf']) {
  test(`${name}: refused with a reason, and nothing is written`, async ({ page }) => {
    const call = await isolated(page, 'lib/dom/insert-text.ts')
    const result = await call<{ outcome: string; reason: string }>(insert(name, text))
    expect(result.outcome).toBe('refused')
    // Outside of the extension a message is its key.
    expect(russian[result.reason.replaceAll('.', '_')]).toMatch(/^\p{Lu}.+\.$/u)
    expect(await held(page, name)).toBe('')
  })
}

test("the seller's words after an insertion are not taken back with it", async ({ page }) => {
  const call = await isolated(page, 'lib/dom/insert-text.ts')
  await call(`${insert('react', text)}.then((done) => { globalThis.done = done; return 0 })`)
  await page.keyboard.type(' И ещё.')
  expect(await call('done.undo()')).toBe(false)
  expect(await held(page, 'react')).toBe(`${text} И ещё.`)
})
