import { lineOf } from './read-text'

/** A table of items: body rows, and the header over each of their columns. */
export type Grid = {
  /** Header texts by position, lower case. */
  header: readonly string[]
  rows: HTMLTableRowElement[]
  /** Cells of a row that stand under the first of these headers that the table has. Lower case; `…*` is a beginning. */
  cells(row: HTMLTableRowElement, names: readonly string[]): HTMLTableCellElement[]
  has(names: readonly string[]): boolean
}

/** Header texts by position; a header over two columns stands at both. */
function spread(row: HTMLTableRowElement): string[] {
  return [...row.cells].flatMap((cell) =>
    Array<string>(Math.min(cell.colSpan || 1, 50)).fill(lineOf(cell).toLowerCase()),
  )
}

const isHeader = (row: HTMLTableRowElement): boolean =>
  row.parentElement?.tagName === 'THEAD' ||
  (row.cells.length > 0 && [...row.cells].every((cell) => cell.tagName === 'TH'))

const fits = (header: string, name: string): boolean =>
  name.endsWith('*') ? header.startsWith(name.slice(0, -1)) : header === name

function grid(header: string[], rows: HTMLTableRowElement[]): Grid {
  // Columns are asked for row by row, by the same lists of names.
  const places = new Map<readonly string[], number[]>()
  let last: HTMLTableRowElement | undefined
  let placed: HTMLTableCellElement[] = []
  const positions = (names: readonly string[]): number[] => {
    let found = places.get(names)
    if (!found) {
      const name = names.find((one) => header.some((text) => fits(text, one)))
      found = name ? header.flatMap((text, at) => (fits(text, name) ? [at] : [])) : []
      places.set(names, found)
    }
    return found
  }
  return {
    header,
    rows,
    has: (names) => positions(names).length > 0,
    cells(row, names) {
      const wanted = positions(names)
      if (wanted.length === 0) return []
      // Cells are asked for many times, row by row.
      if (row !== last) {
        last = row
        placed = []
        for (const cell of row.cells)
          for (let span = cell.colSpan || 1; span > 0 && placed.length < 200; span--)
            placed.push(cell)
      }
      const found = wanted.flatMap((position) => placed[position] ?? [])
      return found.length > 1 ? [...new Set(found)] : found
    },
  }
}

/**
 * The tables of a page with their headers. Header and body may be two separate tables (the header stays while the body
 * scrolls): a table of headers alone lends them to the next table that has none.
 */
export function grids(page: ParentNode): Grid[] {
  const found: Grid[] = []
  let lent: string[] | undefined
  for (const table of page.querySelectorAll('table')) {
    // A `<table>` inside an `<svg>` is no table.
    if (!table.rows) continue
    let header: string[] | undefined
    const rows: HTMLTableRowElement[] = []
    for (const row of table.rows) {
      if (isHeader(row)) header = spread(row)
      else rows.push(row)
    }
    if (rows.length === 0) {
      lent = header ?? lent
      continue
    }
    found.push(grid(header ?? lent ?? [], rows))
    if (!header) lent = undefined
  }
  return found
}
