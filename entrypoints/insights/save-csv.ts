import { topicName } from '@/components/insights/names'
import { saveFile } from '@/entrypoints/options/save-file'
import { marketplaces } from '@/lib/domain/marketplaces'
import { csvOf } from '@/lib/insights/csv'
import type { Period } from '@/lib/insights/period'
import { isAsked, type Query } from '@/lib/insights/query'
import type { Record } from '@/lib/insights/record'
import { ask } from '@/lib/messages/transport'
import { clockTime } from '@/lib/queue/due-words'
import type { Row } from '@/lib/queue/row'
import { dayAt, dayName } from '@/lib/queue/zone'

/** The contract gives no more rows at once. */
const portion = 500

/** Saves the items of the period and filters as a table, the newest first. */
export async function saveCsv(
  records: readonly Record[],
  { query, period, now, zone }: { query: Query; period: Period; now: number; zone: string },
): Promise<void> {
  const chosen = records
    .filter((one) => one.at >= period.from && one.at < period.to && isAsked(query, one))
    .sort((a, b) => b.at - a.at)
  const rows = new Map<string, Row>()
  for (let from = 0; from < chosen.length; from += portion) {
    const keys = chosen.slice(from, from + portion).map(({ key }) => key)
    for (const row of (await ask('queue/rows', { keys })).rows) rows.set(row.key, row)
  }
  const date = (at: number) => dayName(dayAt(zone, at))
  const table = csvOf(
    chosen,
    rows,
    {
      topic: topicName,
      marketplace: (id) => marketplaces[id].name,
      moment: (at) => `${date(at)} ${clockTime(at, zone)}`,
    },
    now,
  )
  saveFile(`otvetim-${date(period.from)}-${date(period.to - 1)}.csv`, table, 'text/csv')
}
