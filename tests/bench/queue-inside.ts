/** What runs inside the browser for `queue.ts`: the ledger's own modules over real IndexedDB. */

import { openDB } from 'idb'
import type { Item } from '@/lib/domain/item'
import { defaultQueueSettings } from '@/lib/domain/queue-settings'
import { norms } from '@/lib/queue/deadline'
import { seen } from '@/lib/queue/sighting'
import { readPart } from '@/lib/storage/items-backup'
import { type Connection, connect } from '@/lib/storage/items-db'
import { stored } from '@/lib/storage/items-keys'
import { rows, sections } from '@/lib/storage/items-list'
import { counts, nextChange } from '@/lib/storage/items-read'
import { report } from '@/lib/storage/items-report'
import { dated } from '@/lib/storage/items-write'

const minute = 60_000
const ours = norms(defaultQueueSettings, 'Europe/Moscow')
const understand = () => ({
  situation: 'N',
  topics: ['defect', 'delivery'],
  complaints: ['defect', 'delivery'],
  praise: [],
})

/** Items are the same whenever they are made, so that a report of them is no news. */
const now = Date.UTC(2026, 0, 1)

const item = (at: number): Item => ({
  key: `ozon:question:${String(at).padStart(7, '0')}`,
  marketplace: 'ozon',
  kind: at % 3 === 0 ? 'question' : 'review',
  ...(at % 3 > 0 && { rating: 1 + (at % 5) }),
  text: `Покупатель ${at} пишет, что крышка не подошла, и спрашивает о замене. `.repeat(3),
  author: 'Ольга',
  date: { at: now - (at % 5000) * minute, precision: 'minute' },
  product: { name: `Кастрюля ${at % 50}`, article: String(at % 50) },
  state: 'unanswered',
  url: 'https://seller.ozon.ru/app/reviews',
})

/** Puts items in as reports would leave them: every tenth `open`, the others answered long ago. */
export async function fill(name: string, count: number, open: (at: number) => boolean) {
  const db = connect(name)
  for (let from = 0; from < count; from += 5000) {
    await db.run('readwrite', async (transaction) => {
      const store = transaction.objectStore('items')
      for (let at = from; at < Math.min(count, from + 5000); at++) {
        const state = open(at) ? 'unanswered' : 'answered'
        const entry = seen(undefined, { item: { ...item(at), state }, at: now }, ours.settings)
        void store.put(stored(dated({ ...entry, ...understand() }, ours)))
      }
    })
  }
  await db.close()
}

const median = (times: number[]) => times.sort((a, b) => a - b)[Math.floor(times.length / 2)] ?? 0

/**
 * The median times of several kinds of work in ms. They take turns, so that a busy machine slows all of them alike; two
 * rounds warm up.
 */
async function timed<Name extends string>(works: Record<Name, () => Promise<unknown>>) {
  const times = Object.keys(works).map((name) => [name as Name, [] as number[]] as const)
  for (let round = -2; round < 25; round++) {
    for (const [name, runs] of times) {
      const start = performance.now()
      await works[name]()
      if (round >= 0) runs.push(performance.now() - start)
    }
  }
  return Object.fromEntries(times.map(([name, runs]) => [name, median(runs)])) as Record<
    Name,
    number
  >
}

/** A round of everything that the background does with its ledger: a report, the badge, the queue, a part of a copy. */
export async function round(name: string): Promise<void> {
  const db = connect(name)
  const items = Array.from({ length: 100 }, (_, at) => item(at * 10))
  await report(db, { items, page: { complete: false }, at: now }, ours, understand)
  await Promise.all([counts(db, now), nextChange(db, now)])
  const parts = await sections(db, {}, now, now + 86_400_000)
  const keys = parts.flatMap(({ keys }) => keys)
  await rows(db, keys.slice(0, 100), now)
  await sections(db, { search: 'крышка' }, now, now + 86_400_000)
  await readPart(db, undefined)
  await db.close()
}

/** Milliseconds of the upgrade of a filled database from its first version, and of just walking through its rows. */
export async function upgrade(count: number): Promise<{ upgrade: number; walk: number }> {
  const old = await openDB('old', 1, {
    upgrade(db) {
      const items = db.createObjectStore('items', { keyPath: 'key' })
      for (const name of ['order', 'question', 'snoozed', 'followUp', 'gone', 'inserted', 'list'])
        items.createIndex(name, name)
      items.createIndex('settled', 'settled')
      db.createObjectStore('drafts', { keyPath: 'key' })
      db.createObjectStore('replies', { keyPath: 'key' }).createIndex('at', 'at')
    },
  })
  for (let from = 0; from < count; from += 5000) {
    const { store, done } = old.transaction('items', 'readwrite')
    for (let at = from; at < from + 5000; at++) {
      const entry = seen(undefined, { item: item(at), at: now }, ours.settings)
      const { likeness: _, ...row } = stored(dated(entry, ours))
      void store.put(row)
    }
    await done
  }
  let start = performance.now()
  const { store } = old.transaction('items')
  for (let cursor = await store.openCursor(); cursor; cursor = await cursor.continue());
  const walk = performance.now() - start
  old.close()
  start = performance.now()
  const db = connect('old')
  await counts(db, now)
  const time = performance.now() - start
  await db.close()
  return { upgrade: time, walk }
}

const bareCount = (db: Connection) =>
  db.run('readonly', (transaction) => transaction.objectStore('items').index('order').count())

export async function measure() {
  const known = Array.from({ length: 100 }, (_, at) => item(at * 10))
  const reported = (db: Connection) =>
    report(db, { items: known, page: { complete: false }, at: now }, ours, understand)
  const [small, middle, large] = [connect('small'), connect('middle'), connect('large')]
  return timed({
    bare: () => bareCount(large),
    badge: () => counts(large, now),
    badgeMiddle: () => counts(middle, now),
    reportSmall: () => reported(small),
    reportLarge: () => reported(large),
  })
}
