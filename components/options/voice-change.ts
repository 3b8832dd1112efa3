import type { Settings } from '@/lib/domain/settings'
import type { Voice } from '@/lib/domain/voice'
import type { SectionProps } from './section'

/** A change of single fields of the voice. */
export const voiceChange =
  (change: SectionProps['change']) =>
  (fields: Partial<Voice>): void =>
    change((settings: Settings) => ({ ...settings, voice: { ...settings.voice, ...fields } }))
