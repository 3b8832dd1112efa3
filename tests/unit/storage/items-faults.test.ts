import { afterEach, describe, expect, test, vi } from 'vitest'
import { entry, saveDraft } from '@/lib/storage/items'
import { connect } from '@/lib/storage/items-db'
import { erase, makingRoom, pruneSettled, redate } from '@/lib/storage/items-maintain'
import { counts, isStoreEmpty } from '@/lib/storage/items-read'
import { day, hour, moscow, noon, question } from '../queue/an-item'
import { freshLedger, sighted } from './a-ledger'

const many = (count: number, parts = {}) =>
  Array.from({ length: count }, (_, at) => question({ key: `q${at}`, ...parts }))

afterEach(() => {
  vi.restoreAllMocks()
})

/** Makes the next `times` writes of the database fail as a browser does. */
function failWrites(name: string, times: number) {
  const put = IDBObjectStore.prototype.put
  let left = times
  vi.spyOn(IDBObjectStore.prototype, 'put').mockImplementation(function (
    this: IDBObjectStore,
    ...of
  ) {
    if (left-- > 0) throw new DOMException('no', name)
    return put.apply(this, of as [unknown])
  })
}

describe('many at once', () => {
  test('two tabs that report the same five hundred leave five hundred', async () => {
    const db = freshLedger()
    const items = many(500)
    await Promise.all([sighted(db, items, noon, { tab: 1 }), sighted(db, items, noon, { tab: 2 })])
    expect(await counts(db, noon + 2 * day)).toMatchObject({ open: 500, overdueQuestions: 500 })
  })

  test('a report of five thousand is kept whole', async () => {
    const db = freshLedger()
    expect(await sighted(db, many(5000), noon)).toHaveLength(5000)
    expect(await counts(db, noon)).toMatchObject({ open: 5000 })
  })
})

describe('a store that fails', () => {
  test('once, loses nothing', async () => {
    const db = freshLedger()
    failWrites('UnknownError', 1)
    await sighted(db, many(3), noon)
    expect(await counts(db, noon)).toMatchObject({ open: 3 })
  })

  test('for good, says so, and what was stored before stays', async () => {
    const db = freshLedger()
    await sighted(db, many(2), noon)
    failWrites('UnknownError', Infinity)
    await expect(sighted(db, many(5), noon)).rejects.toThrow()
    await expect(saveDraft(db, question(), 'Да', noon, moscow())).rejects.toThrow()
    vi.restoreAllMocks()
    expect(await counts(db, noon)).toMatchObject({ open: 2 })
  })

  test('stores all of a change or nothing', async () => {
    const db = freshLedger()
    const put = IDBObjectStore.prototype.put
    let writes = 0
    vi.spyOn(IDBObjectStore.prototype, 'put').mockImplementation(function (
      this: IDBObjectStore,
      ...of
    ) {
      if (++writes === 2) throw new DOMException('no', 'DataError')
      return put.apply(this, of as [unknown])
    })
    await expect(saveDraft(db, question(), 'Да', noon, moscow())).rejects.toThrow()
    vi.restoreAllMocks()
    expect(await isStoreEmpty(db)).toBe(true)
  })

  test('for want of room, gives up what was answered longest ago and never what waits', async () => {
    const plain = freshLedger()
    const db = makingRoom(plain)
    const answered = { state: 'answered' as const, answer: 'Да.' }
    await sighted(db, many(600, answered), noon - 90 * day)
    await sighted(db, [question({ key: 'open' })], noon)
    failWrites('QuotaExceededError', 1)
    await saveDraft(db, question({ key: 'open' }), 'Сейчас узнаем', noon, moscow())
    expect((await entry(db, 'open'))?.state).toBe('draft')
    expect(await pruneSettled(db, noon)).toBe(100)
  })

  test('for want of room, with nothing to give up, says so', async () => {
    const db = makingRoom(freshLedger())
    await sighted(db, many(2), noon)
    failWrites('QuotaExceededError', Infinity)
    await expect(sighted(db, many(3), noon)).rejects.toMatchObject({ name: 'QuotaExceededError' })
    vi.restoreAllMocks()
    expect(await counts(db, noon)).toMatchObject({ open: 2 })
  })

  test('is opened again after the browser closed it', async () => {
    const name = 'closed-by-the-browser'
    const db = connect(name)
    await sighted(db, many(1), noon)
    // Deleting asks every connection to let go, as an update in another process does.
    await new Promise((resolve) => {
      indexedDB.deleteDatabase(name).onsuccess = resolve
    })
    await sighted(db, many(2), noon)
    expect(await counts(db, noon)).toMatchObject({ open: 2 })
  })
})

describe('keeping', () => {
  test('erases answered items in the order of their age, with drafts and replies', async () => {
    const db = freshLedger()
    await sighted(
      db,
      [question({ key: 'old', state: 'answered', answer: 'Да.' })],
      noon - 200 * day,
    )
    await sighted(db, [question({ key: 'new', state: 'answered', answer: 'Нет.' })], noon)
    await sighted(db, [question({ key: 'open' })], noon - 200 * day)
    expect(await pruneSettled(db, noon - 180 * day)).toBe(1)
    expect(await entry(db, 'old')).toBeUndefined()
    expect(await entry(db, 'new')).toBeDefined()
    expect(await entry(db, 'open')).toBeDefined()
  })

  test('«Стереть всё» leaves nothing', async () => {
    const db = freshLedger()
    await sighted(db, many(10), noon)
    await erase(db)
    expect(await isStoreEmpty(db)).toBe(true)
    expect(await counts(db, noon)).toMatchObject({ open: 0 })
  })

  test('new norms give every open item its new deadline', async () => {
    const db = freshLedger()
    await sighted(db, many(700), noon)
    const hours = { question: 2, complaint: 2, review: 2 }
    await redate(db, moscow({ hours }))
    expect(await counts(db, noon + hour)).toMatchObject({ overdueQuestions: 700 })
  })
})
