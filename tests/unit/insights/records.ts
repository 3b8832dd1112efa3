import * as fc from 'fast-check'
import type { Record } from '@/lib/insights/record'

/** 24 November 2026, noon in Moscow, a Tuesday. */
export const now = Date.UTC(2026, 10, 24, 9)
export const zone = 'Europe/Moscow'
export const hour = 3_600_000
export const day = 24 * hour

export const record = (parts: Partial<Record> = {}): Record => {
  const at = parts.at ?? now - day
  return {
    key: 'ozon:review:1',
    marketplace: 'ozon',
    kind: 'review',
    product: 'Термос',
    rating: 5,
    at,
    complaint: false,
    complaints: [],
    praise: [],
    reply: 'open',
    from: at,
    dueAt: at + day,
    ...parts,
  }
}

/** `count` reviews of a product, spread over the days that end `daysAgo`. */
export const many = (count: number, daysAgo: number, parts: Partial<Record> = {}): Record[] =>
  Array.from({ length: count }, (_, at) =>
    record({ key: `k${daysAgo}-${at}`, at: now - daysAgo * day - at * 60_000, ...parts }),
  )

const topics = fc.uniqueArray(fc.constantFrom('smell', 'size_fit', 'damage', 'generic'), {
  maxLength: 3,
})

/** Any record, clock nonsense among them. */
export const anyRecord: fc.Arbitrary<Record> = fc
  .record(
    {
      key: fc.string({ minLength: 1, maxLength: 4 }),
      marketplace: fc.constantFrom('ozon' as const, 'wildberries' as const),
      kind: fc.constantFrom('review' as const, 'question' as const),
      product: fc.constantFrom('Термос', 'Платье', '=1+1'),
      rating: fc.integer({ min: 1, max: 5 }),
      ago: fc.integer({ min: -3 * day, max: 130 * day }),
      took: fc.integer({ min: -2 * day, max: 9 * day }),
      norm: fc.constantFrom(day, 3 * day),
      reply: fc.constantFrom('answered' as const, 'open' as const, 'aside' as const),
      complaints: topics,
      praise: topics,
      changed: fc.record({
        rating: fc.integer({ min: 1, max: 5 }),
        ago: fc.integer({ max: 90 * day, min: 0 }),
      }),
    },
    {
      requiredKeys: [
        ...([
          'key',
          'marketplace',
          'kind',
          'ago',
          'norm',
          'reply',
          'complaints',
          'praise',
        ] as const),
      ],
    },
  )
  .map(({ ago, took, norm, changed, rating, ...rest }) => {
    const at = now - ago
    return {
      ...rest,
      at,
      from: at,
      dueAt: at + norm,
      complaint: rest.complaints.length > 0,
      ...(rating !== undefined && { rating }),
      ...(took !== undefined && { answeredAt: at + took }),
      ...(changed &&
        rating !== undefined &&
        changed.rating !== rating && {
          changed: { rating: changed.rating, at: now - changed.ago },
        }),
    }
  })
