import type { Seen } from '@/lib/adapters/adapter'
import { healthText } from '@/lib/adapters/hook'
import type { PageReading } from '@/lib/adapters/read-page'
import { placeButtons } from '@/lib/dom/buttons'
import { floatingButton } from '@/lib/dom/floating'
import { watchPage } from '@/lib/dom/observe'
import { shield } from '@/lib/dom/shield'
import { t } from '@/lib/i18n/t'
import { orphaned } from '@/lib/messages/page-runtime'
import { askFromPage, listenInPage } from '@/lib/messages/page-transport'
import { sellersChoices } from './choices'
import { pageItems } from './page-items'
import { type Parts, part } from './parts'
import { reader, slice } from './reader'
import { replyField } from './reply-field'
import { sentReplies } from './sent'
import { sidebarHost } from './sidebar-host'
import { sidebarItem } from './sidebar-item'
import { sightings } from './sightings'
import { tellFaults } from './tell-faults'
import { showsWholeList } from './whole-list'

const covered = t('cabinet.covered')

/** Whether two looks saw the very same rows. An opened item is read anew each time. */
const unchanged = (before: PageReading, { status, wanting, rows, opened }: PageReading): boolean =>
  !(before.opened ?? opened) &&
  before.status === status &&
  before.wanting === wanting &&
  rows.length > 0 &&
  rows.length === before.rows.length &&
  rows.every((row, at) => row === before.rows[at])

export type Cabinet = { alive(): boolean }

/** Reads this page whenever it changes, keeps a button on every item, and does what the sidebar asks. */
export function startCabinet(): Cabinet {
  const lifetime = new AbortController()
  const { signal } = lifetime
  let patient = true
  /** Some buttons are still to be put on the page. */
  let more = false
  /** What is shown in full: a page that is read the same again needs nothing. */
  let shown: PageReading | undefined

  tellFaults(signal)
  const events = shield(signal)
  const items = pageItems(readAll)
  const buttons = placeButtons(events, (key) => choose(items.find(key)))
  const floating = floatingButton(events, () => choose(items.inView()))
  const report = sightings(signal)
  const sent = sentReplies((key) => field.wrote(key), signal)
  const sidebar = sidebarHost(events, {
    onWidth: (width) => void askFromPage('page/width', { width }).catch(() => {}),
    onClose: close,
  })
  const field = replyField(items, signal)
  const beside = sidebarItem(sidebar, items, field.wrote)
  // One for the life of the page: it knows which item the open form is for.
  let complain: ReturnType<NonNullable<Parts['complaint']>> | undefined
  const pages = reader(
    (read) => watch.write(() => apply(read)),
    (tree) => watch.include(tree),
    signal,
  )
  const choices = sellersChoices(({ width, rules }) => {
    if (width) sidebar.resize(width)
    pages.learn(rules)
    if (rules.length > 0) watch.ring()
  }, signal)

  /** After a reload of the extension this script can reach nobody any more: it takes its things and goes. */
  function stop(): void {
    lifetime.abort()
    buttons.clear()
    floating.hide()
    sidebar.remove()
  }

  function look(changed: ReadonlySet<Node> | undefined): boolean {
    more = false
    if (!orphaned()) return pages.read(changed, patient) || more
    stop()
    return false
  }

  /** Reads all of the page now, however long it takes: the seller waits for one item of it. */
  function readAll(): void {
    patient = false
    watch.flush()
    patient = true
  }

  function apply(read: PageReading): void {
    if (shown && unchanged(shown, read) && buttons.intact) {
      report.again()
      return
    }
    shown = undefined
    items.take(read)
    const { rows, opened } = items.reading
    const seen = opened ? [...rows, opened] : rows
    const places = opened?.field ? seen : rows
    // What the finder found is shown at once: another look would have it search the page again.
    more = buttons.show(
      places.map(({ anchor, item }) => ({ anchor, key: item.key })),
      patient && read.status === 'read' ? slice : undefined,
    )
    // What was sent is judged when every row is known; the buttons come as their rows are read.
    if (read.unfinished) return
    if (!more) shown = read
    if (read.status !== 'not-a-list' || read.wanting) choices.ask()
    // On a site that the seller switched on there is always a way in, if only to show us what we did not find.
    const blind = read.status === 'unreadable' || (read.marketplace === 'other' && !seen.length)
    if (blind || buttons.unwelcome) floating.show()
    else floating.hide()
    const whole = () => showsWholeList(document, read)
    report.take(
      read,
      seen.map(({ item }) => item),
      whole,
      sent.see(read, whole),
    )
    beside.follow()
  }

  function choose(seen: Seen | undefined): void {
    if (orphaned()) stop()
    else beside.choose(seen)
  }

  function close(): void {
    sidebar.hide()
    const { item } = beside.state()
    const button = item && buttons.of(item.key)
    ;(button ?? floating.host)?.focus({ preventScroll: true })
  }

  listenInPage(
    {
      'page/current': async () => beside.state(),
      // A page that hides the panel could have its buttons pressed by a hand that aims at something else.
      'page/insert': async (request) =>
        sidebar.visible() ? field.insert(request) : { outcome: 'refused', reason: covered },
      'page/complain': async (request) => {
        if (!sidebar.visible()) return { outcome: 'refused', reason: covered }
        complain ??= (await part('complaint'))(items.row, signal)
        return complain(request)
      },
      'page/undo': field.undo,
      'page/close': async () => {
        close()
        return {}
      },
      'page/resize': async ({ width }) => {
        sidebar.resize(width)
        return {}
      },
      'page/suggest': async ({ key }) => {
        const wanted = key === undefined ? items.inView() : items.find(key)
        // An item of the queue may be further down the list, or not loaded yet.
        if (key === undefined || wanted) choose(wanted)
        if (key !== undefined) wanted?.element.scrollIntoView({ block: 'center' })
        return { found: wanted !== undefined }
      },
      'page/health': async () => {
        const { marketplace, status, rows } = items.reading
        return { marketplace, status, rows: rows.length, text: healthText() }
      },
      'page/pick': async () => {
        const before = sidebar.open
        sidebar.hide()
        const found = await choices.learn().finally(() => before && sidebar.show())
        return found === undefined ? {} : { found }
      },
      'page/stop': async ({ sites }) => {
        if (sites.some((site) => site === `${location.protocol}//${location.hostname}/*`)) stop()
        return {}
      },
    },
    signal,
  )
  window.addEventListener(
    'keydown',
    (event) => {
      if (event.key === 'Escape' && event.isTrusted && sidebar.open) close()
    },
    { signal },
  )
  const watch = watchPage(document, look, signal)
  // A page that comes back from the browser's memory is as it was, but our extension may be gone.
  window.addEventListener('pageshow', ({ persisted }) => persisted && watch.ring(), { signal })
  // A frame that has loaded holds another document than the one we watched.
  document.addEventListener(
    'load',
    ({ target }) => target instanceof HTMLIFrameElement && watch.ring(),
    { capture: true, signal },
  )
  watch.flush()
  return { alive: () => !signal.aborted && !orphaned() }
}
