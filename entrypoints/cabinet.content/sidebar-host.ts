import { element, ownElement, ownTags } from '@/lib/dom/own'
import type { shield } from '@/lib/dom/shield'
import { t } from '@/lib/i18n/t'
import { pageRuntime } from '@/lib/messages/page-runtime'
import { sidebarCss } from './sidebar-style'

const usual = 420
const narrowest = 320
const widest = 1200
const keyStep = 24
/** What always stays visible of the page beside the sidebar, in px. */
const pageRest = 48

export type SidebarHost = {
  readonly open: boolean
  show(): void
  hide(): void
  resize(width: number): void
  /** Moves to the other edge when the sidebar would lie on the field that the seller is to read and send. */
  keepClearOf(field: HTMLElement): void
  /** Whether the page shows the sidebar to the seller as it is, and not covered or moved away. */
  visible(): boolean
  remove(): void
}

type Options = {
  /** The seller chose another width. */
  onWidth(width: number): void
  onClose(): void
}

/**
 * The frame of the sidebar at the edge of the page. The page's scripts can neither read nor style what is in it; it
 * stands in the browser's top layer, so that nothing of the page lies over it by accident.
 */
export function sidebarHost(events: ReturnType<typeof shield>, options: Options): SidebarHost {
  let host: HTMLElement | undefined
  let frame: HTMLElement | undefined
  let width = usual
  let collapsed = false
  let left = false

  const handle = element('div', {
    class: 'handle',
    role: 'separator',
    tabindex: '0',
    'aria-orientation': 'vertical',
    'aria-label': t('cabinet.panel.width'),
  })
  const fold = element('button', { class: 'fold', type: 'button' })
  const close = element('button', {
    class: 'close',
    type: 'button',
    'aria-label': t('cabinet.panel.close'),
  })
  const strip = element('div', { class: 'strip' }, close, fold, handle)

  const limit = (wanted: number) =>
    Math.round(Math.max(narrowest, Math.min(wanted, widest, innerWidth - pageRest)))

  function draw(): void {
    if (!host) return
    host.style.setProperty('--width', `${limit(width)}px`)
    host.toggleAttribute('data-collapsed', collapsed)
    host.toggleAttribute('data-left', left)
    fold.setAttribute('aria-label', collapsed ? t('cabinet.panel.unfold') : t('cabinet.panel.fold'))
    fold.setAttribute('aria-expanded', String(!collapsed))
    handle.setAttribute('aria-valuenow', String(limit(width)))
    handle.setAttribute('aria-valuemin', String(narrowest))
    handle.setAttribute('aria-valuemax', String(limit(widest)))
  }

  function resize(wanted: number, byHand = false): void {
    width = limit(wanted)
    draw()
    if (byHand) options.onWidth(width)
  }

  function toggleFold(): void {
    collapsed = !collapsed
    draw()
  }

  function drag(start: PointerEvent): void {
    start.preventDefault()
    handle.setPointerCapture(start.pointerId)
    const stop = new AbortController()
    const from = width
    handle.addEventListener(
      'pointermove',
      (move) => resize(from + (move.clientX - start.clientX) * (left ? 1 : -1)),
      { signal: stop.signal },
    )
    handle.addEventListener(
      'lostpointercapture',
      () => {
        stop.abort()
        options.onWidth(width)
      },
      { signal: stop.signal },
    )
  }

  function pressedKey(event: KeyboardEvent): void {
    const wider = left ? 'ArrowRight' : 'ArrowLeft'
    const narrower = left ? 'ArrowLeft' : 'ArrowRight'
    if (event.key === wider) resize(width + keyStep, true)
    else if (event.key === narrower) resize(width - keyStep, true)
    else if (event.key === 'Home') resize(narrowest, true)
    else if (event.key === 'End') resize(widest, true)
    else return
    event.preventDefault()
  }

  function build(): HTMLElement {
    const inner = element('iframe', {
      src: pageRuntime()?.getURL('/sidebar.html') ?? '',
      title: t('cabinet.panel.title'),
      // The browser's own model, where the seller chose it, writes in this frame.
      allow: 'clipboard-write; language-model',
    })
    frame = inner
    // The page of the frame comes from another process, and the focus given before it came is lost.
    inner.addEventListener('load', () => {
      if (document.activeElement !== host) return
      inner.blur()
      inner.focus({ preventScroll: true })
    })
    const { host: made, root } = ownElement(ownTags.sidebar, {
      css: sidebarCss,
      content: [strip, inner],
    })
    made.popover = 'manual'
    events.add(made, (event) => act(event, root))
    return made
  }

  /** The shield hides the event from the shadow root too, so the part is found by where it happened. */
  function act(event: Event, root: ShadowRoot): void {
    if (event instanceof KeyboardEvent && event.type === 'keydown') {
      if (event.key === 'Escape') options.onClose()
      else if (root.activeElement === handle) pressedKey(event)
    } else if (event instanceof PointerEvent) {
      const byKey = event.type === 'click' && event.detail === 0
      const part = byKey ? root.activeElement : root.elementFromPoint(event.clientX, event.clientY)
      if (event.type === 'pointerdown' && part === handle) drag(event)
      else if (event.type === 'click' && part === fold) toggleFold()
      else if (event.type === 'click' && part === close) options.onClose()
    }
  }

  return {
    get open() {
      return host?.isConnected === true && !host.hidden
    },
    show() {
      host ??= build()
      const parent =
        [...document.querySelectorAll('dialog:modal')].at(-1) ?? document.documentElement
      if (host.parentNode !== parent) moveInto(parent, host)
      host.hidden = false
      collapsed = false
      draw()
      if (!host.matches(':popover-open')) host.showPopover()
      // The seller asked for a draft: the next key belongs to it.
      frame?.focus({ preventScroll: true })
    },
    hide() {
      if (!host) return
      host.hidden = true
      if (host.matches(':popover-open')) host.hidePopover()
    },
    resize,
    keepClearOf(field) {
      const place = field.getBoundingClientRect()
      const taken = limit(width)
      left = place.right > innerWidth - taken && place.left > taken
      draw()
    },
    visible() {
      if (!host?.isConnected || host.hidden) return false
      const place = host.getBoundingClientRect()
      // What lets clicks through is not met at a point: everything else of the top layer counts.
      const above = [...document.querySelectorAll(':popover-open,dialog:modal')].some(
        (other) => !other.contains(host ?? null) && overlap(other.getBoundingClientRect(), place),
      )
      if (above) return false
      const { left: x, top: y, width: w, height: h } = place
      return [0.15, 0.5, 0.85].every(
        (part) => document.elementFromPoint(x + w * part, y + h * part) === host,
      )
    },
    remove() {
      host?.remove()
      host = undefined
    },
  }
}

const overlap = (a: DOMRect, b: DOMRect): boolean =>
  a.left < b.right && b.left < a.right && a.top < b.bottom && b.top < a.bottom

/** A modal dialog makes everything outside it dead, us included. Moving a frame reloads it where `moveBefore` is unknown. */
function moveInto(parent: Element, host: HTMLElement): void {
  if (host.isConnected && 'moveBefore' in parent) {
    ;(parent as Element & { moveBefore(node: Node, before: null): void }).moveBefore(host, null)
  } else parent.append(host)
}
