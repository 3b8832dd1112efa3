import { expect, type Frame, test } from '@playwright/test'
import type { Browser } from 'webextension-polyfill'
import { cut, fails, hangsAfter, says, streams } from '../model/stub'
import { lists, pressUntil, suggest } from './harness/seller'
import { canary, setUp, withModel } from './harness/with-model'

declare const chrome: Browser

const { url, words } = lists['Ozon, отзыв']
const model = (frame: Frame) => frame.getByRole('region', { name: 'Вариант языковой модели' })
const english = streams('We are very sorry about the crack. Please write to us.')

test('trouble leaves the draft and says what to do; the key is nowhere to be found', async () => {
  await withModel(async ({ stub, context, extension, page }) => {
    const lines: string[] = []
    context.on('console', (line) => lines.push(line.text()))
    const options = await extension.options()
    await setUp(options, extension.root, stub.address)
    stub.usually(fails(401))
    await page.bringToFront()
    await page.goto(url)
    const desk = await suggest(page, extension, words)
    const region = model(desk.frame)
    await expect(region).toContainText('не принял ключ')
    const ours = await desk.draft.inputValue()
    expect(ours).not.toBe('')
    /** Presses «Ещё раз» until the model has been asked; a request too many is seen when all are in. */
    const ask = async (requests: number) => {
      const before = stub.asked.length
      await pressUntil(region.getByRole('button', { name: 'Ещё раз' }), () =>
        expect.poll(() => stub.asked.length, { timeout: 3000 }).toBeGreaterThan(before),
      )
      await expect.poll(() => stub.asked.length).toBe(before + requests)
    }
    /** One click, so many requests, and what the seller reads. */
    const again = async (said: string, requests = 1) => {
      const before = stub.asked.length
      await ask(requests)
      await expect(region).toContainText(said)
      expect(stub.asked.length, said).toBe(before + requests)
      await expect(desk.draft).toHaveValue(ours)
    }
    for (const [behaviour, said] of [
      [fails(402), 'Пополните'],
      [fails(403), 'запретил доступ'],
      [fails(404), 'Проверьте название модели'],
      [fails(429, { 'retry-after': '9' }), 'через 9 с'],
      [fails(500), 'ошибка на его стороне'],
      [says('text/html', '<h1>Вход</h1>'), 'отвечает не модель'],
      [says('application/json', '{"choices": ['), 'отвечает не модель'],
      [cut('Здравствуйте! Спа'), 'оборвался'],
      [says('text/event-stream', `data: ${'а'.repeat(10_000_000)}`), 'слишком много текста'],
      [streams(''), 'пустой ответ'],
      [fails(307, { location: 'https://elsewhere.example/' }), 'Ключ туда не ушёл'],
    ] as const) {
      stub.next(behaviour)
      await again(said)
    }
    stub.next(english, english)
    await again('«Ответ – по-русски»', 2)

    // The worker dies in the middle of an answer.
    stub.next(hangsAfter('Здравствуйте! '))
    const before = stub.asked.length
    await ask(1)
    await extension.stopWorker(options)
    await expect(region).toContainText('остановил расширение')
    expect(stub.asked.length).toBe(before + 1)

    /** A request that hangs; resolves when the browser lets go of it. */
    const hanging = () =>
      new Promise<void>((gone) => {
        stub.next((response, asked) => {
          response.on('close', gone)
          hangsAfter('Здравствуйте! ')(response, asked)
        })
      })
    const stopped = hanging()
    await ask(1)
    await region.getByRole('button', { name: 'Остановить' }).click()
    await stopped
    await context.setOffline(true)
    const online = stub.asked.length
    await pressUntil(region.getByRole('button', { name: 'Ещё раз' }), () =>
      expect(region).toContainText('Нет интернета', { timeout: 3000 }),
    )
    expect(stub.asked.length).toBe(online)
    await context.setOffline(false)
    const closed = hanging()
    await ask(1)
    await page.close()
    await closed

    expect(stub.asked.every(({ key }) => key === canary)).toBe(true)
    const other = await context.newPage()
    await other.goto(url)
    const last = await suggest(other, extension, words)
    await expect(model(last.frame)).toContainText('не принял ключ')
    stub.close()
    await pressUntil(model(last.frame).getByRole('button', { name: 'Ещё раз' }), () =>
      expect(model(last.frame)).toContainText('не отвечает по этому адресу', { timeout: 3000 }),
    )

    await options.reload()
    await expect(options.getByText('Ключ сохранён')).toBeVisible()
    const doms = await Promise.all(
      context.pages().flatMap((one) => one.frames().map((frame) => frame.content())),
    )
    const values = await options
      .locator('input')
      .evaluateAll((inputs) => inputs.map((input) => (input as HTMLInputElement).value))
    const stored = await options.evaluate(async () =>
      JSON.stringify([
        await chrome.storage.local.get(null),
        await chrome.storage.session.get(null),
        await chrome.storage.sync?.get(null),
      ]),
    )
    await options.getByRole('link', { name: 'Диагностика' }).click()
    await expect(options.getByRole('button', { name: 'Проверить ещё раз' })).toBeVisible()
    const diagnostics = await options.content()
    await options.getByRole('link', { name: 'Копия и сброс' }).click()
    const download = options.waitForEvent('download')
    await options
      .getByRole('button', { name: /^Сохранить/u })
      .first()
      .click()
    const stream = await (await download).createReadStream()
    let exported = ''
    for await (const chunk of stream) exported += String(chunk)
    expect(exported.length).toBeGreaterThan(100)
    for (const place of [...doms, ...values, stored, diagnostics, exported, ...lines])
      expect(place).not.toContain(canary)
    expect(stored, 'what we look through is the right place').toContain(stub.address)
  })
})
