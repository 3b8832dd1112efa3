import type { RowMemory, Seen } from './adapter'

type Kept = { context: string; seen: Seen | undefined; round: number; stale: boolean }

/** A memory and what its owner does with it. */
export type OwnRowMemory = RowMemory & {
  /**
   * Reads rows that the last look left unread, for at most `ms` milliseconds. Whether there were any: the page need not
   * be searched for its rows until there are none.
   */
  catchUp(ms: number): boolean
  /** Begins a look of at most `ms` milliseconds of reading; one row is read in any case. */
  begin(ms: number): void
  /** Whether some row was left unread since `begin`. */
  readonly unfinished: boolean
  /** What has changed on the page: rows that hold any of it are read again. `undefined`: anything may have. */
  forget(changed: Iterable<Node> | undefined): void
  /** Keeps what the finder made of these rows in place of what was read. */
  keep(completed: readonly Seen[]): void
  /** Whether the finder has done for a row what it can. */
  isKept(seen: Seen): boolean
  /** Remembers fields that the finder gave to no item. */
  dismiss(fields: Iterable<Element>, rows: readonly Seen[]): void
  /** Whether a field was dismissed and nothing around it has changed since. */
  isDismissed(field: Element): boolean
}

export function rowMemory(clock: () => number = () => performance.now()): OwnRowMemory {
  const rows = new WeakMap<Node, Kept>()
  const complete = new WeakSet<Seen>()
  /** What stands around each dismissed field, while it is unchanged. */
  let around = new WeakMap<Element, Element>()
  const unchanged = new WeakSet<Node>()
  let round = 0
  let until = 0
  let some = false
  let waiting: { row: Element; context: string; read: () => Seen | undefined }[] = []
  return {
    catchUp(ms) {
      if (waiting.length === 0) return false
      until = clock() + ms
      let at = 0
      do {
        const { row, context, read } = waiting[at] as (typeof waiting)[number]
        if (row.isConnected) rows.set(row, { context, seen: read(), round, stale: false })
        at++
      } while (at < waiting.length && clock() <= until)
      waiting = waiting.slice(at)
      return true
    },
    begin(ms) {
      until = clock() + ms
      some = false
      waiting = []
    },
    get unfinished() {
      return waiting.length > 0
    },
    read(row, context, read) {
      const kept = rows.get(row)
      if (kept && !kept.stale && kept.round === round && kept.context === context) return kept.seen
      if (some && clock() > until) {
        waiting.push({ row, context, read })
        return kept?.seen
      }
      some = true
      const seen = read()
      rows.set(row, { context, seen, round, stale: false })
      return seen
    },
    forget(changed) {
      if (!changed) {
        round++
        around = new WeakMap()
        return
      }
      const passed = new Set<Node>()
      for (const node of changed) {
        for (let at: Node | null = node; at && !passed.has(at); at = above(at)) {
          passed.add(at)
          const kept = rows.get(at)
          if (kept) kept.stale = true
          unchanged.delete(at)
        }
      }
    },
    keep(completed) {
      for (const seen of completed) {
        const kept = rows.get(seen.element)
        if (!kept) continue
        kept.seen = seen
        complete.add(seen)
      }
    },
    isKept: (seen) => complete.has(seen),
    dismiss(fields, rows) {
      for (const field of fields) {
        const place = placeOf(field, rows)
        around.set(field, place)
        unchanged.add(place)
      }
    },
    isDismissed(field) {
      const place = around.get(field)
      return place !== undefined && unchanged.has(place)
    },
  }
}

/** The largest block around a field that holds no row: a form, a drawer, a chat. */
function placeOf(field: Element, rows: readonly Seen[]): Element {
  let place = field
  for (let at = field.parentElement; at && at.localName !== 'body'; at = at.parentElement) {
    const outer = at
    if (rows.some(({ element }) => outer.contains(element))) break
    place = at
  }
  return place
}

const above = (node: Node): Node | null =>
  node.parentNode ?? (node instanceof ShadowRoot ? node.host : null)
