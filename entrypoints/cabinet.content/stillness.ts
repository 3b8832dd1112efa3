/** A list that loads by scrolling takes and drops rows for so long after the hand stopped, in ms. */
const settling = 1500

/** Whether nobody has scrolled or resized anything for a while: rows that come and go then do so for another reason. */
export function stillness(signal: AbortSignal): () => boolean {
  let movedAt = Number.NEGATIVE_INFINITY
  const moved = () => {
    movedAt = performance.now()
  }
  document.addEventListener('scroll', moved, { capture: true, passive: true, signal })
  window.addEventListener('resize', moved, { passive: true, signal })
  return () => performance.now() - movedAt > settling
}
