import type { MarketplaceId } from '@/lib/domain/marketplaces'
import type { Line } from '@/lib/doubt/examine'
import { type Reason, reasonsOf } from './reasons'

/** A reason and the findings that speak for it. */
export type Proposal = { reason: Reason; lines: readonly Line[] }

/** How a finding weighs for a reason; the place in the reason's own list breaks ties. */
const weights = { breach: 100, doubt: 10, hint: 1 } as const

/**
 * The marketplace's reasons that findings speak for, the best grounded first. Reasons about photos and videos come only
 * when the seller says that there are such.
 */
export function propose(marketplace: MarketplaceId, found: readonly Line[]): Proposal[] {
  return reasonsOf(marketplace)
    .map((reason) => {
      const lines = found.filter(({ sign }) => reason.signs.includes(sign))
      const score = lines.reduce(
        (sum, { sign, weight }) =>
          sum + weights[weight ?? 'hint'] - reason.signs.indexOf(sign) / 10,
        0,
      )
      return { reason, lines, score }
    })
    .filter(({ lines, score }) => lines.length > 0 && score > 0)
    .sort((a, b) => b.score - a.score)
}

/** The reasons that the form offers for this review. */
export const offered = (marketplace: MarketplaceId, found: readonly Line[]): Reason[] =>
  reasonsOf(marketplace).filter(({ media }) => !media || found.some(({ sign }) => sign === 'media'))
