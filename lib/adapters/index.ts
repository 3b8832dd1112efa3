import type { MarketplaceId } from '@/lib/domain/marketplaces'
import type { Adapter } from './adapter'
import { ozon } from './ozon'
import { wildberries } from './wildberries'

/** How each cabinet is read. `by-meaning`: nothing is known of its pages, the finder reads them. */
export const adapters: Record<MarketplaceId, Adapter | 'by-meaning'> = {
  ozon,
  wildberries,
  yandex_market: 'by-meaning',
  megamarket: 'by-meaning',
  avito: 'by-meaning',
  aliexpress: 'by-meaning',
  kaspi: 'by-meaning',
  lamoda: 'by-meaning',
  other: 'by-meaning',
}
