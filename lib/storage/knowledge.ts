import { language } from '@/lib/i18n/language'
import { t } from '@/lib/i18n/t'
import type { KnownFact } from '@/lib/knowledge/fact'
import { type KnowledgeBase, knowledgeBase } from '@/lib/knowledge/find'
import type { Gap } from '@/lib/knowledge/gaps'
import type { SizeChart } from '@/lib/knowledge/size-chart'
import { deleteFacts, putFacts, storedFacts, unpacked } from './fact-packs'
import { connectKnowledge } from './knowledge-db'

/** More than this is refused: the index must load within a second. */
export const mostFacts = 50_000
/** So many unanswered questions are remembered for the report. */
const mostGaps = 5000

export class KnowledgeFull extends Error {
  constructor() {
    super(t('factFile.full', { count: mostFacts.toLocaleString(language) }))
  }
}

/** What the seller knows, kept in this browser and indexed in memory at first use. */
export function knowledgeStore(name?: string) {
  let loaded: Promise<KnowledgeBase> | undefined
  const connection = connectKnowledge(() => {
    loaded = undefined
  }, name)

  const base = (): Promise<KnowledgeBase> => {
    loaded ??= connection
      .open()
      .then(unpacked)
      .then(knowledgeBase)
      .catch((error) => {
        loaded = undefined
        throw error
      })
    return loaded
  }

  /** Stores facts in one transaction and gives back those they replaced. */
  async function save(facts: readonly KnownFact[]): Promise<KnownFact[]> {
    const [db, known] = await Promise.all([connection.open(), base()])
    const replaced = facts.flatMap(({ id }) => known.get(id) ?? [])
    if (known.size + facts.length - replaced.length > mostFacts) throw new KnowledgeFull()
    const { store, done } = db.transaction('packs', 'readwrite')
    await Promise.all([putFacts(store, facts), done])
    known.add(facts)
    return replaced
  }

  return {
    base,
    save,

    /** Removes facts and gives them back, for undo. */
    async remove(ids: readonly string[]): Promise<KnownFact[]> {
      const [db, known] = await Promise.all([connection.open(), base()])
      const removed = ids.flatMap((id) => known.get(id) ?? [])
      const { store, done } = db.transaction('packs', 'readwrite')
      await Promise.all([deleteFacts(store, ids), done])
      known.remove(ids)
      return removed
    },

    /**
     * Keeps the seller's own answers, the newest of each item. Pages report the same answers over and over: nothing is
     * loaded or written for what is known. A full base keeps what it has: the seller's facts matter more.
     */
    async remember(answers: readonly KnownFact[]): Promise<void> {
      if (answers.length === 0) return
      const db = await connection.open()
      const known = await storedFacts(
        db,
        answers.map(({ id }) => id),
      )
      const fresh = answers.filter(({ id, say }) => known.get(id)?.say !== say)
      if (fresh.length === 0) return
      await save(fresh).catch((error) => {
        if (!(error instanceof KnowledgeFull)) throw error
      })
    },

    charts: async (): Promise<SizeChart[]> => (await connection.open()).getAll('charts'),
    async saveChart(chart: SizeChart): Promise<void> {
      await (await connection.open()).put('charts', chart)
    },
    async removeChart(id: string): Promise<void> {
      await (await connection.open()).delete('charts', id)
    },

    gaps: async (): Promise<Gap[]> => (await connection.open()).getAll('gaps'),
    /** Notes a question that nothing known answered, or that it is answered now. */
    async note(key: string, gap: Gap | undefined): Promise<void> {
      const db = await connection.open()
      if (!gap) return db.delete('gaps', key)
      const transaction = db.transaction('gaps', 'readwrite')
      await transaction.store.put(gap)
      if ((await transaction.store.count()) > mostGaps) {
        await (await transaction.store.index('at').openCursor())?.delete()
      }
      await transaction.done
    },

    close: connection.close,
  }
}
