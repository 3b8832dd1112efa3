/** What the page may not hear of our elements: it would open rows, close drawers or drag the focus back. */
const kept = [
  'pointerdown',
  'pointerup',
  'mousedown',
  'mouseup',
  'touchstart',
  'touchend',
  'click',
  'auxclick',
  'dblclick',
  'keydown',
  'keypress',
  'keyup',
  'focus',
  'focusin',
  'blur',
  'focusout',
] as const

type Handle = (event: Event) => void

/**
 * Takes the events of our own elements before the page sees them, at the window on their way down, and gives the
 * trusted ones to the element's handler. One set of listeners for all elements. Tab stays the browser's.
 */
export function shield(signal: AbortSignal): { add(host: HTMLElement, handle: Handle): void } {
  const handlers = new WeakMap<EventTarget, Handle>()
  const take = (event: Event) => {
    const handle = event.target ? handlers.get(event.target) : undefined
    if (!handle) return
    event.stopImmediatePropagation()
    if (event.isTrusted) handle(event)
  }
  for (const type of kept) window.addEventListener(type, take, { capture: true, signal })
  return {
    add(host, handle) {
      handlers.set(host, handle)
    },
  }
}
