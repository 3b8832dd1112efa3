/** What a change must touch to be worth a look; animations write `style` many times a second. */
const attributeFilter = [
  'aria-checked',
  'aria-expanded',
  'aria-hidden',
  'aria-label',
  'aria-selected',
  'class',
  'data-active',
  'disabled',
  'hidden',
  'href',
  'open',
  'title',
]

/** Our share of the main thread on a page that never rests: at most one part in `share`. */
const share = 12
/** More changes than this before one look are not told apart: anything may have changed. */
const mostChanges = 1000
/** So many looks may follow each other, a frame apart, while the page is still being read. */
const mostParts = 60
/** A hidden tab paints no frames, so a frame that does not come is not waited for longer than this, in ms. */
const frameTimeout = 250

export type Watch = {
  /** Reads at once what has changed since the last look, if anything did. */
  flush(): void
  /** Looks again soon although nothing was seen to change. */
  ring(): void
  /** Our own writes must not ring the bell: make them inside. */
  write(change: () => void): void
  /** Also watches another tree: a shadow root or the document of a frame. */
  include(root: Node): void
}

/**
 * Calls `look` at the first `flush` and then once per burst of changes, in the next animation frame, until `signal`
 * aborts, with the nodes whose children, text or attributes changed; `undefined` if that is not known. In a storm of
 * changes the observer goes off until the look that follows, so that it costs next to nothing; a page at rest is never
 * woken. A `look` that has more to do returns true and is called again in the next frame.
 */
export function watchPage(
  page: Document,
  look: (changed: ReadonlySet<Node> | undefined) => boolean,
  signal: AbortSignal,
): Watch {
  const roots = new Set<Node>()
  let due = false
  let earliest = 0
  let frame = 0
  let timer: ReturnType<typeof setTimeout> | undefined
  let changed: Set<Node> | undefined
  let callbacks = 0
  let spent = 0
  let parts = 0
  const observer = new MutationObserver((records) => {
    note(records)
    ring()
  })

  function note(records: readonly MutationRecord[]): void {
    if (!changed) return
    for (const { target } of records) changed.add(target)
    if (changed.size + ++callbacks <= mostChanges) return
    changed = undefined
    observer.disconnect()
  }

  function listen(): void {
    for (const root of roots) {
      if (root !== page && !root.isConnected) roots.delete(root)
      else
        observer.observe(root, {
          subtree: true,
          childList: true,
          characterData: true,
          attributes: true,
          attributeFilter,
        })
    }
  }

  function ring(): void {
    if (due || signal.aborted) return
    due = true
    const wait = earliest - performance.now()
    if (wait > 1) timer = setTimeout(schedule, wait)
    else schedule()
  }

  function schedule(): void {
    frame = requestAnimationFrame(run)
    timer = setTimeout(run, frameTimeout)
  }

  function run(): void {
    cancelAnimationFrame(frame)
    clearTimeout(timer)
    if (!due || signal.aborted) return
    due = false
    note(observer.takeRecords())
    const seen = changed
    changed = new Set()
    callbacks = 0
    listen()
    const start = performance.now()
    let more = false
    try {
      more = look(seen)
    } finally {
      observer.takeRecords()
      const end = performance.now()
      spent += end - start
      const pressing = more && ++parts < mostParts
      earliest = pressing ? 0 : end + spent * share
      if (!pressing) spent = parts = 0
      if (more) ring()
    }
  }

  signal.addEventListener('abort', () => {
    observer.disconnect()
    cancelAnimationFrame(frame)
    clearTimeout(timer)
  })
  roots.add(page)
  due = true
  return {
    ring,
    flush() {
      const records = observer.takeRecords()
      note(records)
      if (records.length > 0) due = true
      run()
    },
    write(change) {
      const records = observer.takeRecords()
      note(records)
      // Off, not only emptied afterwards: a record is made for each of a thousand buttons.
      observer.disconnect()
      change()
      if (changed) listen()
      if (records.length > 0) ring()
    },
    include(root) {
      if (roots.has(root)) return
      roots.add(root)
      if (changed) listen()
    },
  }
}
