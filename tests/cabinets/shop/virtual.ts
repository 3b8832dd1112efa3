/** The slice of a long list that a virtual list draws, and the empty space above and below it, in pixels. */
export function visible(count: number, rowHeight: number, scrollTop: number, height: number) {
  const spare = 5
  const first = Math.max(0, Math.floor(scrollTop / rowHeight) - spare)
  const last = Math.min(count, Math.ceil((scrollTop + height) / rowHeight) + spare)
  return { first, last, above: first * rowHeight, below: (count - last) * rowHeight }
}
