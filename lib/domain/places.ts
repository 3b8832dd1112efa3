// Apart from `marketplaces.ts`: the script in every page of the cabinets has no room for what it does not use.
import type { MarketplaceId } from './marketplaces'

/** Where each cabinet stands: its hosts or, on a host that holds more, the beginnings of its paths. */
const places: Record<Exclude<MarketplaceId, 'other'>, readonly string[]> = {
  ozon: ['seller.ozon.ru'],
  wildberries: ['seller.wildberries.ru'],
  yandex_market: ['partner.market.yandex.ru'],
  megamarket: ['partner.megamarket.ru', 'partner.sbermegamarket.ru'],
  avito: ['www.avito.ru', 'avito.ru', 'pro.avito.ru'],
  aliexpress: ['seller.aliexpress.ru'],
  kaspi: ['kaspi.kz/mc', 'mc.kaspi.kz'],
  lamoda: ['seller.lamoda.ru', 'partner.lamoda.ru'],
}

/** The marketplace whose cabinet stands at this address; `other` when it is none that we know. */
export function marketplaceOf({ host, pathname }: URL): MarketplaceId {
  const here = `${host}${pathname}/`
  const found = Object.entries(places).find(([, known]) =>
    known.some((place) => here.startsWith(`${place}/`)),
  )
  return (found?.[0] ?? 'other') as MarketplaceId
}
