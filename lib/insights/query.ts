import { type Kind, kinds } from '@/lib/domain/item'
import { type MarketplaceId, marketplaceIds } from '@/lib/domain/marketplaces'
import { lengths, type PeriodChoice, soundDates } from './period'
import type { Record } from './record'

/** What the seller asks of the page. It is the page's address, so «назад» works and a view can be kept. */
export type Query = {
  period: PeriodChoice
  marketplace?: MarketplaceId
  kind?: Kind
  shop?: string
  product?: string
  /** The topic that is opened, and which side of it. */
  topic?: { id: string; side: 'complaints' | 'praise' }
}

export const firstQuery: Query = { period: 'month' }

const isLength = (text: string): text is keyof typeof lengths => Object.hasOwn(lengths, text)

/** Reads the part of an address after «?». What cannot be read is left out. */
export function readQuery(search: string): Query {
  const given = new URLSearchParams(search)
  const text = (name: string) => given.get(name)?.slice(0, 500) || undefined
  const oneOf = <Value extends string>(name: string, values: readonly Value[]) =>
    values.find((value) => value === given.get(name))
  const dates = { first: given.get('from') ?? '', last: given.get('to') ?? '' }
  const length = given.get('period') ?? ''
  const [side, id] = (text('topic') ?? '').split(':')
  const query = {
    period: soundDates(dates) ? dates : isLength(length) ? length : firstQuery.period,
    marketplace: oneOf('marketplace', marketplaceIds),
    kind: oneOf('kind', kinds),
    shop: text('shop'),
    product: text('product'),
    topic: id && (side === 'complaints' || side === 'praise') ? { id, side } : undefined,
  }
  return Object.fromEntries(
    Object.entries(query).filter(([, value]) => value !== undefined),
  ) as Query
}

/** The part of an address after «?». */
export function writeQuery({ period, topic, ...exact }: Query): string {
  const given = new URLSearchParams(
    typeof period === 'object' ? { from: period.first, to: period.last } : { period },
  )
  for (const [name, value] of Object.entries(exact)) if (value) given.set(name, value)
  if (topic) given.set('topic', `${topic.side}:${topic.id}`)
  return `?${given}`
}

/** Whether a record is one of those asked for, whatever its date. */
export const isAsked = (
  { marketplace, kind, shop, product }: Omit<Query, 'period'>,
  record: Record,
): boolean =>
  (marketplace === undefined || record.marketplace === marketplace) &&
  (kind === undefined || record.kind === kind) &&
  (shop === undefined || record.shop === shop) &&
  (product === undefined || record.product === product)
