import { t } from '@/lib/i18n/t'

/** One way to read something from a place in the page. The id says what it relies on. */
export type Way<Place, Found> = readonly [id: string, read: (place: Place) => Found | undefined]

type Count = { id: string; found: number; missed: number }

/**
 * How often each way was tried and what came of it, since the script started, by view and part: the hooks' names are put
 * together when somebody asks for them, not at every row.
 */
const views = new Map<string, Map<string, Count[]>>()

/**
 * What the first way that works finds; every way tried is counted under `view/part/way`. Newer pages' ways stand first,
 * older ones after them: cabinets bring old markup back.
 */
export function firstOf<Place, Found>(
  view: string,
  part: string,
  place: Place,
  ways: readonly Way<Place, Found>[],
): Found | undefined {
  const counts = countsOf(view, part, ways)
  for (let at = 0; at < ways.length; at++) {
    const found = ways[at]?.[1](place)
    const count = counts[at] as Count
    if (found !== undefined) {
      count.found++
      return found
    }
    count.missed++
  }
  return undefined
}

function countsOf(view: string, part: string, ways: readonly Way<never, unknown>[]): Count[] {
  const parts = views.get(view) ?? new Map<string, Count[]>()
  const known = parts.get(part)
  if (known) return known
  const counts = ways.map(([id]) => ({ id, found: 0, missed: 0 }))
  views.set(view, parts.set(part, counts))
  return counts
}

/** Every hook's counts as a text that a seller can send us: names and numbers, nothing of what was read; empty before any reading. */
export function healthText(): string {
  const lines: string[] = []
  for (const [view, parts] of views)
    for (const [part, counts] of parts)
      for (const { id, found, missed } of counts)
        if (found + missed > 0)
          lines.push(t('options.diagnostics.hook', { id: `${view}/${part}/${id}`, found, missed }))
  return lines.sort().join('\n')
}
