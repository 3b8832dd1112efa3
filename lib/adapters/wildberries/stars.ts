import { ratingOf } from '@/lib/dom/read-rating'
import { firstOf, type Way } from '../hook'
import type { RowParts } from './row-parts'

const ways: readonly Way<RowParts, number>[] = [
  [
    'Rating--active', // five children, the active ones full
    ({ stars }) => {
      for (const row of stars) {
        let all = 0
        let full = 0
        for (let star = row.firstElementChild; star; star = star.nextElementSibling) {
          const name = star.getAttribute('class') ?? ''
          if (name.includes('Rating--active')) full++
          else if (!name.includes('Rating--not-active')) continue
          all++
        }
        if (all === 5 && full > 0) return full
      }
      return undefined
    },
  ],
  [
    'stars', // any other way of drawing is left to the general reader
    ({ block }) => {
      for (const row of block.querySelectorAll(
        '[class*="ating"],[aria-label*="из 5"],[title*="из 5"]',
      )) {
        const found = ratingOf(row)
        if (found) return found
      }
      return undefined
    },
  ],
]

export const starsOf = (view: string, parts: RowParts): number | undefined =>
  firstOf(view, 'rating', parts, ways)
