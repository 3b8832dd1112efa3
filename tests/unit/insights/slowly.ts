import { lengths } from '@/lib/insights/period'
import type { Query } from '@/lib/insights/query'
import type { Record } from '@/lib/insights/record'
import { day, now } from './records'

/** The first moment of 25 November in Moscow, whose clock never changes: the end of every period that ends today. */
const to = Date.UTC(2026, 10, 24, 21)

/** The numbers of the insights page the slow way: lists filtered anew for each of them, nothing shared with the page. */
export function slowly(
  records: readonly Record[],
  query: Omit<Query, 'period'> & { period: 'week' | 'month' | 'quarter' },
) {
  const from = to - lengths[query.period] * day
  const asked = records.filter(
    (one) =>
      (!query.marketplace || one.marketplace === query.marketplace) &&
      (!query.kind || one.kind === query.kind) &&
      (!query.product || one.product === query.product),
  )
  const between = (first: number, end: number) => asked.filter(({ at }) => at >= first && at < end)
  const present = between(from, to)
  const past = between(from - (to - from), from)
  const weeks: { at: number; items: Record[] }[] = []
  for (let end = to; end > from; end -= 7 * day) {
    const at = Math.max(end - 7 * day, from)
    weeks.unshift({ at, items: between(at, end) })
  }
  const reviews = present.filter(({ kind }) => kind === 'review')
  const reviewsBefore = past.filter(({ kind }) => kind === 'review')
  const sides = {} as { [Side in 'complaints' | 'praise']: ReturnType<typeof topics> }
  for (const side of ['complaints', 'praise'] as const)
    sides[side] = topics(reviews, reviewsBefore, side)
  const changes = asked.filter(({ changed }) => changed && changed.at >= from && changed.at < to)
  const replied = changes.filter((one) =>
    one.answeredAt === undefined
      ? one.reply === 'answered'
      : one.answeredAt <= (one.changed?.at ?? 0),
  )
  return {
    reviews: reviews.length,
    reviewsBefore: reviewsBefore.length,
    answering: figures(present),
    answeringBefore: figures(past),
    byMarketplace: parts(present, ({ marketplace }) => marketplace),
    byKind: parts(present, ({ kind }) => kind),
    byWeek: weeks.map(({ at, items }) => ({ at, ...figures(items) })),
    ...sides,
    products: products(reviews),
    stars: {
      replied: stars(replied),
      unreplied: stars(changes.filter((one) => !replied.includes(one))),
    },
    odd:
      asked.filter(({ at }) => at > now).length +
      present.filter((one) => one.at <= now && one.answeredAt !== undefined && !sound(one)).length,
    /** Weekly complaints of a topic, whole weeks only, and the newest items with it. */
    voices(topic: string, product: string | undefined, most: number) {
      const speaks = (one: Record) =>
        one.complaints.includes(topic) && (product === undefined || one.product === product)
      const whole = weeks.filter(({ at }) => (to - at) % (7 * day) === 0)
      return {
        weeks: whole.map(
          ({ items }) => items.filter((one) => one.kind === 'review' && speaks(one)).length,
        ),
        keys: reviews
          .filter(speaks)
          .sort((a, b) => b.at - a.at)
          .slice(0, most)
          .map(({ key }) => key),
      }
    },
  }
}

/** An answer at a time that can be: no day before the item, none from tomorrow on. */
const sound = ({ at, answeredAt }: Record): boolean =>
  answeredAt !== undefined && at - answeredAt <= day && answeredAt - now <= day

function figures(items: readonly Record[]) {
  const how = (reply: Record['reply']) => items.filter((one) => one.reply === reply).length
  const times = items
    .filter(sound)
    .map(({ answeredAt = 0, from }) => (answeredAt > from ? answeredAt - from : 0))
    .sort((a, b) => a - b)
  const kept = items.filter((one) => sound(one) && (one.answeredAt ?? 0) <= one.dueAt).length
  const late = items.filter((one) =>
    one.answeredAt === undefined
      ? one.reply === 'open' && one.dueAt < now
      : sound(one) && one.answeredAt > one.dueAt,
  ).length
  const [answered, open, aside] = [how('answered'), how('open'), how('aside')]
  return {
    items: items.length,
    answered,
    open,
    aside,
    share: answered + open > 0 ? answered / (answered + open) : undefined,
    within: kept + late > 0 ? kept / (kept + late) : undefined,
    kept,
    late,
    timed: times.length,
    median: among(times, 0.5),
    p90: among(times, 0.9),
  }
}

function among(times: readonly number[], share: number): number | undefined {
  if (times.length === 0) return undefined
  const rank = share * (times.length - 1)
  const [low = 0, high = low] = [times[Math.floor(rank)], times[Math.floor(rank) + 1]]
  return low + (rank % 1) * (high - low)
}

const parts = (items: readonly Record[], by: (one: Record) => string) =>
  [...new Set(items.map(by))].map((id) => ({
    id,
    ...figures(items.filter((one) => by(one) === id)),
  }))

const uniq = <Value>(values: readonly (Value | undefined)[]) =>
  [...new Set(values)].filter((value) => value !== undefined)

function topics(
  reviews: readonly Record[],
  before: readonly Record[],
  side: 'complaints' | 'praise',
) {
  const both = [...reviews, ...before]
  return uniq(both.flatMap((one) => one[side])).map((topic) => {
    const those = (items: readonly Record[]) => items.filter((one) => one[side].includes(topic))
    const of = (product: string) => (items: readonly Record[]) =>
      items.filter((one) => one.product === product)
    return {
      topic,
      ...compared(those(reviews).length, reviews.length, those(before).length, before.length),
      products: uniq(those(both).map(({ product }) => product)).map((product) => ({
        product,
        ...compared(
          of(product)(those(reviews)).length,
          of(product)(reviews).length,
          of(product)(those(before)).length,
          of(product)(before).length,
        ),
      })),
    }
  })
}

/** Two shares by the chi-square of their four-field table: its root is the z of the two shares. */
function compared(count: number, all: number, before: number, allBefore: number) {
  const [b, d] = [all - count, allBefore - before]
  const odds = count * d - before * b
  const chi =
    ((all + allBefore) * odds * odds) / (all * allBefore * (count + before) * (b + d) || Infinity)
  const moved = all > 0 && Math.abs(count - before) >= 3 && chi >= 2.33 ** 2
  const trend =
    allBefore < 10
      ? 'unknown'
      : !moved
        ? 'steady'
        : odds < 0
          ? 'falling'
          : before === 0
            ? 'new'
            : 'rising'
  return { count, before, trend }
}

function products(reviews: readonly Record[]) {
  const all = uniq(reviews.map(({ product }) => product)).map((product) => {
    const own = reviews.filter((one) => one.product === product)
    const complaints = own.filter(({ complaint }) => complaint).length
    return { product, reviews: own.length, complaints, share: complaints / own.length }
  })
  return {
    ranked: all.filter((one) => one.reviews >= 10),
    few: all.filter((one) => one.reviews < 10).length,
  }
}

function stars(items: readonly Record[]) {
  const mean = (values: number[]) =>
    values.reduce((sum, one) => sum + one, 0) / (values.length || 1)
  const changes = items.map(({ changed, rating = 0 }) => ({
    from: changed?.rating ?? 0,
    to: rating,
  }))
  return {
    count: changes.length,
    raised: changes.filter(({ from, to }) => to > from).length,
    lowered: changes.filter(({ from, to }) => to < from).length,
    from: mean(changes.map(({ from }) => from)),
    to: mean(changes.map(({ to }) => to)),
  }
}
