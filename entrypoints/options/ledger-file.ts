import { t } from '@/lib/i18n/t'
import { type Kept, newsIn, readKept } from '@/lib/knowledge/backup'
import { ask } from '@/lib/messages/transport'
import { type Backup, backupFile, type Part, readBackupFile, type Tally } from '@/lib/queue/backup'
import { loadImprovements, mergeImprovements } from '@/lib/storage/improvements'
import { loadSettings } from '@/lib/storage/settings'
import { type ReadSettings, readSettings, settingsVersion } from '@/lib/storage/settings-versions'
import { allFacts, saveFacts } from './facts'

const allKnowledge = async (): Promise<Kept> => ({
  facts: await allFacts(),
  charts: (await ask('knowledge/charts', {})).charts,
})

/** Everything the extension keeps, as the text of one file. */
export async function everything(): Promise<string> {
  const parts: Part[] = []
  let after: string | undefined
  do {
    const { part, next } = await ask('backup/read', after === undefined ? {} : { after })
    parts.push(part)
    after = next
  } while (after !== undefined)
  const read = await loadSettings()
  const settings =
    read.state === 'ok' ? { version: settingsVersion, value: read.settings } : read.stored
  return backupFile({
    made: Date.now(),
    settings,
    improvements: await loadImprovements(),
    knowledge: await allKnowledge(),
    parts,
  })
}

async function merge(parts: readonly Part[], dry: boolean): Promise<Tally> {
  const sum = { added: 0, changed: 0, same: 0 }
  for (const part of parts) {
    const { added, changed, same } = await ask('backup/merge', { part, dry })
    sum.added += added
    sum.changed += changed
    sum.same += same
  }
  return sum
}

export type Plan = {
  backup: Backup
  tally: Tally
  /** What the seller knew when the copy was made and does not know here. */
  knowledge: Kept
  /** The settings in the file, if there are any. */
  settings: ReadSettings | undefined
}

/** Reads a backup and tells what it would change; `problem` is for the seller. */
export async function plan(file: File): Promise<Plan | { problem: string }> {
  const text = await file.text().catch(() => undefined)
  if (text === undefined) return { problem: t('options.file.unreadable') }
  const read = readBackupFile(text)
  if (!read.ok) return { problem: read.message }
  const { parts, settings, knowledge } = read.backup
  const kept = readKept(knowledge)
  if (!kept) return { problem: t('options.file.brokenFacts') }
  return {
    backup: read.backup,
    tally: await merge(parts, true),
    knowledge: newsIn(kept, await allKnowledge()),
    settings: settings === undefined ? undefined : readSettings(settings),
  }
}

/** Merges what was planned into what is there. Begun again after a failure, it goes on where it stopped. */
export async function takeOver({ backup, knowledge }: Plan): Promise<Tally> {
  await mergeImprovements(backup.improvements)
  await saveFacts(knowledge.facts)
  for (const chart of knowledge.charts) await ask('knowledge/save-chart', { chart })
  return merge(backup.parts, false)
}
