import { readFileSync } from 'node:fs'
import { cabinetUrls } from '../cabinets/routes'
import { send } from './harness/ledger'
import { buttonIn, overdue, rowOf } from './harness/seller'
import { expect, test } from './harness/test'

const sample = JSON.parse(
  readFileSync(new URL('../unit/storage/items-samples/v1.json', import.meta.url), 'utf8'),
)

test('an update over the data of version 1, with a cabinet open: nothing is lost, the page works on', async ({
  page,
  context,
  extension,
}) => {
  await page.goto(cabinetUrls.wbQuestions)
  await expect.poll(() => overdue(extension)).toBeGreaterThan(0)
  // The ledger as version 1 left it: one overdue question with a draft, one answered review.
  const own = await context.newPage()
  await own.goto(`${extension.root}/icon/16.png`)
  await own.evaluate(async (sample) => {
    const over = (request: IDBRequest) =>
      new Promise((resolve, reject) => {
        request.onsuccess = resolve
        request.onerror = () => reject(request.error)
      })
    await over(indexedDB.deleteDatabase('otvetim'))
    const opening = indexedDB.open('otvetim', 1)
    opening.onupgradeneeded = () => {
      const items = opening.result.createObjectStore('items', { keyPath: 'key' })
      const indexes = 'order question snoozed followUp gone inserted list settled'
      for (const index of indexes.split(' ')) items.createIndex(index, index)
      opening.result.createObjectStore('drafts', { keyPath: 'key' })
      opening.result.createObjectStore('replies', { keyPath: 'key' }).createIndex('at', 'at')
    }
    await over(opening)
    const db = opening.result
    for (const store of ['items', 'drafts', 'replies']) {
      for (const row of sample[store]) {
        await over(db.transaction(store, 'readwrite').objectStore(store).put(row))
      }
    }
    db.close()
  }, sample)

  await extension.reload()
  // One of the old data, and the six of the open list: the page goes on by itself.
  await expect.poll(() => overdue(extension)).toBe(7)
  const popup = await extension.popup()
  const { key, text } = sample.drafts[0]
  expect(await send(popup, 'drafts/get', { key })).toEqual({ text })

  await page.reload()
  await expect(buttonIn(rowOf(page, 'Можно ли его мыть'))).toHaveCount(1)
  await expect.poll(() => overdue(extension)).toBe(7)
  expect(await send(popup, 'drafts/get', { key })).toEqual({ text })
})
