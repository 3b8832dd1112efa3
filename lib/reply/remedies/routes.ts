import type { MarketplaceId } from '@/lib/domain/marketplaces'

/** Where a buyer writes to the seller, as the end of «напишите нам …», unless the settings say otherwise. */
export const chats: Record<MarketplaceId, string> = {
  ozon: 'в чат с продавцом',
  wildberries: 'в чат с продавцом',
  yandex_market: 'в чат с магазином',
  megamarket: 'в чат с продавцом',
  avito: 'в сообщениях на Авито',
  aliexpress: 'в чат с продавцом',
  kaspi: 'в чат с магазином',
  lamoda: 'в сообщениях к заказу',
  other: 'в сообщениях к заказу',
}

/** How a return is asked for, as the end of «оформите …». */
export const returnRoutes: Record<MarketplaceId, string> = {
  ozon: 'заявку на возврат в разделе «Заказы»',
  wildberries: 'заявку на возврат в разделе «Покупки» личного кабинета',
  yandex_market: 'возврат на странице заказа',
  megamarket: 'возврат на странице заказа',
  avito: 'возврат на странице заказа',
  aliexpress: 'возврат на странице заказа',
  kaspi: 'возврат на странице заказа',
  lamoda: 'возврат на странице заказа',
  other: 'возврат на странице заказа',
}

/** The section of the buyer's account where an order is followed and cancelled. */
export const orderSections: Record<MarketplaceId, string> = {
  ozon: '«Заказы»',
  wildberries: '«Доставки»',
  yandex_market: '«Заказы»',
  megamarket: '«Заказы»',
  avito: '«Заказы»',
  aliexpress: '«Заказы»',
  kaspi: '«Заказы»',
  lamoda: '«Заказы»',
  other: '«Заказы»',
}
