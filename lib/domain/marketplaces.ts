import { patterns } from './cabinet-matches'

/** How many characters a reply may have. Both ends inclusive. */
export type Limits = { min: number; max: number }

/** What the product knows about a marketplace apart from its pages. Sources: the marketplaces' own help and API docs. */
export type Marketplace = {
  /** As sellers call it, in the nominative. */
  name: string
  /** Match patterns of the seller's cabinet; empty when the seller switches the site on himself. */
  matches: readonly string[]
  /** Where a reply to an item is typed when nothing better is known. */
  cabinet?: string
  limits: { review: Limits; question: Limits }
  /** Ozon bars promotion and invitations in answers to questions. */
  invitationInAnswers: boolean
}

export const marketplaces = {
  ozon: {
    name: 'Ozon',
    matches: patterns.ozon,
    cabinet: 'https://seller.ozon.ru/app/reviews',
    limits: { review: { min: 2, max: 3000 }, question: { min: 2, max: 3000 } },
    invitationInAnswers: false,
  },
  wildberries: {
    name: 'Wildberries',
    matches: patterns.wildberries,
    cabinet: 'https://seller.wildberries.ru/feedbacks/feedbacks-tab/not-answered',
    limits: { review: { min: 2, max: 5000 }, question: { min: 2, max: 5000 } },
    invitationInAnswers: true,
  },
  yandex_market: {
    name: 'Яндекс Маркет',
    matches: patterns.yandex_market,
    cabinet: 'https://partner.market.yandex.ru/',
    limits: { review: { min: 1, max: 4096 }, question: { min: 1, max: 5000 } },
    invitationInAnswers: true,
  },
  // The cabinets below are read by the finder once the seller switches the site on. Their limits are not documented:
  // the least that any of them is known to allow.
  megamarket: {
    name: 'Мегамаркет',
    matches: [],
    limits: { review: { min: 2, max: 1000 }, question: { min: 2, max: 1000 } },
    invitationInAnswers: true,
  },
  avito: {
    name: 'Авито',
    matches: [],
    limits: { review: { min: 2, max: 1000 }, question: { min: 2, max: 1000 } },
    invitationInAnswers: true,
  },
  aliexpress: {
    name: 'AliExpress',
    matches: [],
    limits: { review: { min: 2, max: 1000 }, question: { min: 2, max: 1000 } },
    invitationInAnswers: true,
  },
  kaspi: {
    name: 'Kaspi Магазин',
    matches: [],
    limits: { review: { min: 2, max: 1000 }, question: { min: 2, max: 1000 } },
    invitationInAnswers: true,
  },
  lamoda: {
    name: 'Lamoda',
    matches: [],
    limits: { review: { min: 2, max: 1000 }, question: { min: 2, max: 1000 } },
    invitationInAnswers: true,
  },
  other: {
    name: 'Другой сайт',
    matches: [],
    limits: { review: { min: 1, max: 3000 }, question: { min: 1, max: 3000 } },
    invitationInAnswers: true,
  },
} as const satisfies Record<string, Marketplace>

export type MarketplaceId = keyof typeof marketplaces

export const marketplaceIds = Object.keys(marketplaces) as [MarketplaceId, ...MarketplaceId[]]
