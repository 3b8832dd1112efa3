import type { ReadFacts } from '@/components/options/knowledge/fact-import'
import { t } from '@/lib/i18n/t'
import { factsTable } from '@/lib/knowledge/export-facts'
import type { KnownFact, Scope } from '@/lib/knowledge/fact'
import {
  decode,
  type FactImport as FactsRead,
  factsFromTable,
  identified,
  longestFile,
} from '@/lib/knowledge/import-facts'
import { factsFromPasted } from '@/lib/knowledge/pasted-facts'
import { factsPerMessage } from '@/lib/messages/contract/knowledge'
import { ask } from '@/lib/messages/transport'

const read = ({ facts, bad }: FactsRead, about: Scope): ReadFacts => ({
  ...identified(
    facts.map((fact) => (isUnscoped(fact) ? { ...fact, scope: about } : fact)),
    Date.now(),
  ),
  bad,
  unscoped: facts.filter(isUnscoped).length,
  expired: facts.filter(({ until }) => until !== undefined && until < Date.now()).length,
})
const isUnscoped = ({ scope }: FactsRead['facts'][number]) => Object.keys(scope).length === 0

/** Reads pasted facts; those that name no product of their own are `about` what the seller says. */
export const readText = (text: string, about: Scope): ReadFacts =>
  read(factsFromPasted(text.slice(0, longestFile)), about)

/** Reads a table of facts, as `readText`. Throws with words for the seller. */
export async function readFile(file: File, about: Scope): Promise<ReadFacts> {
  if (file.size > longestFile) throw new Error(t('options.file.tooBig'))
  const bytes = await file.arrayBuffer().catch(() => {
    throw new Error(t('options.file.unreadable'))
  })
  return read(factsFromTable(decode(new Uint8Array(bytes))), about)
}

/** Adds facts part by part and gives back those they replaced. */
export async function saveFacts(facts: readonly KnownFact[]): Promise<KnownFact[]> {
  const replaced: KnownFact[] = []
  for (let from = 0; from < facts.length; from += factsPerMessage) {
    const part = facts.slice(from, from + factsPerMessage)
    replaced.push(...(await ask('knowledge/save', { facts: part })).replaced)
  }
  return replaced
}

export async function removeFacts(ids: readonly string[]): Promise<void> {
  for (let from = 0; from < ids.length; from += factsPerMessage) {
    await ask('knowledge/remove', { ids: ids.slice(from, from + factsPerMessage) })
  }
}

/** Every fact, the newest first. */
export async function allFacts(): Promise<KnownFact[]> {
  const facts: KnownFact[] = []
  for (;;) {
    const part = await ask('knowledge/list', {
      search: '',
      offset: facts.length,
      count: factsPerMessage,
    })
    facts.push(...part.facts)
    if (part.facts.length === 0 || facts.length >= part.total) return facts
  }
}

/** Everything known, as the text of a table. */
export const allFactsTable = async (): Promise<string> => factsTable(await allFacts())
