import { useEffect, useState } from 'preact/hooks'
import { t } from '@/lib/i18n/t'
import type { Record } from '@/lib/insights/record'
import { ask } from '@/lib/messages/transport'

type Records = {
  /** Absent while they are being read. */
  records?: Record[]
  zone: string
  progress?: { read: number; of: number }
  trouble?: string
}

/** Equal strings of a hundred thousand messages are kept once. */
function sharing() {
  const strings = new Map<string, string>()
  const lists = new Map<string, string[]>()
  const text = (value: string) => {
    const known = strings.get(value)
    if (known === undefined) strings.set(value, value)
    return known ?? value
  }
  const list = (values: string[]) => {
    const name = values.join(' ')
    const known = lists.get(name)
    if (!known) lists.set(name, values)
    return known ?? values
  }
  return (record: Record): Record => {
    record.complaints = list(record.complaints)
    record.praise = list(record.praise)
    if (record.product !== undefined) record.product = text(record.product)
    if (record.shop !== undefined) record.shop = text(record.shop)
    return record
  }
}

const unreadable = (error: unknown) =>
  t('insights.unreadable', { error: error instanceof Error ? error.message : String(error) })

/** Everything the ledger tells of, read part by part. */
export function useRecords(): Records {
  const [state, set] = useState<Records>({
    zone: Intl.DateTimeFormat().resolvedOptions().timeZone,
  })
  useEffect(() => {
    let wanted = true
    async function read() {
      const records: Record[] = []
      const share = sharing()
      let after: string | undefined
      let zone: string
      let total = 0
      do {
        const part = await ask('insights/records', after === undefined ? {} : { after })
        if (!wanted) return
        for (const record of part.records) records.push(share(record))
        after = part.next
        zone = part.zone
        total = part.total ?? total
        if (after !== undefined) {
          set({ zone, progress: { read: records.length, of: total } })
        }
      } while (after !== undefined)
      set({ records, zone })
    }
    read().catch((error) => set((state) => ({ ...state, trouble: unreadable(error) })))
    return () => {
      wanted = false
    }
  }, [])
  return state
}
