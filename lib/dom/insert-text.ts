import { t } from '@/lib/i18n/t'
import { fieldKind, fieldText, holds, refusal } from './field'
import { strategies } from './insert-strategies'

export type Insertion =
  /** Without `undo`: the field held the text already. */
  | { outcome: 'inserted'; undo?: () => Promise<boolean> }
  /** The page changed what was written; `held` is what the field holds now. */
  | { outcome: 'differs'; held: string; undo: () => Promise<boolean> }
  /** The seller's own words stand in the field and nothing was written. */
  | { outcome: 'occupied'; held: string }
  | { outcome: 'refused'; reason: string }

/**
 * Writes a text into one field the way a person's typing would, so that the page's framework takes it as its own, and
 * reads back what the field holds. Sends nothing and touches nothing else.
 *
 * @param over what to do with words that stand in the field; absent: leave them and answer `occupied`
 */
export async function insertText(
  field: HTMLElement,
  text: string,
  over?: 'replace' | 'append',
): Promise<Insertion> {
  const before = fieldText(field)
  if (holds(field, text)) return { outcome: 'inserted' }
  if (before.trim() !== '' && !over) return { outcome: 'occupied', held: before }
  const whole = over === 'append' && before.trim() !== '' ? `${before.trimEnd()}\n${text}` : text
  const reason = refusal(field, whole)
  if (reason) return { outcome: 'refused', reason }
  const held = await write(field, whole)
  const undo = () => takeBack(field, before, held)
  if (holds(field, whole)) return { outcome: 'inserted', undo }
  if (holds(field, before))
    return {
      outcome: 'refused',
      reason: t('field.refused'),
    }
  return { outcome: 'differs', held, undo }
}

/** Tries the ways in their order until the field holds the text; gives what it holds in the end. */
async function write(field: HTMLElement, text: string): Promise<string> {
  for (const strategy of strategies) {
    if (strategy.kind !== fieldKind(field)) continue
    await strategy.write(field, text)
    await settled()
    if (holds(field, text)) break
  }
  return fieldText(field)
}

/** Puts back what stood there, unless the seller has changed the text since: those are his own words now. */
async function takeBack(field: HTMLElement, before: string, written: string): Promise<boolean> {
  if (!field.isConnected || !holds(field, written)) return false
  await write(field, before)
  return holds(field, before)
}

/** Frameworks answer an input event at once, in a microtask or in the next frame: by then the field has its final text. */
function settled(): Promise<void> {
  return new Promise((resolve) => {
    const timer = setTimeout(resolve, 250)
    requestAnimationFrame(() =>
      requestAnimationFrame(() => {
        clearTimeout(timer)
        resolve()
      }),
    )
  })
}
