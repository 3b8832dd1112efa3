import { type MarketplaceId, marketplaceIds } from '@/lib/domain/marketplaces'
import { t } from '@/lib/i18n/t'
import { phrases } from '@/lib/text/phrases'
import { removeSentence } from '../checking/fix'
import { defineRule, found } from '../rule'

const names: Record<Exclude<MarketplaceId, 'other'> | 'rest', string> = {
  ozon: '(озон{а,е,у,ом}|озон|ozon)',
  wildberries:
    '(вайлдберриз|вайлдберис|вайлдбериз|вайлдбериес|вайлдберри|валдберис|wildberries|wb|вб)',
  yandex_market: '((яндекс|yandex) (маркет*|market)|яндекс-маркет*|яндексмаркет*)',
  avito: '(авито|avito)',
  megamarket: '(мегамаркет*|сбермегамаркет*|megamarket)',
  aliexpress: '(алиэкспресс*|aliexpress|али)',
  lamoda: '(ламод{а,е,у,ы}|lamoda)',
  kaspi: '(kaspi|каспи)',
  rest: '(amazon|амазон*|ebay|етси|etsy|юл{е,у})',
}
const every = Object.entries(names)

const others = Object.fromEntries(
  marketplaceIds.map((own) => [
    own,
    phrases(...every.filter(([id]) => id !== own).map(([, pattern]) => pattern)),
  ]),
)
/** The gas ozone and its compounds are no shop. */
const innocent = phrases(
  '(озон|озона|озоном|озону) (очища*|обеззаражива*|убива*|в воде|в воздухе|вырабатыва*)',
  '(очистк*|обработк*|генератор*|выработк*|концентраци*|запах*|слой|слоя|молекул*) (озон*|озона)',
)

export const noOtherMarketplaces = defineRule({
  id: 'no-other-marketplaces',
  source: t('rules.source.guideline', { part: 'X7' }),
  severity: 'error',
  title: t('rules.noOtherMarketplaces.title'),
  hint: t('rules.noOtherMarketplaces.hint'),
  check: (text, { marketplace }) => {
    const elsewhere = others[marketplace]
    return elsewhere
      ? found(text, elsewhere, { unless: innocent, fixes: (at) => removeSentence(text, at) })
      : []
  },
  examples: {
    kept: [
      'Оформите возврат в личном кабинете Wildberries.',
      ['Рады, что заказали у нас на Ozon.', { marketplace: 'ozon' }],
      'Прибор вырабатывает мало: концентрация озона безопасна.',
      ['Спасибо за отзыв на Яндекс Маркете!', { marketplace: 'yandex_market' }],
      'Подходит для озонаторов и увлажнителей.',
      'Маркетплейс сам вернёт оплату.',
    ],
    broken: [
      'Тот же чехол дешевле на [Озоне].',
      ['Возврат оформите на [Wildberries].', { marketplace: 'yandex_market' }],
      ['Наш магазин есть и на [ВБ].', { marketplace: 'ozon' }],
      'Смотрите нас на [Яндекс Маркете].',
      ['Ищите новинки на [Авито].', { marketplace: 'ozon' }],
      'Ещё мы торгуем на [Lamoda].',
    ],
  },
})
