import type { overlay } from './overlay'

type Wish = {
  /** Which elements may be chosen. */
  fits(element: Element): boolean
  /** The element that a click would choose now. */
  changed(element: Element | undefined): void
  cancel(): void
}

export type Pointing = { choose(wish: Wish): Promise<Element> }

/** What the page may not notice while the seller points. */
const taken = [
  'pointermove',
  'pointerdown',
  'pointerup',
  'mousedown',
  'mouseup',
  'mousemove',
  'mouseover',
  'touchstart',
  'touchend',
  'click',
  'auxclick',
  'dblclick',
  'contextmenu',
  'wheel',
  'keydown',
  'keyup',
  'keypress',
] as const

/** Follows the pointer until `signal` aborts: what lies under it, made wider or narrower by wheel and arrow keys. */
export function point(shown: ReturnType<typeof overlay>, signal: AbortSignal): Pointing {
  let wish: (Wish & { done(element: Element): void }) | undefined
  let deepest: Element | undefined
  let wider = 0
  let at = { x: -1, y: -1 }
  let frame = 0

  /** The element under the pointer and, outwards, everything around it that may be chosen. */
  function offered(): Element[] {
    const all: Element[] = []
    for (let one: Element | null | undefined = deepest; one; one = parentOf(one)) {
      if (wish?.fits(one)) all.push(one)
    }
    return all
  }

  const current = () => {
    const all = offered()
    wider = Math.max(0, Math.min(wider, all.length - 1))
    return all[wider]
  }

  function look(): void {
    frame ||= requestAnimationFrame(() => {
      frame = 0
      const under = deepestAt(document, at.x, at.y)
      if (under !== deepest) wider = 0
      deepest = under
      wish?.changed(current())
    })
  }

  function choose(): void {
    const chosen = current()
    if (chosen) wish?.done(chosen)
  }

  function key(event: KeyboardEvent): void {
    if (event.key === 'Escape') wish?.cancel()
    else if (event.key === 'Enter') choose()
    else if (event.key === 'ArrowUp' || event.key === 'ArrowDown') {
      wider += event.key === 'ArrowUp' ? 1 : -1
      wish?.changed(current())
    }
  }

  function hear(event: Event): void {
    const ours = event.target === shown.host
    const keyboard = event instanceof KeyboardEvent
    event.stopImmediatePropagation()
    if (!event.isTrusted) return
    // Tab and what presses the bar's own buttons stay the browser's.
    if (keyboard && (event.key === 'Tab' || (ours && /^(?:Enter| )$/u.test(event.key)))) return
    if (!ours || keyboard) event.preventDefault()
    if (keyboard) {
      if (event.type === 'keydown') key(event)
    } else if (ours) {
      if (event.type === 'click') shown.press(event as MouseEvent)
    } else if (event instanceof WheelEvent) {
      wider += event.deltaY < 0 ? 1 : -1
      wish?.changed(current())
    } else if (event.type === 'pointermove') {
      const { clientX: x, clientY: y } = event as PointerEvent
      at = { x, y }
      look()
    } else if (event.type === 'click') choose()
  }

  for (const type of taken) {
    window.addEventListener(type, hear, { capture: true, passive: false, signal })
  }
  window.addEventListener('scroll', look, { capture: true, passive: true, signal })
  signal.addEventListener('abort', () => cancelAnimationFrame(frame))

  return {
    choose(next) {
      return new Promise((resolve, reject) => {
        signal.addEventListener('abort', () => reject(signal.reason))
        wish = {
          ...next,
          done(element) {
            wish = undefined
            resolve(element)
          },
        }
        wider = 0
        next.changed(current())
      })
    },
  }
}

/** Also through open shadow roots. */
function deepestAt(root: Document | ShadowRoot, x: number, y: number): Element | undefined {
  const found = root.elementFromPoint(x, y) ?? undefined
  const inner = found?.shadowRoot
  return inner ? (deepestAt(inner, x, y) ?? found) : found
}

const parentOf = (element: Element): Element | null => {
  const root = element.getRootNode()
  return element.parentElement ?? (root instanceof ShadowRoot ? root.host : null)
}
