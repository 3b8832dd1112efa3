import { createHash } from 'node:crypto'
import { mkdtempSync, realpathSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { cabinetUrls, serveCabinets } from '../cabinets/routes'
import { findExtension } from './harness/extension'
import { extensionPath, launch } from './harness/launch'
import { buttonIn, heldByFramework, lists, overdue, rowOf, suggest } from './harness/seller'
import { expect, test } from './harness/test'

const { url, words } = lists['Wildberries, отзыв']

/** A site that the extension was not switched on for. */
const stranger = cabinetUrls.fields

test('events that the page makes up press none of our buttons', async ({ page, extension }) => {
  await page.goto(url)
  const button = buttonIn(rowOf(page, words))
  await button.evaluate((host) => {
    for (const type of ['pointerdown', 'mousedown', 'click', 'dblclick'])
      host.dispatchEvent(new MouseEvent(type, { bubbles: true, composed: true, detail: 1 }))
    for (const key of ['Enter', ' '])
      host.dispatchEvent(new KeyboardEvent('keydown', { key, bubbles: true, composed: true }))
    ;(host as HTMLElement).click()
  })
  // A real press right after them is the first to be heard.
  await expect(page.locator('otvetim-sidebar')).toHaveCount(0)
  const desk = await suggest(page, extension, words)

  await page.evaluate(() => {
    const insert = { name: 'page/insert', request: { key: 'x', text: 'Взломано' } }
    for (const message of [insert, { ...insert, relay: true }]) window.postMessage(message, '*')
    document.dispatchEvent(new CustomEvent('wxt:content-script-started', { detail: {} }))
    document.dispatchEvent(new KeyboardEvent('keydown', { key: 'Escape', bubbles: true }))
    document.querySelector('otvetim-sidebar')?.dispatchEvent(new MouseEvent('click'))
  })
  await desk.insertAnyway()
  expect(await heldByFramework(page)).toBe(await desk.draft.inputValue())
})

test('the page can neither read the sidebar nor speak to it', async ({ page, extension }) => {
  await page.goto(url)
  const { draft } = await suggest(page, extension, words)
  const text = await draft.inputValue()
  const seen = await page.evaluate(() => {
    const host = document.querySelector('otvetim-sidebar')
    const frames = Array.from({ length: window.length }, (_, at) => {
      try {
        return window[at]?.document.body.textContent
      } catch {
        return 'refused'
      }
    })
    return {
      root: host?.shadowRoot,
      inside: host?.innerHTML,
      frames,
      storage: typeof (globalThis as { chrome?: { storage?: unknown } }).chrome?.storage,
      all: document.documentElement.outerHTML,
    }
  })
  expect(seen).toMatchObject({ root: null, inside: '', storage: 'undefined' })
  expect(seen.frames.filter((frame) => frame !== 'refused')).toEqual([])
  expect(seen.all).not.toContain(text.slice(0, 30))
})

test('a site gets no page of ours but the sidebar, and that one empty', async ({
  page,
  extension,
}) => {
  await page.goto(cabinetUrls.wbQuestions)
  await expect.poll(() => overdue(extension)).toBeGreaterThan(0)
  await page.route(stranger, (route) =>
    route.fulfill({ contentType: 'text/html', body: '<h1>Not ours</h1>' }),
  )
  await page.goto(stranger)
  const reached = await page.evaluate(async (root) => {
    const paths = ['options.html', 'queue.html', 'popup.html', 'background.js', 'manifest.json']
    const answers = paths.map((path) => fetch(`${root}/${path}`).then(() => path))
    const frame = document.createElement('iframe')
    frame.src = `${root}/sidebar.html`
    document.body.append(frame)
    return (await Promise.allSettled(answers)).map(({ status }) => status)
  }, extension.root)
  expect(new Set(reached)).toEqual(new Set(['rejected']))
  const sidebar = await extension.sidebar(page)
  await expect(sidebar.locator('body')).toContainText(/\p{L}/u)
  await expect(sidebar.locator('body')).not.toContainText('Можно ли его мыть')
  await expect(sidebar.getByRole('article')).toHaveCount(0)
})

test('scripts in pages cannot open the store of settings', async ({ page, context, extension }) => {
  const session = await context.newCDPSession(page)
  const ours = new Promise<number>((found) =>
    session.on('Runtime.executionContextCreated', ({ context: made }) => {
      if (made.origin === extension.root && made.auxData?.type === 'isolated') found(made.id)
    }),
  )
  await session.send('Runtime.enable')
  await page.goto(url)
  await expect(buttonIn(rowOf(page, words))).toHaveCount(1)
  const { result } = await session.send('Runtime.evaluate', {
    contextId: await ours,
    expression: `chrome.storage ? chrome.storage.local.get().then(() => 'read', () => 'refused') : 'refused'`,
    awaitPromise: true,
  })
  expect(result.value).toBe('refused')
})

test('another extension gets no answer', async () => {
  const other = realpathSync(mkdtempSync(join(tmpdir(), 'stranger-')))
  const manifest = { manifest_version: 3, name: 'Stranger', version: '1' }
  writeFileSync(join(other, 'manifest.json'), JSON.stringify(manifest))
  writeFileSync(join(other, 'page.html'), '<h1>Stranger</h1>')
  const { context, close } = await launch({ extension: `${extensionPath},${other}` })
  await serveCabinets(context)
  const extension = await findExtension(context)
  const page = await context.newPage()
  // An unpacked extension's id is made of its path.
  const digest = createHash('sha256').update(other).digest('hex').slice(0, 32)
  const id = digest.replace(/./gu, (digit) => String.fromCharCode(97 + Number.parseInt(digit, 16)))
  await page.goto(`chrome-extension://${id}/page.html`)
  const answers = await page.evaluate(async (ours) => {
    const { runtime } = (
      globalThis as unknown as {
        chrome: { runtime: { sendMessage(id: string, message: object): Promise<unknown> } }
      }
    ).chrome
    const messages = ['replies/recent', 'queue/facets', 'page/choices'].map((name) =>
      runtime.sendMessage(ours, { name, request: {} }),
    )
    return (await Promise.allSettled(messages)).map(({ status }) => status)
  }, new URL(extension.root).host)
  await close()
  rmSync(other, { recursive: true })
  expect(answers).toEqual(['rejected', 'rejected', 'rejected'])
})
