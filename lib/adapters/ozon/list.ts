import { readDate } from '@/lib/dom/read-date'
import { ratingOf, readStars } from '@/lib/dom/read-rating'
import { type Grid, grids } from '@/lib/dom/read-table'
import { lineOf, textOf } from '@/lib/dom/read-text'
import type { Item, ItemDate, Kind } from '@/lib/domain/item'
import type { Part, RowMemory, Seen } from '../adapter'
import { firstOf, type Way } from '../hook'
import { itemOf } from '../item-of'
import { addressOf, uncut } from '../reading'

/** Column headers, lower case, the surest first; `*` stands for any ending. */
const columns = {
  review: {
    text: ['отзыв', 'отзыв*', 'комментарий*'],
    product: ['название товара', 'товар', 'товар*'],
  },
  question: { text: ['вопрос', 'вопрос*'], product: ['товар', 'название товара', 'товар*'] },
  date: ['дата публикации', 'дата', 'дата*'],
  // Never «Полезный», the questions' last number.
  answers: ['ответы*', 'ответ*', 'комментарии*'],
  status: ['статус*'],
  rating: ['оценка*', 'рейтинг*'],
  seller: ['продавец*'],
} as const

type Place = {
  grid: Grid
  row: HTMLTableRowElement
  cell: HTMLTableCellElement | undefined
  now: number
}
type Ways<Found> = readonly Way<Place, Found>[]

/** Texts of a row without words: «Только с оценкой». */
const textless = /^(?:только с оценкой|без (?:текста|комментария))/iu

const texts: Ways<{ text?: string; control?: HTMLElement | undefined }> = [
  [
    'title', // the visible text is cut, the whole one is in `title`
    ({ cell }) => {
      const titled = cell?.querySelector<HTMLElement>('[title]:not(img):not(svg):not([title=""])')
      const text = uncut(titled)
      return titled && text ? { text, control: titled } : undefined
    },
  ],
  [
    'button', // questions: the text is the button that opens the drawer
    ({ cell }) => {
      const control = cell?.querySelector<HTMLElement>('button')
      const text = textOf(control)
      return control && text.length > 1 ? { text, control } : undefined
    },
  ],
  [
    'cell',
    ({ cell }) => {
      const text = textOf(cell)
      const control = cell?.querySelector<HTMLElement>('a,button,[role=button],span,div') ?? cell
      return text ? { text, control } : undefined
    },
  ],
]

const under =
  (names: readonly string[]) =>
  ({ grid, row }: Place) =>
    grid.cells(row, names)

const states: Ways<Item['state']> = [
  [
    'moderation',
    ({ row }) => (/на модерации/iu.test(row.textContent ?? '') ? 'moderated' : undefined),
  ],
  [
    'answers-column',
    (place) => {
      if (!place.grid.has(columns.answers)) return undefined
      const shown = under(columns.answers)(place).map(lineOf).join(' ')
      const count = /\d+/u.exec(shown)?.[0]
      if (count && Number(count) > 0) return 'answered'
      return statusOf(place) === 'answered' ? 'answered' : 'unanswered'
    },
  ],
  ['status-word', (place) => statusOf(place)],
]

const firstDate = (cells: readonly Element[], now: number): ItemDate | undefined =>
  cells.map((cell) => readDate(lineOf(cell), now)).find(Boolean)

const dates: Ways<ItemDate> = [
  ['column', (place) => firstDate(under(columns.date)(place), place.now)],
  [
    'cell',
    ({ row, cell, now }) =>
      firstDate(
        [...row.cells].filter((one) => one !== cell),
        now,
      ),
  ],
]

const ratings: Ways<number> = [
  [
    'column',
    (place) =>
      under(columns.rating)(place)
        .map((cell) => ratingOf(cell))
        .find(Boolean),
  ],
  [
    'stars',
    ({ row }) =>
      [...row.querySelectorAll('svg')]
        .map((star) => star.parentElement && readStars(star.parentElement))
        .find(Boolean) ?? undefined,
  ],
]

