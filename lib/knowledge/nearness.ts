import type { Product } from '@/lib/domain/item'
import type { IntentId } from '@/lib/reply/intent'
import type { Scope } from './fact'
import { likeness } from './like-names'
import { stems } from './stems'

/** The product that a buyer asks about, as a page shows it. */
export type AskedProduct = Product & { category?: string }

/** Intents whose answer holds for every product of the shop unless the seller says otherwise. */
const companyWide: ReadonlySet<IntentId> = new Set([
  'delivery',
  'return',
  'payment',
  'where_to_buy',
  'order_cancel',
])

export const isCompanyWide = (intents: readonly IntentId[]): boolean =>
  intents.length > 0 && intents.every((intent) => companyWide.has(intent))

const same = (a?: string, b?: string) =>
  a !== undefined && b !== undefined && a.trim().toLowerCase() === b.trim().toLowerCase()

/** How near what a fact is about stands to the product asked about: 1 the same, 0 another thing. */
export function nearness(
  scope: Scope,
  product: AskedProduct | undefined,
  intents: readonly IntentId[] = [],
): number {
  const { article, product: name, brand, category } = scope
  if (!article && !name && !brand && !category) return 0.95
  if (same(article, product?.article)) return 1
  if (same(name, product?.name)) return 0.98
  if (isCompanyWide(intents)) return 0.9
  if (article && product?.article && !name) return 0
  if (name && product?.name) {
    const alike = likeness(new Set(stems(name)), new Set(stems(product.name)))
    if (alike >= 0.5) return 0.7 + 0.2 * alike
  }
  if (!article && !name && (same(brand, product?.brand) || same(category, product?.category)))
    return 0.9
  if (!article && !name && category && product?.name) {
    const there = new Set(stems(product.name))
    if (stems(category).every((one) => there.has(one))) return 0.85
  }
  return 0
}
