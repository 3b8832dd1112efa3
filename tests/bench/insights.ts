/** The insights' count over a hundred thousand items, against plain loops over the same. One run, Node. */
import type { Item } from '@/lib/domain/item'
import { defaultQueueSettings } from '@/lib/domain/queue-settings'
import { periodOf } from '@/lib/insights/period'
import { type Record, recordOf } from '@/lib/insights/record'
import { add, begin, finish } from '@/lib/insights/summary'
import { norms } from '@/lib/queue/deadline'
import { seen } from '@/lib/queue/sighting'
import type { Figure } from './figure'

const day = 86_400_000
const now = Date.UTC(2026, 10, 24, 9)
const zone = 'Europe/Moscow'
const topics = ['smell', 'size_fit', 'damage', 'defect', 'delivery', 'packaging', 'taste', 'color']
const marketplaces = ['ozon', 'wildberries', 'yandex_market'] as const

const records = Array.from({ length: 100_000 }, (_, at): Record => {
  const written = now - ((at * 7919) % (700 * 24)) * 3_600_000
  return {
    key: `ozon:review:${at}`,
    marketplace: marketplaces[at % 3] ?? 'ozon',
    kind: at % 8 === 0 ? 'question' : 'review',
    product: `Товар ${(at * 31) % 300}`,
    rating: 1 + (at % 5),
    at: written,
    complaint: at % 4 === 0,
    complaints: at % 4 === 0 ? [topics[at % 8] ?? '', topics[(at >> 3) % 8] ?? ''] : [],
    praise: at % 3 === 0 ? [topics[(at >> 2) % 8] ?? ''] : [],
    reply: at % 20 === 0 ? 'open' : 'answered',
    ...(at % 20 > 0 && { answeredAt: written + ((at * 13) % 90) * 3_600_000 }),
    from: written,
    dueAt: written + day,
  }
})

const asked = { query: {}, period: periodOf('year', now, zone), now, zone }

/** What anybody would write first: one loop, the share, the times, the topics and products of one period. */
function plain() {
  const { from, to } = asked.period
  const counts = new Map<string, number>()
  const products = new Map<string, number>()
  const times: number[] = []
  let answered = 0
  for (const { at, reply, answeredAt, complaints, praise, product = '' } of records) {
    if (at < from || at >= to) continue
    if (reply === 'answered') answered++
    if (answeredAt !== undefined) times.push(answeredAt - at)
    products.set(product, (products.get(product) ?? 0) + 1)
    for (const topic of complaints) counts.set(topic, (counts.get(topic) ?? 0) + 1)
    for (const topic of praise) counts.set(topic, (counts.get(topic) ?? 0) + 1)
  }
  times.sort((a, b) => a - b)
  return { answered, counts, products, median: times[times.length >> 1] }
}

function counted() {
  const counting = begin(asked)
  for (let at = 0; at < records.length; at += 10_000) add(counting, records.slice(at, at + 10_000))
  return finish(counting)
}

const median = (times: number[]) => times.sort((a, b) => a - b)[times.length >> 1] ?? 0

/** They take turns, so that a busy machine slows both alike; three rounds warm up. */
function timed() {
  const times = { plain: [] as number[], counted: [] as number[], slice: [] as number[] }
  for (let round = -3; round < 15; round++) {
    const start = performance.now()
    plain()
    const middle = performance.now()
    counted()
    const end = performance.now()
    add(begin(asked), records.slice(0, 10_000))
    if (round < 0) continue
    times.plain.push(middle - start)
    times.counted.push(end - middle)
    times.slice.push(performance.now() - end)
  }
  return { plain: median(times.plain), counted: median(times.counted), slice: median(times.slice) }
}

const shop = (on: boolean) =>
  norms(
    { ...defaultQueueSettings, workingHours: { ...defaultQueueSettings.workingHours, on } },
    zone,
  )

/** How much longer «within the norm» takes where only working hours count, than where all do. */
function workingHours(): number {
  const entries = records.map(({ key, marketplace, kind, at }) => {
    const item: Item = {
      key,
      marketplace,
      kind,
      date: { at, precision: 'minute' },
      state: 'unanswered',
      url: 'https://seller.ozon.ru/app/reviews',
    }
    return seen(undefined, { item, at }, defaultQueueSettings)
  })
  const [open, always] = [shop(true), shop(false)]
  const took = (work: typeof open, most: number) => {
    const start = performance.now()
    for (const entry of entries.slice(0, most)) recordOf(entry, work)
    return performance.now() - start
  }
  for (const work of [open, always]) took(work, 5000)
  const plainly = took(always, entries.length)
  return took(open, entries.length) / plainly
}

export async function figures(): Promise<Figure[]> {
  const { plain, counted, slice } = timed()
  const figure = (name: string, value: number, unit: string, budget: number): Figure => ({
    name: `${name}, Node`,
    value,
    unit,
    budget,
    ok: value <= budget,
  })
  return [
    figure('сводка по 100 000 записей против простого цикла', counted / plain, '×', 5),
    figure('«в норме» по рабочим часам против круглых суток, 100 000', workingHours(), '×', 5),
    figure('самый долгий кусок счёта, 10 000 записей', slice, 'ms', 50),
  ]
}
