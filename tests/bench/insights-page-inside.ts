/** What runs inside the browser for `insights-page.ts`: a background that holds a million items. */

import type { Browser } from 'webextension-polyfill'
import type { Record } from '@/lib/insights/record'

declare const chrome: Browser

const count = 1_000_000
const part = 1000
const hour = 3_600_000
const topics = ['smell', 'size_fit', 'damage', 'defect', 'delivery', 'packaging', 'taste', 'color']

function record(at: number, now: number): Record {
  const written = now - ((at * 7919) % (700 * 24)) * hour
  const topic = (step: number) => topics[(at >> step) % topics.length] ?? ''
  return {
    key: `ozon:review:${at}`,
    marketplace: at % 2 === 0 ? 'ozon' : 'wildberries',
    kind: at % 8 === 0 ? 'question' : 'review',
    product: `Товар ${(at * 31) % 300}`,
    rating: 1 + (at % 5),
    at: written,
    complaint: at % 4 === 1,
    complaints: at % 4 === 1 ? [topic(2)] : [],
    praise: at % 3 === 0 ? [topic(3)] : [],
    reply: at % 20 === 0 ? 'open' : 'answered',
    ...(at % 20 > 0 && { answeredAt: written + ((at * 13) % 90) * hour }),
    from: written,
    dueAt: written + 24 * hour,
  }
}

function records(after: string | undefined) {
  const from = after === undefined ? 0 : Number(after.split(':')[2]) + 1
  const to = Math.min(count, from + part)
  const now = Date.now()
  const records = Array.from({ length: to - from }, (_, at) => record(from + at, now))
  return {
    records,
    zone: 'Europe/Moscow',
    ...(from === 0 && { total: count }),
    ...(to < count && { next: `ozon:review:${to - 1}` }),
  }
}

let longest = 0
/** The longest time for which the page stood still since the last question, in milliseconds. */
export function stoodStill(): number {
  const time = longest
  longest = 0
  return time
}

/** Takes the background's place, and answers as late as a true message does: in a task of its own. */
export function play(): void {
  const { runtime } = chrome
  const real = runtime.sendMessage.bind(runtime)
  runtime.sendMessage = (async (message: { name: string; request: { after?: string } }) => {
    if (message.name !== 'insights/records') return real(message)
    await new Promise((resolve) => setTimeout(resolve))
    return { ok: true, response: records(message.request.after) }
  }) as typeof runtime.sendMessage
  new PerformanceObserver((list) => {
    for (const { duration } of list.getEntries()) longest = Math.max(longest, duration)
  }).observe({ type: 'longtask' })
}
