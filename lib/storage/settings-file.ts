import type { Settings } from '@/lib/domain/settings'
import { t } from '@/lib/i18n/t'
import { readSettings, settingsVersion } from './settings-versions'

/** Marks our own files: `{app, version, value}`. */
const app = 'otvetim-settings'
const longestFile = 1_000_000

/** The text of the file that «Сохранить в файл» makes. */
export const settingsFile = (settings: Settings): string =>
  `${JSON.stringify({ app, version: settingsVersion, value: settings }, null, 2)}\n`

export type ReadFile = { ok: true; settings: Settings } | { ok: false; message: string }

/** Reads a settings file of any released version. The message of a refusal is for the seller; nothing is saved here. */
export function readSettingsFile(text: string): ReadFile {
  const refuse = (message: string): ReadFile => ({ ok: false, message })
  if (text.length > longestFile) return refuse(t('settingsFile.tooBig'))
  let file: unknown
  try {
    file = JSON.parse(text)
  } catch {
    return refuse(t('settingsFile.unreadable'))
  }
  if (typeof file !== 'object' || file === null || !('app' in file) || file.app !== app) {
    return refuse(t('settingsFile.foreign'))
  }
  const result = readSettings(file)
  return result.state === 'ok'
    ? { ok: true, settings: result.settings }
    : refuse(t('settingsFile.unchanged', { reason: result.reason }))
}
