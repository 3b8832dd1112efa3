import type { Product } from '@/lib/domain/item'
import { addressOf } from '../reading'
import type { Part } from './item-runs'
import { bit, Mark } from './marks'
import type { PageMap } from './page-map'

const productAddress = /product|catalog|item|goods|tovar|\/p\/|\/dp\/|detail|offer/iu

export const leadsToProduct = (page: PageMap, { run }: Part): boolean =>
  productAddress.test(page.spots[run.at]?.element.closest('a')?.getAttribute('href') ?? '')

/** What an item tells of its product: by a label, a link to its page, an article. */
export function productIn(
  block: Element,
  own: readonly Part[],
  author: string | undefined,
  url: URL,
): Product | undefined {
  const label = own.findIndex(({ run }) => run.own & bit(Mark.product))
  const link = [...block.querySelectorAll('a[href]')].find(
    (one) =>
      productAddress.test(one.getAttribute('href') ?? '') &&
      (one.textContent ?? '').trim() !== author,
  )
  const name =
    (label >= 0 ? own[label + 1]?.run.value : undefined) ?? (link?.textContent ?? '').trim()
  const article = own
    .map(
      ({ run }) =>
        /(?:артикул|арт\.|sku|код товара)[^\d\p{L}]{0,4}((?=\S{0,40}\d)[\p{L}\d][\p{L}\d_./-]{2,40})/iu.exec(
          run.value.slice(0, 200),
        )?.[1],
    )
    .find(Boolean)
  const address = addressOf(link, url)
  if (!name && !article && !address) return undefined
  return {
    ...(name && name.length < 300 && { name }),
    ...(article && { article }),
    ...(address && { url: address }),
  }
}
