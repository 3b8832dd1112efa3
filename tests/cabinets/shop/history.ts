import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import type { Item } from '@/lib/domain/item'
import { marketplaces } from '@/lib/domain/marketplaces'
import type { Improvement } from '@/lib/insights/improvement'
import type { Entry } from '@/lib/queue/entry'
import { analyse } from '@/lib/reply/analyse'
import { late, type ProductYear, years } from './history-texts'

const hour = 3_600_000
const day = 24 * hour
const month = 30 * day

type Product = { id: string; name: string; article: string }
const products = JSON.parse(
  readFileSync(join(import.meta.dirname, 'products.json'), 'utf8'),
) as Product[]

const names =
  'Анна Олег Марина Ирина Дмитрий Светлана Павел Ольга Тимур Екатерина Юлия Андрей'.split(' ')

/** A small generator of pseudo-random numbers (mulberry32): one seed, one year. */
function random(seed: number) {
  let state = seed
  return () => {
    state = (state + 0x6d2b79f5) | 0
    let mixed = Math.imul(state ^ (state >>> 15), 1 | state)
    mixed = (mixed + Math.imul(mixed ^ (mixed >>> 7), 61 | mixed)) ^ mixed
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 2 ** 32
  }
}
type Random = ReturnType<typeof random>

const oneOf = <Value>(values: readonly Value[], next: Random): Value =>
  values[Math.floor(next() * values.length)] as Value

/** What became of an item of that age: the shop answers by day, slower in January, and got quicker over the year. */
function answer(at: number, now: number, next: Random): Pick<Entry, 'state' | 'history' | 'reply'> {
  const seen = at + next() * 3 * hour
  const months = (now - at) / month
  const january = new Date(at).getUTCMonth() === 0
  const usual = (3 + 0.9 * months) * (january ? 3 : 1) * hour
  const took = seen - at + usual * (0.2 - Math.log(1 - next()))
  const answered = Math.round(at + took)
  const first = { state: 'unanswered', at: Math.round(seen) } as const
  if (answered > now - hour || next() < 0.02) {
    // What nobody answered has left its list for the archive by now.
    const gone = { state: 'gone', at: Math.round(at + 28 * day) } as const
    return now - at < 28 * day
      ? { state: 'unanswered', history: [first] }
      : { state: 'gone', history: [first, gone] }
  }
  const text = 'Здравствуйте! Спасибо, что рассказали. Напишите нам в чат заказа – поможем.'
  return {
    state: 'published',
    history: [
      first,
      { state: 'inserted', at: answered },
      { state: 'published', at: answered + 60_000 },
    ],
    reply: { text, at: answered },
  }
}

/**
 * How a review reads: its words, its stars, whether it complains. `place` is its place among the month's reviews, 0 to 1:
 * every month has its very share of each complaint, whatever the day the year is made on.
 */
function words(
  year: ProductYear,
  monthsAgo: number,
  december: boolean,
  place: number,
  next: Random,
) {
  let chance = place
  for (const { texts, stars, shares } of year.complaints) {
    chance -= shares[monthsAgo] ?? 0
    if (chance < 0) {
      const at = Math.floor(next() * texts.length)
      return { text: texts[at], rating: stars[at] }
    }
  }
  chance -= december ? 0.06 : 0.015
  if (chance < 0) return { text: oneOf(late, next), rating: 2 }
  if (next() < 0.15) return { text: undefined, rating: 5 }
  return { text: oneOf(year.praise, next), rating: next() < 0.85 ? 5 : 4 }
}

/** When within a month somebody writes: evenly, by day and in the evening. */
const moment = (now: number, monthsAgo: number, next: Random): number => {
  const at = now - monthsAgo * month - Math.floor(next() * month)
  return Math.floor(at / day) * day + Math.floor((5 + next() * 14) * 60) * 60_000
}

function understood(item: Item) {
  const { situation, mentions } = analyse(item)
  const told = (polarity: string) => [
    ...new Set(
      mentions.flatMap((one) => (one.polarity === polarity && !one.guess ? one.topic : [])),
    ),
  ]
  const [complaints, praise] = [told('complaint'), told('praise')]
  return { situation, topics: [...new Set([...complaints, ...praise])], complaints, praise }
}

/**
 * A year of a shop that lived through a bad batch, as the ledger would hold it on the day `now`: a lid that leaks from
 * spring until it was changed, a dress that has begun to run small, a cream with a new perfume.
 */
export function shopYear(now: number, seed = 2026): Entry[] {
  const next = random(seed)
  const entries: Entry[] = []
  for (const year of years) {
    const product = products.find(({ id }) => id === year.id)
    if (!product) throw new Error(`products.json: no ${year.id}`)
    for (let monthsAgo = 0; monthsAgo < 12; monthsAgo++) {
      const calendar = new Date(now - (monthsAgo + 0.5) * month).getUTCMonth()
      const count = Math.round(year.monthly * (year.season?.[calendar] ?? 1))
      const asked = Math.round(count / 8)
      for (let made = 0; made < count + asked; made++) {
        const at = moment(now, monthsAgo, next)
        if (at > now) continue
        const question = made >= count
        const said = question
          ? { text: oneOf(year.questions, next), rating: undefined }
          : words(year, monthsAgo, calendar === 11, (made + next()) / count, next)
        entries.push(entryOf(year, product, { at, question, ...said }, entries.length, now, next))
      }
    }
  }
  return entries
}

type Said = { at: number; question: boolean; text: string | undefined; rating: number | undefined }

function entryOf(
  { marketplace }: ProductYear,
  product: Product,
  { at, question, text, rating }: Said,
  number: number,
  now: number,
  next: Random,
): Entry {
  const kind = question ? 'question' : 'review'
  const key = `${marketplace}:${kind}:year-${number}`
  const became = answer(at, now, next)
  const firstSeen = became.history[0]?.at ?? at
  const item: Item = {
    key,
    nativeId: `year-${number}`,
    marketplace,
    kind,
    ...(text !== undefined && { text }),
    ...(rating !== undefined && { rating }),
    author: oneOf(names, next),
    date: { at, precision: 'minute' },
    product: { name: product.name, article: product.article },
    state: became.state === 'published' ? 'answered' : 'unanswered',
    url: marketplaces[marketplace as 'ozon'].cabinet,
  }
  const repliedAt = became.reply?.at
  const raised =
    rating !== undefined &&
    rating <= 3 &&
    repliedAt !== undefined &&
    repliedAt < now - 5 * day &&
    next() < 0.12
  return {
    key,
    item: raised ? { ...item, rating: Math.min(5, rating + 2) } : item,
    ...became,
    firstSeen,
    lastSeen: Math.max(firstSeen, became.history.at(-1)?.at ?? firstSeen),
    ...understood(item),
    ...(raised && { formerStars: [{ rating, until: Math.round(repliedAt + 3 * day) }] }),
  }
}

/** The notes that the shop's owner made in that year. */
export const yearImprovements = (now: number): Improvement[] => [
  {
    id: 'lid',
    topic: 'defect',
    product: products.find(({ id }) => id === 'thermos')?.name ?? '',
    done: 'Сменили прокладку крышки и проверяем каждый термос водой перед отправкой.',
    at: Math.floor((now - 4 * month) / day) * day,
  },
]
