import 'fake-indexeddb/auto'
import { openDB } from 'idb'
import { afterEach, expect, test, vi } from 'vitest'
import { entrySchema } from '@/lib/queue/entry'
import { draftOf, entry, recentReplies } from '@/lib/storage/items'
import { connect, databaseVersion } from '@/lib/storage/items-db'
import { redate } from '@/lib/storage/items-maintain'
import { counts } from '@/lib/storage/items-read'
import { day, moscow } from '../queue/an-item'
import v1 from './items-samples/v1.json'
import v2 from './items-samples/v2.json'
import v3 from './items-samples/v3.json'

/** What each released version of the database looked like and held. Frozen: never edited, only added to. */
const samples = [
  {
    sample: v1,
    indexes: ['order', 'question', 'snoozed', 'followUp', 'gone', 'inserted', 'list', 'settled'],
  },
  {
    sample: v2,
    indexes: [
      ...['order', 'question', 'snoozed', 'followUp', 'gone', 'inserted', 'list', 'settled'],
      'likeness',
    ],
  },
  {
    sample: v3,
    indexes: [
      ...['order', 'question', 'snoozed', 'followUp', 'gone', 'inserted', 'list', 'settled'],
      ...['likeness', 'alike', 'written'],
    ],
  },
]

test('every released version has its sample', () => {
  expect(samples.map(({ sample }) => sample.version)).toEqual(
    Array.from({ length: databaseVersion }, (_, at) => at + 1),
  )
})

for (const { sample, indexes } of samples) {
  test(`a database of version ${sample.version} opens with everything in it`, async () => {
    const name = `version-${sample.version}`
    const old = await openDB(name, sample.version, {
      upgrade(db) {
        const items = db.createObjectStore('items', { keyPath: 'key' })
        for (const index of indexes) {
          items.createIndex(index, index, { multiEntry: index === 'alike' })
        }
        db.createObjectStore('drafts', { keyPath: 'key' })
        db.createObjectStore('replies', { keyPath: 'key' }).createIndex('at', 'at')
      },
    })
    for (const store of ['items', 'drafts', 'replies'] as const) {
      for (const row of sample[store]) await old.put(store, row)
    }
    old.close()

    const db = connect(name)
    const due = 1780387200000
    expect(await counts(db, due)).toMatchObject({ overdueQuestions: 1, open: 1 })
    await redate(db, moscow())
    expect(await counts(db, due - day)).toMatchObject({ overdueQuestions: 0, open: 1 })
    expect(await draftOf(db, 'ozon:question:7c1')).toBe('Да, чехол в наборе')
    expect(await recentReplies(db)).toHaveLength(1)
    for (const { key } of sample.items) {
      expect(entrySchema.safeParse(await entry(db, key)).success).toBe(true)
    }
    await db.close()
  })
}

afterEach(() => {
  vi.useRealTimers()
})

test('a large old database may take its time to be upgraded', async () => {
  const name = 'large-version-1'
  const old = await openDB(name, 1, {
    upgrade(db) {
      const items = db.createObjectStore('items', { keyPath: 'key' })
      for (const index of samples[0]?.indexes ?? []) items.createIndex(index, index)
      db.createObjectStore('drafts', { keyPath: 'key' })
      db.createObjectStore('replies', { keyPath: 'key' }).createIndex('at', 'at')
    },
  })
  const [row] = v1.items
  const writing = old.transaction('items', 'readwrite')
  for (let at = 0; at < 300; at++) void writing.store.put({ ...row, key: `ozon:question:${at}` })
  await writing.done
  old.close()

  vi.useFakeTimers({ toFake: ['setTimeout', 'clearTimeout'] })
  const db = connect(name)
  let over = false
  const counted = counts(db, 1780387200000).finally(() => {
    over = true
  })
  const reads = vi.spyOn(IDBObjectStore.prototype, 'openCursor')
  while (!over) {
    await new Promise((next) => setImmediate(next))
    if (reads.mock.calls.length > 0) vi.advanceTimersByTime(10_000)
  }
  expect((await counted).open).toBe(300)
  await db.close()
})
