import * as z from 'zod/mini'

/** What kinds of replies a pen can be chosen for. */
export const penMoods = ['praise', 'complaint', 'question'] as const
export type PenMood = (typeof penMoods)[number]

/** Where a language model is reached; `none`: nowhere, the embedded pen writes alone. */
export const penPresetIds = [
  'none',
  'openai',
  'openrouter',
  'deepseek',
  'yandex',
  'gigachat',
  'ollama',
  'lmstudio',
  'other',
  'browser',
] as const
export type PenPresetId = (typeof penPresetIds)[number]

const line = z._default(z.string().check(z.maxLength(300)), '')
const roubles = z._default(z.number().check(z.minimum(0), z.maximum(1_000_000)), 0)
const choice = z._default(z.enum(['model', 'embedded']), 'model')

/** The second pen. Its key is not here: settings are exported, keys never are. */
export const penSettingsSchema = z.strictObject({
  preset: z._default(z.enum(penPresetIds), 'none'),
  /** The address up to and including the version: «https://api.openai.com/v1». */
  address: line,
  model: line,
  /** Roubles for a million tokens, in and out; 0: not known. */
  priceIn: roubles,
  priceOut: roubles,
  /** Roubles a calendar month may cost; 0: no limit. */
  monthlyLimit: roubles,
  /** Whether the buyer's name may be sent; otherwise a placeholder goes. */
  sendName: z._default(z.boolean(), false),
  /** Which pen writes beside the embedded draft, by what the buyer wrote. */
  by: z.prefault(z.strictObject({ praise: choice, complaint: choice, question: choice }), {}),
  /** Address and model for which the seller has seen what would be sent and agreed. */
  agreedTo: line,
})
export type PenSettings = z.infer<typeof penSettingsSchema>

/** What the seller agrees to: this model at this address. */
export const penPlace = ({ preset, address, model }: PenSettings): string =>
  preset === 'browser' ? 'browser' : `${address.trim()} ${model.trim()}`.slice(0, 300)

/** The second pen may write: it is chosen, and its request was shown. */
export const penReady = (pen: PenSettings): boolean =>
  pen.preset !== 'none' && pen.agreedTo !== '' && pen.agreedTo === penPlace(pen)
