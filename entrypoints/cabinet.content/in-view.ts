import type { Seen } from '@/lib/adapters/adapter'
import type { PageReading } from '@/lib/adapters/read-page'

/** The item the seller means by a shortcut: the open one, the one with the focus, or the one nearest to mid-screen. */
export function inView({ rows, opened }: PageReading): Seen | undefined {
  if (opened) return opened
  const focused = rows.find(({ element }) => element.matches(':focus-within'))
  if (focused) return focused
  const middle = innerHeight / 2
  let nearest: Seen | undefined
  let least = Number.POSITIVE_INFINITY
  for (const row of rows) {
    const { top, bottom } = row.element.getBoundingClientRect()
    const far = Math.max(top - middle, middle - bottom, 0)
    if (far < least) {
      least = far
      nearest = row
    }
  }
  return nearest
}
