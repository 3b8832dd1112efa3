import { existsSync } from 'node:fs'
import { join } from 'node:path'
import type { BrowserContext, Route } from '@playwright/test'

/** Which practice cabinet stands at which true address. */
const stands: Record<string, string> = {
  'seller.ozon.ru': 'ozon',
  'seller.wildberries.ru': 'wildberries',
  'fields.example': 'editors',
  'partner.market.yandex.ru': 'yandex-market',
  'partner.megamarket.ru': 'megamarket',
  'seller.aliexpress.ru': 'aliexpress',
  'kaspi.kz': 'kaspi',
  'www.avito.ru': 'avito',
}

/** Hosts that the practice cabinets stand in for. */
export const servedHosts: readonly string[] = Object.keys(stands)

/** Where `npm run build:cabinets` puts them. */
const built = join(import.meta.dirname, '../../.output/cabinets')

/** Addresses to start from. */
export const cabinetUrls = {
  ozonReviews: 'https://seller.ozon.ru/app/reviews',
  ozonQuestions: 'https://seller.ozon.ru/app/reviews/questions',
  wbReviews: 'https://seller.wildberries.ru/feedbacks/feedbacks-tab/not-answered',
  wbAnswered: 'https://seller.wildberries.ru/feedbacks/feedbacks-tab/answered',
  wbQuestions: 'https://seller.wildberries.ru/feedbacks/questions-tab/not-answered',
  fields: 'https://fields.example/',
  wbComplaints: 'https://seller.wildberries.ru/feedbacks/complaints-tab',
  yandexReviews: 'https://partner.market.yandex.ru/business/1204977/reviews',
  yandexQuestions: 'https://partner.market.yandex.ru/business/1204977/questions',
  megamarket: 'https://partner.megamarket.ru/reviews',
  aliexpress: 'https://seller.aliexpress.ru/feedback',
  kaspi: 'https://kaspi.kz/mc/reviews',
  avito: 'https://www.avito.ru/profile/reviews',
}

/** Serves the practice cabinets at the true addresses and lets nothing else out of the browser. */
export async function serveCabinets(context: BrowserContext): Promise<void> {
  if (!existsSync(built)) throw new Error('Учебные кабинеты не собраны: npm run build:cabinets')
  await context.route(/^(?:https?|wss?):/u, answer)
}

function answer(route: Route): Promise<void> {
  const request = route.request()
  const path = servedFile(new URL(request.url()), request.resourceType() === 'document')
  return path === undefined ? route.abort() : route.fulfill({ path })
}

/** The file that stands for an address, if any does; pages for documents only. */
export function servedFile(url: URL, isDocument: boolean): string | undefined {
  const cabinet = stands[url.hostname]
  if (!cabinet) return undefined
  if (url.pathname.startsWith('/cabinet-files/assets/')) {
    return join(built, 'assets', url.pathname.split('/').at(-1) ?? '')
  }
  return isDocument ? join(built, cabinet, 'index.html') : undefined
}
