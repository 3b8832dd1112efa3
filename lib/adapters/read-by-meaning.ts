import type { Part, Seen } from './adapter'
import { find } from './generic'
import { itemOf } from './item-of'
import { joined, same } from './join'
import { type PageReading, readPage } from './read-page'

/** A slice of work between two pauses, in milliseconds: well below a frame, so that the page stays alive. */
const slice = 6

const pause = (): Promise<void> =>
  new Promise((resolve) => {
    const { port1, port2 } = new MessageChannel()
    port1.onmessage = () => {
      port1.close()
      resolve()
    }
    port2.postMessage(undefined)
  })

/** Runs to the end in slices; `undefined` when `signal` aborts first. */
async function inSlices<Result>(
  steps: Generator<void, Result>,
  signal: AbortSignal | undefined,
): Promise<Result | undefined> {
  for (;;) {
    const until = performance.now() + slice
    do {
      const step = steps.next()
      if (step.done) return step.value
    } while (performance.now() < until)
    await pause()
    if (signal?.aborted) return undefined
  }
}

const overlap = (a: Element, b: Element): boolean => a.contains(b) || b.contains(a)

/** Fills what the adapter could not read of a row with what the finder read of the same place. */
function completed(row: Seen, found: readonly Seen[]): Seen {
  const twin = found.find(({ element }) => overlap(element, row.element))
  if (!twin || row.uncertain.length === 0) return row
  const gained = Object.fromEntries(
    row.uncertain.flatMap((part) => {
      const value = twin.item[part]
      return value === undefined || (part === 'state' && value === 'unknown') ? [] : [[part, value]]
    }),
  )
  const { key: _, ...item } = { ...row.item, ...gained }
  return { ...row, item: itemOf(item) }
}

const partsOf = (seen: readonly Seen[]): Part[] => [
  ...new Set(seen.flatMap(({ uncertain }) => uncertain)),
]

const emptyWords =
  /^(?:(?:отзывов|вопросов)\s(?:пока\s|ещё\s)?нет|(?:пока|ещё)\s(?:нет|никто)|у вас (?:пока |ещё )?нет|ничего не (?:найдено|нашлось)|нет (?:новых |неотвеченных )?(?:отзывов|вопросов)|список пуст|(?:загружаем|идёт загрузка|загрузка)[\s.…]{0,4}$)/iu

/** Pages keep «Ничего не найдено» ready and hidden. Asked of a few texts only: it makes the browser lay out the page. */
const isSeen = (element: Element | null): boolean =>
  !element?.closest('[hidden],[aria-hidden=true],script,style,template,noscript') &&
  element?.checkVisibility?.() !== false

/** Whether a page says in a short text of its own that its list is empty, or is being loaded. */
function saysEmpty(page: Document): boolean {
  if (page.querySelector('[aria-busy=true]')) return true
  const texts = page.createTreeWalker(page.body, 4)
  for (let left = 5000; left > 0 && texts.nextNode(); left--) {
    const text = texts.currentNode.nodeValue?.slice(0, 100).trim() ?? ''
    if (text.length < 90 && emptyWords.test(text) && isSeen(texts.currentNode.parentElement))
      return true
  }
  return false
}

/** The item that is open for a reply: the only one with a field, or the one whose field has the focus. */
function openedAmong(rows: readonly Seen[], page: Document): Seen | undefined {
  const open = rows.filter(({ field }) => field)
  return open.length === 1 ? open[0] : open.find(({ field }) => field === page.activeElement)
}

/** The opened item as the adapter read it, over a list that only the finder could read. */
function withList(reading: PageReading, seen: Seen, found: readonly Seen[]): PageReading {
  const alone = completed(seen, found)
  const rows = found.filter(({ element }) => !overlap(element, seen.element))
  if (rows.length === 0) return { ...reading, opened: alone, wanting: false }
  const opened = joined(alone, rows)
  const uncertain = partsOf([...rows, opened])
  return { ...reading, status: 'by-meaning', rows, opened, uncertain, wanting: false }
}

/**
 * Reads a page by its adapter first and, where that leaves something wanting, by the finder: from the page alone, by
 * repeated structure, dates, stars and words. Works in slices of a few milliseconds and stops when `signal` aborts
 * (the answer is then what the adapter alone could read). Changes nothing on the page.
 */
export async function readByMeaning(
  page: Document,
  url: string | URL,
  now: number,
  { signal }: { signal?: AbortSignal } = {},
): Promise<PageReading> {
  const reading = readPage(page, url, now)
  if (!reading.wanting || !page.body) return reading
  const { marketplace, kind } = reading
  const found = await inSlices(
    find(page.body, { url: new URL(url), now, marketplace, ...(kind && { kind }) }),
    signal,
  )
  if (found?.rows.length === 0 && reading.status === 'unreadable' && saysEmpty(page))
    return { ...reading, status: 'read', wanting: false }
  if (!found || found.rows.length === 0) return reading
  if (reading.rows.length > 0) {
    const rows = reading.rows.map((row) => completed(row, found.rows))
    const form = openedAmong(found.rows, page)
    const opened = reading.opened
      ? completed(reading.opened, found.rows)
      : form && form.field?.id !== 'explanation' && joined(form, rows)
    const fields = found.rows.flatMap(({ field }) => field ?? [])
    return { ...reading, rows, ...(opened && { opened }), fields }
  }
  if (reading.opened) return withList(reading, reading.opened, found.rows)
  const open = openedAmong(found.rows, page)
  // An opened item that also stands in the list is no second row.
  const rows = found.rows.filter(
    (row) => row !== open || !found.rows.some((other) => other !== open && same(other, open)),
  )
  const opened =
    open &&
    joined(
      open,
      rows.filter((row) => row !== open),
    )
  return {
    ...reading,
    kind: found.kind,
    status: 'by-meaning',
    rows,
    ...(opened && { opened }),
    uncertain: partsOf(rows),
    wanting: false,
  }
}
