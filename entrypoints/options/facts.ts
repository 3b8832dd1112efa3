import type { ReadFacts } from '@/components/options/knowledge/fact-import'
import { factsTable } from '@/lib/knowledge/export-facts'
import type { KnownFact } from '@/lib/knowledge/fact'
import {
  decode,
  factsFromTable,
  factsFromText,
  identified,
  longestFile,
} from '@/lib/knowledge/import-facts'
import { factsPerMessage } from '@/lib/messages/contract'
import { ask } from '@/lib/messages/transport'

export const readText = (text: string): ReadFacts => {
  const { facts, bad } = factsFromText(text.slice(0, longestFile))
  return { ...identified(facts, Date.now()), bad }
}

/** Reads a table of facts. Throws with words for the seller. */
export async function readFile(file: File): Promise<ReadFacts> {
  if (file.size > longestFile) throw new Error('Файл больше 20 МБ. Разделите его на части.')
  const bytes = await file.arrayBuffer().catch(() => {
    throw new Error('Файл не открывается. Выберите другой.')
  })
  const { facts, bad } = factsFromTable(decode(new Uint8Array(bytes)))
  return { ...identified(facts, Date.now()), bad }
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
