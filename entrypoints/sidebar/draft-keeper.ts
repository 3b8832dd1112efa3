import type { Item } from '@/lib/domain/item'
import { soon } from './stubbornly'

/** What happens to the seller's text: `failing` means that it lives in this page only, for now. */
export type Keeping = 'kept' | 'pending' | 'failing'

type Save<Value> = (item: Item, value: Value) => Promise<unknown>

/** Typing pauses that are worth a write, and how long to wait after a failed one, in ms. */
const pause = 400
const patience = [500, 2000, 5000, 15_000]

/**
 * Keeps edited drafts of replies and complaints: writes after a pause in typing and at once on `flush`, one write at a time, the newest text of
 * every item, and tries again until it is kept.
 */
export function draftKeeper<Value = string>(save: Save<Value>, told: (keeping: Keeping) => void) {
  const waiting = new Map<string, { item: Item; value: Value }>()
  let timer: ReturnType<typeof setTimeout> | undefined
  let writing = false
  let failures = 0

  async function write(): Promise<void> {
    clearTimeout(timer)
    if (writing) return
    writing = true
    for (const [key, draft] of waiting) {
      try {
        await soon(save(draft.item, draft.value))
        failures = 0
        if (waiting.get(key) === draft) waiting.delete(key)
      } catch {
        failures++
        break
      }
    }
    writing = false
    told(failures > 1 ? 'failing' : waiting.size > 0 ? 'pending' : 'kept')
    if (waiting.size > 0) {
      const wait = failures > 0 ? patience[Math.min(failures, patience.length) - 1] : pause
      timer = setTimeout(write, wait)
    }
  }

  return {
    put(item: Item, value: Value): void {
      waiting.set(item.key, { item, value })
      if (failures === 0) {
        clearTimeout(timer)
        timer = setTimeout(write, pause)
      }
    },
    flush: write,
    /** What is not written yet, if anything. */
    unsaved: (key: string): Value | undefined => waiting.get(key)?.value,
  }
}
