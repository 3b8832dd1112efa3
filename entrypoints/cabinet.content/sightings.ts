import type { PageReading } from '@/lib/adapters/read-page'
import type { Item } from '@/lib/domain/item'
import type { Request } from '@/lib/messages/contract'
import { askFromPage } from '@/lib/messages/page-transport'

/** Told in one idle moment: more would hold up the page. */
const mostItems = 200
const patience = 1000
/** A background that fails again and again is asked ever less often, but this often at least, in ms. */
const leastOften = 60_000

/**
 * Tells the background what the page shows: in an idle moment, and only what has changed since it was last told.
 * Where the page shows its whole list, all of it is told whenever a row has come or gone: what is missing has left.
 * What could not be told (a browser that stops, a worker that failed) is told with the next change, or a while later.
 */
export function sightings(signal: AbortSignal) {
  let told = new Map<string, Item>()
  let page = ''
  let latest: { reading: PageReading; items: Item[]; whole: () => boolean } | undefined
  /** What was sent is seen to leave once, and no later look shows it again: it is owed until it is told. */
  const owed = new Map<string, Item>()
  let toldWhole = ''
  let waiting = 0
  let later: ReturnType<typeof setTimeout> | undefined
  let again = patience

  async function tell(): Promise<void> {
    waiting = 0
    if (!latest || signal.aborted) return
    const { reading, whole } = latest
    const items = [...latest.items, ...owed.values()]
    const url = location.href.slice(0, 2000)
    if (url !== page) {
      told = new Map()
      toldWhole = ''
    }
    page = url
    const keys = items.length < mostItems ? items.map(({ key }) => key).join('\n') : toldWhole
    const complete = keys !== toldWhole && whole()
    const news = complete
      ? items
      : items.filter((item) => !alike(told.get(item.key), item)).slice(0, mostItems)
    const kind = reading.kind ?? news[0]?.kind
    if (!kind || news.length === 0) return
    for (const item of news) told.set(item.key, item)
    if (news.length === mostItems) wait()
    const openedAt = Math.round(performance.timeOrigin)
    const failed = await send(news, { url, kind, complete, openedAt })
    if (complete) toldWhole = failed.length === 0 ? keys : ''
    for (const { key } of failed) told.delete(key)
    for (const item of news)
      if (owed.get(item.key) === item && !failed.includes(item)) owed.delete(item.key)
    if (failed.length === 0) {
      again = patience
      return
    }
    // The page may never change again.
    setTimeout(wait, again)
    again = Math.min(again * 2, leastOften)
  }

  function wait(): void {
    waiting ||= requestIdleCallback(() => void tell(), { timeout: patience })
  }

  signal.addEventListener('abort', () => {
    cancelIdleCallback(waiting)
    clearTimeout(later)
  })
  return {
    /**
     * Takes what was just read, and what left the page because it was `sent`; `whole` is asked when it matters: it looks
     * through the page.
     */
    take(
      reading: PageReading,
      items: Item[],
      whole: () => boolean,
      sent: readonly Item[] = [],
    ): void {
      latest = { reading, items, whole }
      for (const item of sent) owed.set(item.key, item)
      // It is back: what the page shows now is the truth.
      for (const { key } of items) owed.delete(key)
      wait()
    },
    /** The rows are the same, but the page may only now say that they are all. */
    again(): void {
      later ??= setTimeout(() => {
        later = undefined
        wait()
      }, patience)
    },
  }
}

/**
 * Sends items and gives those that should be tried again. One item that the background cannot accept (a page may hold
 * anything) must not keep the others from being kept, so a refused message is halved until the culprit stands alone.
 */
async function send(
  items: Item[],
  page: Request<'items/report'>['page'],
): Promise<readonly Item[]> {
  try {
    await askFromPage('items/report', { items, page })
    return []
  } catch (error) {
    if (!/bad request/u.test(String(error))) return items
    if (items.length === 1) return []
    const middle = Math.ceil(items.length / 2)
    const halves = [items.slice(0, middle), items.slice(middle)]
    return (
      await Promise.all(halves.map((half) => send(half, { ...page, complete: false })))
    ).flat()
  }
}

/** A row that was not read again is the same object; only one that was is worth a look inside. */
const alike = (told: Item | undefined, item: Item): boolean =>
  told === item || (told !== undefined && print(told) === print(item))

/** «2 часа назад» is another moment at every reading, and no news. */
const print = (item: Item) =>
  JSON.stringify(item.date?.precision === 'relative' ? { ...item, date: undefined } : item)
