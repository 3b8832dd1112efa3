export type QueueKey =
  | 'next'
  | 'previous'
  | 'open'
  | 'snooze'
  | 'take'
  | 'note'
  | 'skip'
  | 'done'
  | 'undo'
  | 'search'
  | 'help'

/** By place on the keyboard: «j» is «о» in the Russian layout. */
const codes: Record<string, QueueKey> = {
  KeyJ: 'next',
  ArrowDown: 'next',
  KeyK: 'previous',
  ArrowUp: 'previous',
  KeyS: 'snooze',
  KeyW: 'take',
  KeyN: 'note',
  KeyX: 'skip',
  KeyD: 'done',
  KeyZ: 'undo',
  Slash: 'search',
}

/** What a key press means in the queue; `undefined` while the seller types or holds a modifier. */
export function queueKey(event: KeyboardEvent): QueueKey | undefined {
  if (event.ctrlKey || event.metaKey || event.altKey) return undefined
  const { target } = event
  const typing =
    target instanceof HTMLInputElement ||
    target instanceof HTMLTextAreaElement ||
    target instanceof HTMLSelectElement
  if (typing) return undefined
  if (event.key === '?') return 'help'
  // On a button Enter presses it: opening is for when nothing has the focus.
  if (event.key === 'Enter') return target instanceof HTMLButtonElement ? undefined : 'open'
  return event.shiftKey ? undefined : codes[event.code]
}
