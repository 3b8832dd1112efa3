import type { MarketplaceId } from '@/lib/domain/marketplaces'

/** Where the cabinet's own chat is, as the end of «напишите нам …»: the buyer reads it, so it is Russian. */
export const contactExamples: Record<MarketplaceId, string> = {
  ozon: 'в чат с продавцом на странице заказа',
  wildberries: 'в чат с продавцом в разделе «Покупки»',
  yandex_market: 'в чат с магазином на странице заказа',
  megamarket: 'в чат с продавцом',
  avito: 'в сообщениях на Авито',
  aliexpress: 'в чат с продавцом',
  kaspi: 'в чат с магазином',
  lamoda: 'в сообщениях к заказу',
  other: 'в чат с магазином',
}
