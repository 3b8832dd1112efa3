import type { IDBPDatabase, IDBPObjectStore } from 'idb'
import type { KnownFact } from '@/lib/knowledge/fact'
import type { FactPack, KnowledgeDb } from './knowledge-schema'

const perPack = 400

type Packs = IDBPObjectStore<KnowledgeDb, ['packs'], 'packs', 'readwrite' | 'versionchange'>

const packed = (key: number, facts: KnownFact[]): FactPack => ({
  key,
  ids: facts.map(({ id }) => id),
  facts,
})

/** Every fact. */
export async function unpacked(db: IDBPDatabase<KnowledgeDb>): Promise<KnownFact[]> {
  return (await db.getAll('packs')).flatMap(({ facts }) => facts)
}

/** Those of the facts with these ids that are stored, read without the others' packs. */
export async function storedFacts(
  db: IDBPDatabase<KnowledgeDb>,
  ids: readonly string[],
): Promise<Map<string, KnownFact>> {
  const { store } = db.transaction('packs')
  const keys = await Promise.all(ids.map((id) => store.index('ids').getKey(id)))
  const packs = await Promise.all([...new Set(keys)].map((key) => key && store.get(key)))
  const wanted = new Set(ids)
  const found = new Map<string, KnownFact>()
  for (const pack of packs) {
    for (const fact of (pack || undefined)?.facts ?? [])
      if (wanted.has(fact.id)) found.set(fact.id, fact)
  }
  return found
}

/** The packs in which these ids lie, by their keys. */
async function packsOf(store: Packs, ids: Iterable<string>): Promise<Map<number, FactPack>> {
  const keys = await Promise.all([...ids].map((id) => store.index('ids').getKey(id)))
  const packs = await Promise.all([...new Set(keys)].map((key) => key && store.get(key)))
  return new Map(packs.flatMap((pack) => (pack ? [[pack.key, pack]] : [])))
}

/** Stores facts, each in the place of the one with its id; new ones fill up the last pack. */
export async function putFacts(store: Packs, facts: readonly KnownFact[]): Promise<void> {
  const fresh = new Map(facts.map((fact) => [fact.id, fact]))
  const packs = await packsOf(store, fresh.keys())
  for (const pack of packs.values()) {
    pack.facts = pack.facts.map((fact) => {
      const other = fresh.get(fact.id)
      fresh.delete(fact.id)
      return other ?? fact
    })
  }
  const rest = [...fresh.values()]
  const found = rest.length > 0 ? (await store.openCursor(null, 'prev'))?.value : undefined
  const last = found && (packs.get(found.key) ?? found)
  if (last) {
    last.facts.push(...rest.splice(0, perPack - last.facts.length))
    packs.set(last.key, last)
  }
  for (let key = (last?.key ?? 0) + 1; rest.length > 0; key++)
    packs.set(key, packed(key, rest.splice(0, perPack)))
  await Promise.all([...packs.values()].map(({ key, facts }) => store.put(packed(key, facts))))
}

/** Removes facts; a pack without any goes too. */
export async function deleteFacts(store: Packs, ids: readonly string[]): Promise<void> {
  const gone = new Set(ids)
  const packs = await packsOf(store, gone)
  await Promise.all(
    [...packs.values()].map(({ key, facts }) => {
      const kept = facts.filter(({ id }) => !gone.has(id))
      return kept.length > 0 ? store.put(packed(key, kept)) : store.delete(key)
    }),
  )
}