/** «Обработан» means that the seller is done with the review, with a reply or without. */
function statusOf({ row, cell }: Place): Item['state'] | undefined {
  // Most rows are told apart by their text alone: looking into every element is for those that have such a word.
  if (!/новый|просмотрен|обработан/iu.test(row.textContent ?? '')) return undefined
  for (const other of row.cells) {
    if (other === cell && other.childElementCount === 0) continue
    for (const element of [other, ...other.querySelectorAll('*')]) {
      const word =
        element.childElementCount === 0 ? element.textContent?.trim().toLowerCase() : undefined
      if (word === 'новый' || word === 'просмотрен') return 'unanswered'
      if (word === 'обработан') return 'answered'
    }
  }
  return undefined
}

function productOf(cell: HTMLTableCellElement | undefined, base: URL) {
  if (!cell) return undefined
  const link = cell.querySelector('a[href*="/product/"]') ?? cell.querySelector('a[href]')
  const lines = textOf(cell).split('\n')
  const name = uncut(link) ?? uncut(cell.querySelector('[title]')) ?? lines[0]
  const article =
    /(?:артикул|sku|арт\.?):?\s*([a-zа-яё\d_./-]+)/iu.exec(lines.join(' '))?.[1] ??
    /\/product\/(?:[^/?#]*-)?(\d{5,})/u.exec(link?.getAttribute('href') ?? '')?.[1]
  return { name: name?.split('\n')[0], article, url: addressOf(link, base) }
}

function readRow(
  grid: Grid,
  row: HTMLTableRowElement,
  kind: Kind,
  url: URL,
  now: number,
): Seen | undefined {
  const cell = grid.cells(row, columns[kind].text)[0]
  if (!cell) return undefined
  const view = `ozon/${kind}-list`
  const cells = grid.cells(row, columns[kind].text)
  const said = cells
    .map((one) => firstOf(view, 'text', { grid, row, cell: one, now }, texts))
    .find(Boolean)
  if (!said?.text) return undefined
  const place = { grid, row, cell, now }
  const date = firstOf(view, 'date', place, dates)
  const rating = kind === 'review' ? firstOf(view, 'rating', place, ratings) : undefined
  // A header may stand over two cells, the picture and the name.
  const product = grid
    .cells(row, columns[kind].product)
    .map((one) => productOf(one, url))
    .find((one) => one?.name)
  const state = firstOf(view, 'state', place, states)
  const uncertain: Part[] = []
  if (!date) uncertain.push('date')
  if (!product?.name) uncertain.push('product')
  if (!state) uncertain.push('state')
  const item = itemOf({
    marketplace: 'ozon',
    kind,
    nativeId:
      row.getAttribute('reviewuuid') ??
      row.querySelector('[reviewuuid]')?.getAttribute('reviewuuid') ??
      undefined,
    text: textless.test(said.text) ? undefined : said.text,
    date,
    rating,
    product,
    shop: lineOf(grid.cells(row, columns.seller)[0]),
    state: state ?? 'unknown',
    url: url.href,
  })
  return {
    item,
    element: row,
    anchor: cell,
    ...(said.control && { opener: said.control }),
    uncertain,
  }
}

/** Rows of every table that has the list's text column. */
export function rows(
  page: ParentNode,
  kind: Kind,
  url: URL,
  now: number,
  memory?: RowMemory,
): Seen[] {
  return grids(page)
    .filter((grid) => grid.has(columns[kind].text))
    .flatMap((grid) => {
      const context = `${url.href}\n${grid.header.join('\n')}`
      const read = (row: HTMLTableRowElement) => readRow(grid, row, kind, url, now)
      return grid.rows.flatMap(
        (row) => (memory ? memory.read(row, context, () => read(row)) : read(row)) ?? [],
      )
    })
}
