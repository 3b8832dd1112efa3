import * as z from 'zod/mini'

/**
 * A message of the extension. `from` says who may send it: `page` = our content script in a cabinet, `extension` = our own
 * pages only. `to` says where it is handled. Both ends parse; unknown keys are refused.
 */
export type Entry = {
  from: 'page' | 'extension' | 'any'
  to: 'background' | 'page' | 'sidebar'
  request: z.ZodMiniType
  response: z.ZodMiniType
}

export const nothing = z.strictObject({})
/** An item's key. */
export const key = z.string().check(z.minLength(1), z.maxLength(300))
export const reply = z.string().check(z.maxLength(20_000))
