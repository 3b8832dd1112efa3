import { Backup } from '@/components/options/backup'
import { LedgerBackup } from '@/components/options/ledger-backup'
import type { SectionProps } from '@/components/options/section'
import type { Settings } from '@/lib/domain/settings'
import { t } from '@/lib/i18n/t'
import { eraseAll } from '@/lib/storage/erase'
import { readSettingsFile, settingsFile } from '@/lib/storage/settings-file'
import { everything, plan, takeOver } from './ledger-file'
import { saveFile } from './save-file'

/** Day of the year as part of a file's name. */
const today = () => new Date().toISOString().slice(0, 10)

/** Both come out of one schema, so their fields stand in one order. */
const sameSettings = (a: Settings, b: Settings) => JSON.stringify(a) === JSON.stringify(b)

export function BackupSection({ settings, change }: SectionProps) {
  return (
    <>
      <LedgerBackup
        onExport={async () => saveFile(`otvetim-all-${today()}.json`, await everything())}
        onPlan={async (file) => {
          const read = await plan(file)
          if ('problem' in read) return read.problem
          const theirs = read.settings
          const other = theirs?.state === 'ok' && !sameSettings(theirs.settings, settings)
          return {
            ...read.tally,
            facts: read.knowledge.facts.length + read.knowledge.charts.length,
            settings: theirs?.state === 'broken' ? 'unreadable' : other ? 'other' : 'same',
            apply: async () => {
              await takeOver(read)
              if (other) change(() => theirs.settings)
            },
          }
        }}
      />
      <Backup
        onExport={() => saveFile(`otvetim-${today()}.json`, settingsFile(settings))}
        onImport={async (file) => {
          const text = await file.text().catch(() => undefined)
          if (text === undefined) return t('options.file.unreadable')
          const read = readSettingsFile(text)
          if (!read.ok) return read.message
          change(() => read.settings)
          return undefined
        }}
        onErase={eraseAll}
      />
    </>
  )
}
