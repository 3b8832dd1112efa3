import * as z from 'zod/mini'

/** What the seller does with an item by hand. Each is undone by another: see `undo`. */
export const actionSchema = z.discriminatedUnion('do', [
  z.strictObject({ do: z.literal('snooze'), until: z.int() }),
  z.strictObject({ do: z.literal('wake') }),
  z.strictObject({ do: z.literal('note'), text: z.string().check(z.maxLength(2000)) }),
  /** «Взял в работу», and its undo. */
  z.strictObject({ do: z.literal('take') }),
  z.strictObject({ do: z.literal('leave') }),
  z.strictObject({ do: z.literal('skip'), why: z.string().check(z.maxLength(200)) }),
  z.strictObject({ do: z.literal('done') }),
  z.strictObject({ do: z.literal('reopen') }),
])
export type Action = z.infer<typeof actionSchema>

/** The action that takes back `action`, done to an item that looked like `before`. */
export function undo(
  action: Action,
  before: { snoozedUntil?: number | undefined; note?: string | undefined },
): Action {
  switch (action.do) {
    case 'snooze':
    case 'wake':
      return before.snoozedUntil === undefined
        ? { do: 'wake' }
        : { do: 'snooze', until: before.snoozedUntil }
    case 'note':
      return { do: 'note', text: before.note ?? '' }
    case 'take':
      return { do: 'leave' }
    case 'leave':
      return { do: 'take' }
    case 'skip':
    case 'done':
      return { do: 'reopen' }
    case 'reopen':
      return { do: 'done' }
  }
}
