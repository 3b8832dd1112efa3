import type { ProductTally } from './topics'

export type ProductShare = { product: string; reviews: number; complaints: number; share: number }

/** With fewer reviews a share of complaints says more of chance than of the product. */
export const leastReviews = 10

/** Products by the share of reviews with a complaint. `few`: how many have too few reviews to be judged. */
export function productsOf(tally: ProductTally): { ranked: ProductShare[]; few: number } {
  const now = [...tally].filter(([, { now }]) => now > 0)
  const ranked = now
    .filter(([, counts]) => counts.now >= leastReviews)
    .map(([product, { now: reviews, complaints }]) => ({
      product,
      reviews,
      complaints,
      share: complaints / reviews,
    }))
    .sort(
      (a, b) =>
        b.share - a.share || b.reviews - a.reviews || a.product.localeCompare(b.product, 'ru'),
    )
  return { ranked, few: now.length - ranked.length }
}
