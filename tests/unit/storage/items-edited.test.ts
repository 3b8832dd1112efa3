import 'fake-indexeddb/auto'
import { openDB } from 'idb'
import { describe, expect, test } from 'vitest'
import type { Item } from '@/lib/domain/item'
import { itemKey } from '@/lib/domain/item-key'
import { draftOf, entry, markInserted, recentReplies, saveDraft } from '@/lib/storage/items'
import { mergePart, readPart } from '@/lib/storage/items-backup'
import { connect } from '@/lib/storage/items-db'
import { counts } from '@/lib/storage/items-read'
import { hour, minute, moscow, noon, review } from '../queue/an-item'
import { freshLedger, sighted } from './a-ledger'
import v1 from './items-samples/v1.json'

/** A review as Wildberries shows it: without an id, so that the words are part of its key. */
const shown = (parts: Partial<Item> = {}): Item => {
  const item = review(parts)
  return { ...item, key: itemKey(item) }
}
const first = shown({ text: 'Чайник хороший.' })
const edited = shown({ text: 'Чайник хороший, но через неделю потёк.', rating: 2 })
const thanks = 'Спасибо за отзыв!'

describe('a review without an id whose words the buyer changed', () => {
  test('is the same item: nothing of the old one stays open', async () => {
    const db = freshLedger()
    await sighted(db, [first], noon)
    expect(await sighted(db, [edited], noon + hour)).toEqual([])
    expect(await counts(db, noon + hour)).toMatchObject({ open: 1 })
    expect(await entry(db, first.key)).toBeUndefined()
    expect(await entry(db, edited.key)).toMatchObject({ firstSeen: noon, situation: 'N' })
  })

  test('is open again when it was answered before the edit', async () => {
    const db = freshLedger()
    await sighted(db, [{ ...first, state: 'answered', answer: thanks }], noon)
    await sighted(db, [{ ...edited, state: 'answered', answer: thanks }], noon + hour)
    expect(await entry(db, edited.key)).toMatchObject({
      state: 'unanswered',
      reply: { text: thanks },
      reopenedAt: noon + hour,
    })
    expect(await recentReplies(db)).toHaveLength(1)
  })

  test('keeps the draft that was begun for the old words', async () => {
    const db = freshLedger()
    await sighted(db, [first], noon)
    await saveDraft(db, first, 'Спасибо', noon, moscow())
    await sighted(db, [edited], noon + hour)
    expect(await draftOf(db, edited.key)).toBe('Спасибо')
    expect(await draftOf(db, first.key)).toBeUndefined()
  })

  test('is not doubled by a reply that is inserted before the page reported the edit', async () => {
    const db = freshLedger()
    await sighted(db, [first], noon)
    await markInserted(db, { item: edited, text: thanks }, noon + minute, moscow())
    await sighted(db, [edited], noon + 2 * minute)
    expect(await counts(db, noon + hour)).toMatchObject({ open: 1, unsaved: 1 })
    expect(await draftOf(db, edited.key)).toBe(thanks)
  })

  test('keeps its new words when an old tab shows the old ones', async () => {
    const db = freshLedger()
    await sighted(db, [first], noon, { tab: 1 })
    await sighted(db, [edited], noon + hour, { tab: 2 })
    await sighted(db, [first], noon + 2 * hour, { tab: 1 })
    expect(await counts(db, noon + 2 * hour)).toMatchObject({ open: 1 })
    expect((await entry(db, edited.key))?.item.text).toBe(edited.text)
  })

  test('is not doubled by a copy that was made before the edit', async () => {
    const old = freshLedger()
    await sighted(old, [first], noon)
    await saveDraft(old, first, 'Спасибо', noon, moscow())
    const { part } = await readPart(old, undefined)
    const db = freshLedger()
    await sighted(db, [edited], noon - minute)
    await mergePart(db, part, moscow())
    await mergePart(db, part, moscow())
    const { part: merged } = await readPart(db, undefined)
    expect(merged.entries).toHaveLength(1)
    expect(merged.drafts.map(({ key }) => key)).toEqual([merged.entries[0]?.key])
  })
})

describe('two reviews stay two', () => {
  const alike: [string, Item][] = [
    ['of another minute', shown({ text: 'Потёк.', date: { at: noon, precision: 'minute' } })],
    ['of another buyer', shown({ text: 'Потёк.', author: 'Олег' })],
    ['of another product', shown({ text: 'Потёк.', product: { article: '101' } })],
    ['of a day without time', shown({ text: 'Потёк.', date: { at: noon, precision: 'day' } })],
  ]
  test.each(alike)('%s', async (_name, other) => {
    const db = freshLedger()
    await sighted(db, [first], noon)
    await sighted(db, [other], noon + hour)
    expect(await counts(db, noon + hour)).toMatchObject({ open: 2 })
  })

  test('that a page shows side by side', async () => {
    const db = freshLedger()
    await sighted(db, [first], noon)
    await sighted(db, [first, edited], noon + hour)
    await sighted(db, [first, edited], noon + 2 * hour)
    expect(await counts(db, noon + 2 * hour)).toMatchObject({ open: 2 })
  })
})

test('a review stored by version 1 is known again after the buyer edited it', async () => {
  const [, row] = v1.items
  if (!row) throw new Error('the sample has lost its review')
  const product = { name: 'Зонт складной', article: 'З-12' }
  const old = await openDB('edited-v1', 1, {
    upgrade(db) {
      const items = db.createObjectStore('items', { keyPath: 'key' })
      for (const index of ['order', 'question', 'snoozed', 'followUp'])
        items.createIndex(index, index)
      for (const index of ['gone', 'inserted', 'list', 'settled']) items.createIndex(index, index)
      db.createObjectStore('drafts', { keyPath: 'key' })
      db.createObjectStore('replies', { keyPath: 'key' }).createIndex('at', 'at')
    },
  })
  await old.put('items', { ...row, item: { ...row.item, product } })
  old.close()
  const db = connect('edited-v1')
  const again = {
    ...row.item,
    product,
    text: 'Спица погнулась, теперь и ручка отвалилась.',
  } as Item
  const item = { ...again, key: itemKey(again) }
  expect(await sighted(db, [item], row.lastSeen + hour)).toEqual([])
  expect(await entry(db, item.key)).toMatchObject({ state: 'unanswered', firstSeen: row.firstSeen })
  await db.close()
})
