import type { ComponentType } from 'preact'
import type { Settings } from '@/lib/domain/settings'

export type SectionProps = {
  settings: Settings
  /** Changes the settings as typed; saved a moment later when everything is valid. */
  change(next: (settings: Settings) => Settings): void
  /** What is wrong at a path of the settings («voice.company»), in words for the seller; absent: nothing. */
  problem(path: string): string | undefined
}

/** One page of the options. Shown in the order of the registry in `entrypoints/options/sections.ts`. */
export type Section = {
  /** Stands in the address: `options.html#company`. */
  id: string
  title: string
  /** What can be done here, in one sentence. */
  about: string
  /** It sets the voice: of all shops or of one, and drafts on sample items stand beside it and follow every change. */
  preview?: boolean
  View: ComponentType<SectionProps>
}
