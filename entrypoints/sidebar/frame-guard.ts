/** After the frame appears, moves or is uncovered, clicks within this time were aimed at something else. In ms. */
const settling = 300

/** `covered`: something lies over the button or the frame is not really drawn; `unsettled`: it has just appeared. */
export type Refusal = 'covered' | 'unsettled' | 'forged'

type Sight = { visible: boolean; since: number }

/** Whether a press may act, given what was last seen of its button. Pure. */
export function refusal(
  press: { trusted: boolean; at: number },
  sight: Sight | undefined,
): Refusal | undefined {
  if (!press.trusted) return 'forged'
  if (!sight) return 'unsettled'
  if (!sight.visible) return 'covered'
  return press.at - sight.since < settling ? 'unsettled' : undefined
}

/** IntersectionObserver v2, Chromium only: tells also what is covered, faded or transformed. */
type Entry2 = IntersectionObserverEntry & { isVisible?: boolean }

/**
 * Keeps a page from having our buttons pressed unseen (clickjacking): a press on anything marked `data-guarded` acts only
 * when it is real and its button has been in full sight for a moment. Calls `told` with each refusal of a real press.
 */
export function guardFrame(view: Window & typeof globalThis) {
  const { document, performance } = view
  const version2 = 'isVisible' in view.IntersectionObserverEntry.prototype
  const sights = new WeakMap<Element, Sight>()
  let told: (refusal: Refusal) => void = () => {}
  const see = (entries: Entry2[]) => {
    for (const { target, isIntersecting, isVisible } of entries) {
      const visible = version2 ? Boolean(isVisible) : isIntersecting
      const before = sights.get(target)
      if (before?.visible !== visible) sights.set(target, { visible, since: performance.now() })
    }
  }
  const observer = new view.IntersectionObserver(see, {
    threshold: [0, 0.5, 1],
    ...(version2 && { trackVisibility: true, delay: 100 }),
  })
  const observeAll = () => {
    for (const button of document.querySelectorAll('[data-guarded]')) {
      if (!sights.has(button)) observer.observe(button)
    }
  }
  new view.MutationObserver(observeAll).observe(document, { childList: true, subtree: true })
  observeAll()

  const check = (event: Event) => {
    const button = (event.target as Element | null)?.closest?.('[data-guarded]')
    if (!button) return
    see(observer.takeRecords())
    const refused = refusal({ trusted: event.isTrusted, at: event.timeStamp }, sights.get(button))
    if (!refused) return
    event.stopImmediatePropagation()
    event.preventDefault()
    if (refused !== 'forged') told(refused)
  }
  document.addEventListener('click', check, true)

  return {
    /** Sets who is told of a refused press. */
    onRefusal(callback: (refusal: Refusal) => void): void {
      told = callback
    },
  }
}
export type FrameGuard = ReturnType<typeof guardFrame>
