import { lineOf } from '@/lib/dom/read-text'
import type { Item, Kind } from '@/lib/domain/item'
import type { Adapter, Part, Seen } from '../adapter'
import { firstOf, type Way } from '../hook'
import { itemOf } from '../item-of'
import { answerIn } from '../reading'
import { activeSegment, stateOf, toldByAddress } from './answer-state'
import { productOf } from './product'
import { partsOf } from './row-parts'
import { starsOf } from './stars'
import { dateOf, deadlineOf } from './when'
import { wordsOf } from './words'

const rowWays: readonly Way<ParentNode, HTMLElement[]>[] = [
  ['base-table-row', (page) => all(page, '[data-testid="Base-table-row"][role="button"]')], // since January 2026
  [
    'base-table-row-plain',
    (page) => all(page, '[data-testid="Base-table-row"]:has(td,[data-testid="Base-table-cell"])'),
  ],
  ['table-body', (page) => all(page, '[class*="Base-table-body"] > [class*="table-row"]')],
  ['feedback-item', (page) => all(page, '[data-testid="feedback-item"]')], // before 2026
]

const portal = '#Portal-modal-extend-info'

const fieldWays: readonly Way<ParentNode, HTMLElement>[] = [
  ['answerText', (page) => page.querySelector<HTMLElement>('textarea#answerText') ?? undefined],
  [
    'answerText-name',
    (page) => page.querySelector<HTMLElement>('textarea[name="answerText"]') ?? undefined,
  ],
  [
    'portal',
    (page) => page.querySelector<HTMLElement>(`${portal} textarea:not(#explanation)`) ?? undefined,
  ],
]

function all(page: ParentNode, selector: string): HTMLElement[] | undefined {
  const found = page.querySelectorAll<HTMLElement>(selector)
  return found.length ? [...found] : undefined
}

/** Where and when a list is read. `view` names what is read, for the hooks' counts; `told`: the state by the address. */
type Place = {
  view: string
  kind: Kind
  url: URL
  now: number
  segment: string
  told: Item['state'] | undefined
}

function read(block: HTMLElement, place: Place, field?: HTMLElement) {
  const { view, kind, url, now } = place
  const parts = partsOf(block)
  const words = wordsOf(view, parts)
  const rating = kind === 'review' ? starsOf(view, parts) : undefined
  const product = productOf(view, parts, url)
  const date = dateOf(view, parts, now)
  const tags = parts.chips.length > 0 ? [...new Set(parts.chips.map(lineOf).filter(Boolean))] : []
  const answer = answerIn(block, field, parts.whole)
  const { segment, told } = place
  const state = stateOf(view, { segment, told, tags, answer: answer.state })
  // A row without words is one that the buyer left so; without words and stars it is none, or not loaded yet.
  if (
    !words.text &&
    !words.pros &&
    !words.cons &&
    !rating &&
    !/без (?:текста|комментария)|только оценк/iu.test(parts.whole) &&
    !(date && product.article)
  )
    return undefined
  const uncertain: Part[] = []
  if (!date) uncertain.push('date')
  if (!rating && kind === 'review') uncertain.push('rating')
  if (!product.article && !product.name) uncertain.push('product')
  if (!state) uncertain.push('state')
  // A review may be stars alone, a question is words.
  if (kind === 'question' && !words.text) uncertain.push('text')
  const item = itemOf({
    marketplace: 'wildberries',
    kind,
    author: words.author,
    text: words.text,
    pros: words.pros,
    cons: words.cons,
    rating,
    date,
    product,
    tags,
    state: state ?? 'unknown',
    answer: answer.text,
    deadline: deadlineOf(parts, now),
    url: url.href,
  })
  return { item, uncertain, parts }
}

/**
 * Wildberries Seller. Evidence: fixtures/wildberries, written after the cabinet notes of September 2026. Class suffixes
 * change with every build; `data-testid`, `data-name`, ids and the beginnings of class names have lasted. No ids of
 * reviews in the page since January 2026.
 */
export const wildberries: Adapter = {
  marketplace: 'wildberries',
  kind({ pathname }) {
    if (/^\/feedbacks(?:-questions)?\/questions/u.test(pathname)) return 'question'
    return /^\/feedbacks(?:-questions)?\/feedbacks/u.test(pathname) ? 'review' : undefined
  },
  rows(page, kind, url, now, memory) {
    const view = `wildberries/${kind}-list`
    const blocks = firstOf(view, 'rows', page, rowWays) ?? []
    const told = toldByAddress(url)
    const segment = told ? '' : activeSegment(page)
    const place = { view, kind, url, now, segment, told }
    const readRow = (element: HTMLElement): Seen | undefined => {
      const found = read(element, place)
      if (!found) return undefined
      const { item, uncertain, parts } = found
      const text = parts.bodies[0] ?? parts.stars[0]
      // Never the row itself: a `tr` would grow a column for the button.
      const anchor =
        text?.closest<HTMLElement>('td,[data-testid="Base-table-cell"]') ??
        text?.parentElement ??
        element.querySelector<HTMLElement>('td:last-of-type') ??
        element
      // The whole row is the button that opens the drawer.
      return { item, uncertain, element, anchor, opener: element }
    }
    const context = `${url.href}\n${segment}`
    return blocks.flatMap(
      (row) => (memory ? memory.read(row, context, () => readRow(row)) : readRow(row)) ?? [],
    )
  },
  opened(page, kind, url, now) {
    // One quick look in place of several searches through the whole page.
    const field =
      page.getElementsByTagName('textarea').length > 0
        ? firstOf(`wildberries/${kind}-opened`, 'field', page, fieldWays)
        : undefined
    const frame =
      field?.closest<HTMLElement>(`${portal},[role=dialog],[aria-modal=true]`) ?? drawerOf(field)
    const drawer = frame ?? page.querySelector<HTMLElement>(portal)
    // Once the reply is sent, its row leaves the list and the drawer shows the reply in place of the field.
    const open = frame && field
    if (!drawer || (!open && !answerIn(drawer).state)) return undefined
    const view = `wildberries/${kind}-${open ? 'opened' : 'sent'}`
    const told = toldByAddress(url)
    const place = { view, kind, url, now, segment: activeSegment(page), told }
    const found = read(drawer, place, open)
    if (!found) return undefined
    const { item, uncertain } = found
    const anchor = open?.parentElement ?? drawer
    return { item, uncertain, element: drawer, anchor, ...(open && { field: open }) }
  },
}

/** Without the portal: the nearest ancestor of the field that holds the product card. */
function drawerOf(field: HTMLElement | undefined): HTMLElement | undefined {
  let at = field?.parentElement
  while (at && at.tagName !== 'BODY') {
    if (at.querySelector('[class*="Extended-article-info-card__"],a[href*="/catalog/"]')) return at
    at = at.parentElement
  }
  return undefined
}
