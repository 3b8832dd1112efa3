import { expect, test } from 'vitest'
import { marketplaceOf } from '@/lib/domain/places'

test.each([
  ['https://seller.ozon.ru/app/reviews?x=1', 'ozon'],
  ['https://seller.wildberries.ru/feedbacks/questions-tab', 'wildberries'],
  ['https://partner.market.yandex.ru/business/1/reviews', 'yandex_market'],
  ['https://kaspi.kz/mc/#/reviews', 'kaspi'],
  ['https://kaspi.kz/shop/', 'other'],
  ['https://seller.aliexpress.ru/reviews', 'aliexpress'],
  ['https://seller.ozon.ru.example/app/reviews', 'other'],
  ['https://example.org/?u=https://seller.ozon.ru/', 'other'],
])('%s is %s', (url, expected) => {
  expect(marketplaceOf(new URL(url))).toBe(expected)
})
