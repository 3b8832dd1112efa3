import { t } from '@/lib/i18n/t'
import type { Saving } from './use-settings'

/** What a page of settings says of its last change. */
export const savingWords: Record<Saving, { tone: 'calm' | 'problem'; text: string } | undefined> = {
  idle: undefined,
  pending: { tone: 'calm', text: t('options.saving.now') },
  saved: { tone: 'calm', text: t('options.saving.done') },
  invalid: { tone: 'problem', text: t('options.saving.unfit') },
  failed: {
    tone: 'problem',
    text: t('options.saving.failed'),
  },
}
