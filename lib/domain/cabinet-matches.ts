// Apart from `marketplaces.ts`: the script in every page of the cabinets has no room for what it does not use.
/** Match patterns of the cabinets where the extension works from the start. */
export const patterns = {
  ozon: ['https://seller.ozon.ru/*'],
  wildberries: ['https://seller.wildberries.ru/*'],
  yandex_market: ['https://partner.market.yandex.ru/*'],
}

export const cabinetMatches: string[] = Object.values(patterns).flat()
