import type { Part } from './item-runs'
import { bit, Mark } from './marks'
import type { PageMap } from './page-map'

const inline =
  /^(?:A|ABBR|B|BDI|BDO|CITE|CODE|EM|FONT|I|INS|MARK|Q|S|SMALL|SPAN|STRONG|SUB|SUP|U)$/u

/** The paragraph that a text stands in: the nearest element that is no inline one. */
export function paragraph(page: PageMap, index: number): number {
  let at = index
  while (at >= 0) {
    const spot = page.spots[at]
    if (!spot || !inline.test(spot.element.tagName)) return at
    at = spot.parent
  }
  return at
}

/** Whether a text is a piece of a line that is a date: «2026 г. в 20:11». */
export function ofDate(page: PageMap, { run }: Part): boolean {
  const top = paragraph(page, run.at)
  for (let at = run.at; at >= top && at >= 0; at = page.spots[at]?.parent ?? -1)
    if ((page.spots[at]?.own ?? 0) & bit(Mark.date)) return true
  return false
}
