import { useEffect, useState } from 'preact/hooks'
import { ask } from '@/lib/messages/transport'
import type { Row } from '@/lib/queue/row'

const none: ReadonlyMap<string, Row> = new Map()

/** The texts of a few items, fetched when they are to be shown. */
export function useRows(keys: readonly string[]): ReadonlyMap<string, Row> {
  const [rows, set] = useState(none)
  const name = keys.join('\u0000')
  useEffect(() => {
    const missing = keys.filter((key) => !rows.has(key))
    if (missing.length === 0) return
    let wanted = true
    ask('queue/rows', { keys: missing })
      .then(({ rows: fresh }) => {
        if (wanted)
          set((rows) => new Map([...rows, ...fresh.map((row) => [row.key, row] as const)]))
      })
      // Numbers without quotes are still numbers.
      .catch(() => undefined)
    return () => {
      wanted = false
    }
  }, [name])
  return rows
}
