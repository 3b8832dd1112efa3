import { type Settings, settingsSchema } from '@/lib/domain/settings'
import { t } from '@/lib/i18n/t'

/**
 * Steps from one released version of the settings to the next: `migrations[n]` turns version n + 1 into n + 2.
 * Append only; each released version keeps a frozen sample in `tests/unit/storage/settings-samples/`.
 */
const migrations: readonly ((value: unknown) => unknown)[] = []

export const settingsVersion = migrations.length + 1

export type ReadSettings =
  | { state: 'ok'; settings: Settings }
  /** `reason` is for the seller; `stored` is what was found, untouched. */
  | { state: 'broken'; reason: string; stored: unknown }

/** Reads `{version, value}` of any released version. Never guesses: what does not fit is `broken`. */
export function readSettings(stored: unknown): ReadSettings {
  const broken = (reason: string): ReadSettings => ({ state: 'broken', reason, stored })
  if (typeof stored !== 'object' || stored === null || !('version' in stored)) {
    return broken(t('settingsFile.notSettings'))
  }
  const { version } = stored
  if (typeof version !== 'number' || !Number.isInteger(version) || version < 1) {
    return broken(t('settingsFile.noVersion'))
  }
  if (version > settingsVersion) {
    return broken(t('settingsFile.newer'))
  }
  let value: unknown = 'value' in stored ? stored.value : undefined
  for (const migrate of migrations.slice(version - 1)) value = migrate(value)
  const parsed = settingsSchema.safeParse(value)
  if (parsed.success) return { state: 'ok', settings: parsed.data }
  const places = parsed.error.issues
    .slice(0, 3)
    .map(({ path }) => `«${path.join(' → ') || t('settingsFile.whole')}»`)
  return broken(t('settingsFile.damaged', { places: [...new Set(places)].join(', ') }))
}
