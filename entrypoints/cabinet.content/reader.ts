import { fieldsOf, type PageReading, readPage } from '@/lib/adapters/read-page'
import { rowMemory } from '@/lib/adapters/row-memory'
import { innerTrees } from '@/lib/dom/inner-trees'
import { forPage } from '@/lib/dom/likeness'
import type { SiteRule } from '@/lib/domain/site-rule'
import { part } from './parts'

/** The finder waits for a quiet moment, but not longer than this, in ms. */
const patience = 500
/** So long one look reads rows or puts buttons, in ms: half a frame, so that the page stays alive. */
export const slice = 8

/**
 * Reads the page: by its adapter at once and, where that is not enough, by the finder, which is loaded when it is first
 * needed and works in the quiet between changes. `apply` gets every reading worth showing.
 */
export function reader(
  apply: (reading: PageReading) => void,
  watchInside: (tree: Node) => void,
  signal: AbortSignal,
) {
  let rules: readonly SiteRule[] = []
  const memory = rowMemory()
  let finding = false
  let again = false

  async function find(): Promise<void> {
    again = finding
    if (finding) return
    finding = true
    try {
      const finder = await part('finder')
      do {
        await idle(signal)
        again = false
        for (const tree of innerTrees(document)) watchInside(tree)
        const found = await finder(document, location.href, Date.now(), { rules, signal })
        if (signal.aborted) return
        judged(found)
        apply(found)
      } while (again)
    } catch {
      // The background is gone or the page is leaving: what the adapter could read is all there is.
      if (signal.aborted) return
      memory.begin(Number.POSITIVE_INFINITY)
      apply(readPage(document, location.href, Date.now(), memory))
    } finally {
      finding = false
    }
  }

  /** What the finder has said of rows that the adapter reads holds until they change, or what is around a field does. */
  function judged({ status, rows, fields = [] }: PageReading): void {
    if (status !== 'read') return
    memory.keep(rows)
    memory.dismiss(
      fieldsOf(document).filter((field) => !fields.includes(field)),
      rows,
    )
  }

  return {
    /**
     * Reads what has changed, or all that is not read yet. Gives whether there is more to read; a look that is not
     * `patient` reads everything at once.
     */
    read(changed: Iterable<Node> | undefined, patient: boolean): boolean {
      memory.forget(changed)
      if (patient && memory.catchUp(slice)) return true
      memory.begin(patient ? slice : Number.POSITIVE_INFINITY)
      const url = new URL(location.href)
      const taught = rules.some((rule) => forPage(rule, url))
      const reading = readPage(document, url, Date.now(), memory)
      if (!taught && (!reading.wanting || reading.rows.length > 0)) apply(reading)
      if (reading.unfinished) return true
      if (taught || reading.wanting) void find()
      return false
    },
    learn(taught: readonly SiteRule[]): void {
      rules = taught
    },
  }
}

function idle(signal: AbortSignal): Promise<void> {
  return new Promise((resolve, reject) => {
    const waiting = requestIdleCallback(() => resolve(), { timeout: patience })
    signal.addEventListener('abort', () => {
      cancelIdleCallback(waiting)
      reject(signal.reason)
    })
  })
}
