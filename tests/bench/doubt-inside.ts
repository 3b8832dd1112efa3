/** What runs inside the browser for `doubt.ts`: the doubt check's look into the ledger, over real IndexedDB. */
import type { Item } from '@/lib/domain/item'
import { defaultQueueSettings } from '@/lib/domain/queue-settings'
import { alikeness, wordsOf } from '@/lib/doubt/prints'
import { norms } from '@/lib/queue/deadline'
import { seen } from '@/lib/queue/sighting'
import { around } from '@/lib/storage/items-around'
import { type Connection, connect } from '@/lib/storage/items-db'
import { stored } from '@/lib/storage/items-keys'
import { dated } from '@/lib/storage/items-write'

const minute = 60_000
const now = Date.UTC(2026, 0, 1)
const ours = norms(defaultQueueSettings, 'Europe/Moscow')

const words =
  'крышка течёт чай остыл термос дача подарок ветер спица зонт цвет шов коробка мятая продавец молчит деньги вернули запах мылом платье село размер ткань тонкая экран треснул заряд держит чехол ручка'.split(
    ' ',
  )

/** Reviews in words of their own, one in a hundred of them the very same campaign text. */
const review = (at: number): Item => ({
  key: `ozon:review:${String(at).padStart(7, '0')}`,
  marketplace: 'ozon',
  kind: 'review',
  rating: 1 + (at % 5),
  text:
    at % 100 === 0
      ? 'Спицы погнулись в первый же ветер, продавец молчит и деньги не возвращает уже вторую неделю'
      : Array.from({ length: 20 }, (_, word) => words[(at * 31 + word * (at % 17)) % words.length])
          .join(' ')
          .concat(` ${at}`),
  date: { at: now - (at % 50_000) * minute, precision: 'minute' },
  product: { name: `Товар ${at % 50}`, article: String(at % 50) },
  state: 'unanswered',
  url: 'https://seller.ozon.ru/app/reviews',
})

export async function fill(name: string, count: number) {
  const db = connect(name)
  for (let from = 0; from < count; from += 5000) {
    await db.run('readwrite', async (transaction) => {
      const store = transaction.objectStore('items')
      for (let at = from; at < Math.min(count, from + 5000); at++)
        void store.put(
          stored(dated(seen(undefined, { item: review(at), at: now }, ours.settings), ours)),
        )
    })
  }
  await db.close()
}

/** What anybody would write first: every stored review is read and compared. */
async function plain(db: Connection, item: Item) {
  const own = wordsOf(item)
  let alike = 0
  let after: string | undefined
  do {
    const rows = await db.run('readonly', (transaction) =>
      transaction
        .objectStore('items')
        .getAll(after === undefined ? null : IDBKeyRange.lowerBound(after, true), 5000),
    )
    for (const { key, item: other } of rows)
      if (key !== item.key && alikeness(own, wordsOf(other)) >= 0.6) alike++
    after = rows.at(-1)?.key
  } while (after !== undefined)
  return alike
}

const median = (times: number[]) => times.sort((a, b) => a - b)[Math.floor(times.length / 2)] ?? 0

/** Milliseconds of a look around a copied review among a quarter and among all; they take turns. */
export async function measure() {
  const ledgers = { quarter: connect('doubt-quarter'), large: connect('doubt-large') }
  const times = { quarter: [] as number[], large: [] as number[] }
  for (let round = -2; round < 15; round++) {
    for (const name of ['quarter', 'large'] as const) {
      const start = performance.now()
      await around(ledgers[name], review(500))
      if (round >= 0) times[name].push(performance.now() - start)
    }
  }
  const start = performance.now()
  const slow = await plain(ledgers.large, review(500))
  const plainly = performance.now() - start
  const { alike } = await around(ledgers.large, review(500))
  if (slow === 0 || alike.length === 0) throw new Error('The copies were not found')
  return { quarter: median(times.quarter), large: median(times.large), plain: plainly }
}
