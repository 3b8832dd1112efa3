import type { Block } from './block'
import type { PageMap, Spot } from './page-map'
import { authorWords, consWords, productWords, prosWords } from './vocabulary'

/** What a column of a list holds, by its header. */
export type Column = 'text' | 'product' | 'date' | 'answers' | 'author' | 'rating' | 'pros' | 'cons'

const headers: [Column, RegExp][] = [
  ['text', /^(?:отзыв|вопрос|комментарий|текст)(?:\s.*)?$/iu],
  ['product', productWords],
  ['date', /^(?:дата|date)(?:\s.*)?$/iu],
  ['answers', /^(?:ответы?|комментарии)(?:\s.*)?$/iu],
  ['author', authorWords],
  ['rating', /^(?:оценка|рейтинг|rating)(?:\s.*)?$/iu],
  ['pros', prosWords],
  ['cons', consWords],
]

/** The cells of a row: its children, below wrappers that hold nothing else. */
function cellsOf(page: PageMap, index: number): number[] {
  const end = page.spots[index]?.end ?? 0
  const cells: number[] = []
  for (let at = index + 1; at < end; at = page.spots[at]?.end ?? at + 1) cells.push(at)
  return cells.length === 1 && cells[0] !== undefined ? cellsOf(page, cells[0]) : cells
}

const lineOf = (page: PageMap, { first, last }: Spot): string =>
  page.runs
    .slice(first, Math.min(last, first + 4))
    .map(({ value }) => value)
    .join(' ')

/** What each column holds, by the nearest row above the list that has as many cells and at least two known headers. */
export function columnsOf(page: PageMap, block: Block): (Column | undefined)[] {
  const width = cellsOf(page, block.spot).length
  if (width < 3 || width > 40) return []
  for (let at = block.spot - 1; at >= 0; at--) {
    const spot = page.spots[at]
    if (!spot || spot.end > block.spot || spot.element.childElementCount !== width) continue
    const columns = headersIn(page, at)
    if (columns.length === width) return columns
  }
  return []
}

/** The columns that a row of headers names; none where it is no such row. */
function headersIn(page: PageMap, at: number): (Column | undefined)[] {
  const spot = page.spots[at]
  if (!spot || spot.length > 300 || spot.length < 6) return []
  const columns = cellsOf(page, at).map((cell) => {
    const text = lineOf(page, page.spots[cell] as Spot)
    return headers.find(([, pattern]) => text.length < 40 && pattern.test(text))?.[0]
  })
  return columns.filter(Boolean).length > 1 ? columns : []
}

/** Whether one of the parts of a place is a row of headers. */
export function hasHeaders(page: PageMap, place: number): boolean {
  const end = page.spots[place]?.end ?? 0
  for (let at = place + 1; at < end; at = page.spots[at]?.end ?? at + 1)
    if (headersIn(page, at).filter(Boolean).length > 2) return true
  return false
}

/** Where the runs of a block's column are: from, and up to. */
export function columnOf(
  page: PageMap,
  block: Block,
  columns: readonly (Column | undefined)[],
  column: Column,
): Spot | undefined {
  const at = columns.indexOf(column)
  if (at < 0) return undefined
  const cells = cellsOf(page, block.spot)
  return cells.length === columns.length ? page.spots[cells[at] ?? -1] : undefined
}
