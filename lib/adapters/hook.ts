import { t } from '@/lib/i18n/t'

/** One way to read something from a place in the page. The id says what it relies on. */
export type Way<Place, Found> = readonly [id: string, read: (place: Place) => Found | undefined]

/**
 * How often each way was tried and what came of it, since the script started, by view and way: the hooks' names are put
 * together when somebody asks for them, not at every row.
 */
const views = new Map<
  string,
  Map<Way<never, unknown>, { part: string; found: number; missed: number }>
>()

/**
 * What the first way that works finds; every way tried is counted under `view/part/way`. Newer pages' ways stand first,
 * older ones after them: cabinets bring old markup back. Ways are constants: each has its counts.
 */
export function firstOf<Place, Found>(
  view: string,
  part: string,
  place: Place,
  ways: readonly Way<Place, Found>[],
): Found | undefined {
  let counts = views.get(view)
  if (!counts) {
    counts = new Map()
    views.set(view, counts)
  }
  for (const way of ways) {
    const found = way[1](place)
    let count = counts.get(way)
    if (!count) {
      count = { part, found: 0, missed: 0 }
      counts.set(way, count)
    }
    if (found === undefined) count.missed++
    else {
      count.found++
      return found
    }
  }
  return undefined
}

/** Every hook's counts as a text that a seller can send us: names and numbers, nothing of what was read; empty before any reading. */
export function healthText(): string {
  const lines: string[] = []
  for (const [view, counts] of views) {
    for (const [[id], { part, found, missed }] of counts)
      lines.push(t('options.diagnostics.hook', { id: `${view}/${part}/${id}`, found, missed }))
  }
  return lines.sort().join('\n')
}
