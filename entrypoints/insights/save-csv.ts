import { topicName } from '@/components/insights/names'
import { marketplaceNames } from '@/components/ui/words'
import { saveFile } from '@/entrypoints/options/save-file'
import { csvOf } from '@/lib/insights/csv'
import type { Period } from '@/lib/insights/period'
import { isAsked, type Query } from '@/lib/insights/query'
import type { Record } from '@/lib/insights/record'
import { ask } from '@/lib/messages/transport'
import { clockTime } from '@/lib/queue/due-words'
import { dayAt, dayName } from '@/lib/queue/zone'

/** The contract gives no more rows at once. */
const portion = 500

type Asked = { query: Query; period: Period; now: number; zone: string }

/**
 * Saves the items of the period and filters as a table, the newest first. Made part by part: a million lines are more
 * than one string can hold.
 */
export async function saveCsv(
  records: readonly Record[],
  { query, period, now, zone }: Asked,
  onProgress: (made: number, of: number) => void,
): Promise<void> {
  const chosen = records
    .filter((one) => one.at >= period.from && one.at < period.to && isAsked(query, one))
    .sort((a, b) => b.at - a.at)
  const date = (at: number) => dayName(dayAt(zone, at))
  const words = {
    topic: topicName,
    marketplace: (id: Record['marketplace']) => marketplaceNames[id],
    moment: (at: number) => `${date(at)} ${clockTime(at, zone)}`,
  }
  const table: string[] = []
  for (let from = 0; from < Math.max(1, chosen.length); from += portion) {
    onProgress(from, chosen.length)
    const part = chosen.slice(from, from + portion)
    const { rows } = await ask('queue/rows', { keys: part.map(({ key }) => key) })
    const texts = new Map(rows.map((row) => [row.key, row]))
    table.push(csvOf(part, texts, words, now, from === 0))
  }
  saveFile(`otvetim-${date(period.from)}-${date(period.to - 1)}.csv`, table, 'text/csv')
}
