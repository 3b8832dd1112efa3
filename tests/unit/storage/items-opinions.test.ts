import { expect, test } from 'vitest'
import { entry } from '@/lib/storage/items'
import { entriesWithOpinions } from '@/lib/storage/items-opinions'
import { hour, noon, review } from '../queue/an-item'
import { freshLedger, sighted, understand } from './a-ledger'

const smelly = () => ({ situation: 'N', topics: ['smell'], complaints: ['smell'], praise: [] })

test('the stars that a buyer changed are remembered with the moment of the change', async () => {
  const db = freshLedger()
  const first = review({ nativeId: '1', rating: 2 })
  await sighted(db, [first], noon)
  await sighted(db, [{ ...first, rating: 5 }], noon + hour)
  expect(await entry(db, first.key)).toMatchObject({
    item: { rating: 5 },
    formerStars: [{ rating: 2, until: noon + hour }],
  })
  await db.close()
})

test('a text stored before opinions were read is read once, part by part', async () => {
  const db = freshLedger()
  const items = Array.from({ length: 250 }, (_, at) => review({ key: `ozon:review:${at}` }))
  await sighted(db, items, noon)
  await db.run('readwrite', async (transaction) => {
    const store = transaction.objectStore('items')
    for (const { complaints: _, praise: __, ...row } of await store.getAll()) await store.put(row)
  })
  let read = 0
  const reading = () => {
    read++
    return smelly()
  }
  const all = async () => {
    const keys: string[] = []
    let after: string | undefined
    do {
      const part = await entriesWithOpinions(db, after, reading)
      expect(part.entries.every(({ complaints }) => complaints?.[0] === 'smell')).toBe(true)
      keys.push(...part.entries.map(({ key }) => key))
      after = part.next
    } while (after !== undefined)
    return keys
  }
  expect(new Set(await all()).size).toBe(250)
  expect(read).toBe(250)
  expect(await all()).toHaveLength(250)
  expect(read).toBe(250)
  await db.close()
})

test('what was understood at first sight is not read again', async () => {
  const db = freshLedger()
  await sighted(db, [review()], noon)
  const { entries } = await entriesWithOpinions(db, undefined, () => {
    throw new Error('read again')
  })
  expect(entries[0]).toMatchObject(understand(review()))
  await db.close()
})
