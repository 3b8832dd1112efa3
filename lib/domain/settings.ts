import * as z from 'zod/mini'
import { bankPhraseSchema, editedPhraseSchema, mostEditedPhrases, mostRetired } from './edits'
import { mostOwnPhrases, ownPhraseSchema } from './own-phrase'
import { penSettingsSchema } from './pen-settings'
import { queueSettingsSchema } from './queue-settings'
import { type Voice, voiceSchema } from './voice'

/** How the seller likes our own pages. */
const interfaceSchema = z.strictObject({
  /** Width of the sidebar in CSS pixels. */
  sidebarWidth: z._default(z.int().check(z.minimum(280), z.maximum(1200)), 420),
})

/**
 * Everything the seller sets. Every part has a default, so `settingsSchema.parse({})` is complete, and a new part with a
 * default needs no migration; what is renamed or changes its meaning does (`lib/storage/settings-versions.ts`).
 */
export const settingsSchema = z.strictObject({
  voice: z.prefault(voiceSchema, {}),
  /** Voices of shops that speak otherwise, by the shop's name as the cabinet shows it. */
  voicesByShop: z._default(
    z.record(z.string().check(z.minLength(1), z.maxLength(500)), voiceSchema),
    {},
  ),
  queue: z.prefault(queueSettingsSchema, {}),
  interface: z.prefault(interfaceSchema, {}),
  /** «Мои фразы». */
  phrases: z._default(z.array(ownPhraseSchema).check(z.maxLength(mostOwnPhrases)), []),
  /** «Что вы правите»: phrases of ours that the seller takes out or replaces, the latest first. */
  edits: z._default(z.array(editedPhraseSchema).check(z.maxLength(mostEditedPhrases)), []),
  /** Phrases of ours that the seller wants no more. */
  retired: z._default(z.array(bankPhraseSchema).check(z.maxLength(mostRetired)), []),
  /** «Языковая модель». */
  pen: z.prefault(penSettingsSchema, {}),
})
export type Settings = z.infer<typeof settingsSchema>
export const defaultSettings: Settings = settingsSchema.parse({})

/** Whether the shop has a voice of its own. A shop may be called «constructor». */
export const hasOwnVoice = ({ voicesByShop }: Settings, shop: string): boolean =>
  Object.hasOwn(voicesByShop, shop)

/** The voice in which a shop answers: its own, or the common one. */
export const voiceOf = (settings: Settings, shop: string | undefined): Voice =>
  (shop !== undefined && hasOwnVoice(settings, shop) && settings.voicesByShop[shop]) ||
  settings.voice

/** The settings with another voice of one shop, or of all that have none of their own. */
export const withVoice = (settings: Settings, shop: string | undefined, voice: Voice): Settings =>
  shop === undefined
    ? { ...settings, voice }
    : { ...settings, voicesByShop: { ...settings.voicesByShop, [shop]: voice } }

/** The settings in which the shop speaks as all others do. */
export const withoutVoice = (settings: Settings, shop: string): Settings => {
  const { [shop]: _own, ...voicesByShop } = settings.voicesByShop
  return { ...settings, voicesByShop }
}
