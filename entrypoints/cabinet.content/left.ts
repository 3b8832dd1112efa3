import type { PageReading } from '@/lib/adapters/read-page'
import { askFromPage } from '@/lib/messages/page-transport'

/** A row that is only drawn anew, or a list that is being narrowed, shows itself within this time, in ms. */
const patience = 3000
/** Of a shorter list nobody can tell whether it was narrowed. */
const fewest = 3

/**
 * The one key that `now` lacks of `before`, if everything else stayed where it was and only its place was filled from
 * below. Lists that are filtered, sorted or turned take more than one row along.
 */
export function departed(
  before: readonly string[],
  now: readonly string[],
  least = fewest,
): string | undefined {
  const at = before.findIndex((key, at) => key !== now[at])
  const key = before[at]
  if (key === undefined || before.length < least || now.includes(key)) return undefined
  return before.slice(at + 1).every((next, step) => next === now[at + step]) ? key : undefined
}

/**
 * Tells the background of items that leave their list while it is open and nobody turns, filters or scrolls it. A last
 * row that goes and is not replaced may only be drawn no more: it has left when the page shows the whole list.
 */
export function leftItems(
  still: () => boolean,
  signal: AbortSignal,
): (reading: PageReading, whole: () => boolean) => void {
  let before: readonly string[] = []
  let address = location.href
  let waiting: { key: string; timer: ReturnType<typeof setTimeout> } | undefined

  const forget = () => {
    clearTimeout(waiting?.timer)
    waiting = undefined
  }
  signal.addEventListener('abort', forget)

  return ({ status, rows }, whole) => {
    const now = status === 'read' ? rows.map(({ item }) => item.key) : []
    // Most looks find every row in its place, and perhaps more of them.
    const moved = before.some((key, at) => key !== now[at])
    const shown = new Set(moved || waiting ? now : [])
    const lost = moved && before.some((key) => !shown.has(key))
    // One after another in so short a time is a search being typed.
    const alone = lost && !waiting
    if (lost || (waiting && shown.has(waiting.key))) forget()
    const stayed = address === location.href && still()
    const gone = alone && stayed ? departed(before, now) : undefined
    const key = gone !== undefined && gone === before.at(-1) && !whole() ? undefined : gone
    before = now
    address = location.href
    if (key === undefined) return
    const tell = () => {
      waiting = undefined
      askFromPage('items/left', { keys: [key] }).catch(() => {})
    }
    waiting = { key, timer: setTimeout(tell, patience) }
  }
}
