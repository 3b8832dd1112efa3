import type { DBSchema } from 'idb'
import type { KnownFact } from '@/lib/knowledge/fact'
import type { Gap } from '@/lib/knowledge/gaps'
import type { SizeChart } from '@/lib/knowledge/size-chart'

/**
 * Facts as they are stored: some hundreds in one record. Fifty thousand records of their own take a browser seconds to
 * read; so many in packs a few tenths of one.
 */
export type FactPack = { key: number; ids: string[]; facts: KnownFact[] }

export type KnowledgeDb = DBSchema & {
  packs: { key: number; value: FactPack; indexes: { ids: string } }
  charts: { key: string; value: SizeChart }
  /** Questions that nothing known answered, one an item. */
  gaps: { key: string; value: Gap; indexes: { at: number } }
}
