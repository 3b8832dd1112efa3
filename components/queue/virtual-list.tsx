import type { ComponentChildren } from 'preact'
import { useEffect, useLayoutEffect, useRef, useState } from 'preact/hooks'

type Props<Line> = {
  lines: readonly Line[]
  /** Height of a line in rem: lines do not measure themselves, so that ten thousand cost as little as ten. */
  height(line: Line): number
  id(line: Line): string
  draw(line: Line): ComponentChildren
  /** The lines that are on screen or nearly so. */
  onShown(lines: readonly Line[]): void
  /** Scrolled into view whenever it changes. */
  at?: number | undefined
  label: string
}

/** So far outside the window lines are drawn already, in CSS pixels. */
const margin = 400

/** A list that draws only what is on screen. Plain lists of plain items: screen readers and search in page see them. */
export function VirtualList<Line>({ lines, height, id, draw, onShown, at, label }: Props<Line>) {
  const box = useRef<HTMLDivElement>(null)
  const [view, setView] = useState({ top: 0, height: 800 })
  const rem = Number.parseFloat(getComputedStyle(document.documentElement).fontSize) || 16

  const tops: number[] = [0]
  for (const line of lines) tops.push((tops.at(-1) ?? 0) + height(line) * rem)
  const total = tops.at(-1) ?? 0
  const first = Math.max(0, lineAt(tops, view.top - margin))
  const last = Math.min(lines.length, lineAt(tops, view.top + view.height + margin) + 1)
  const shown = lines.slice(first, last)

  useLayoutEffect(() => {
    const element = box.current
    if (!element) return
    const measure = () =>
      setView((old) =>
        old.top === element.scrollTop && old.height === element.clientHeight
          ? old
          : { top: element.scrollTop, height: element.clientHeight },
      )
    measure()
    const observer = new ResizeObserver(measure)
    observer.observe(element)
    element.addEventListener('scroll', measure, { passive: true })
    return () => {
      observer.disconnect()
      element.removeEventListener('scroll', measure)
    }
  }, [])

  useEffect(() => onShown(shown), [first, last, lines])

  useLayoutEffect(() => {
    const element = box.current
    if (!element || at === undefined) return
    const top = tops[at] ?? 0
    const bottom = tops[at + 1] ?? top
    // A heading that sits above the first line of a section comes into view with it.
    if (top < element.scrollTop) element.scrollTop = at <= 1 ? 0 : top
    else if (bottom > element.scrollTop + element.clientHeight) {
      element.scrollTop = bottom - element.clientHeight
    }
  }, [at])

  return (
    <div class="virtual-list" ref={box}>
      <ul aria-label={label} style={{ height: `${total}px` }}>
        {shown.map((line, index) => (
          <li
            key={id(line)}
            style={{
              transform: `translateY(${tops[first + index]}px)`,
              height: `${height(line) * rem}px`,
            }}
            aria-setsize={lines.length}
            aria-posinset={first + index + 1}
          >
            {draw(line)}
          </li>
        ))}
      </ul>
    </div>
  )
}

/** The index of the line that covers a height. */
function lineAt(tops: readonly number[], y: number): number {
  let [low, high] = [0, tops.length - 1]
  while (low < high) {
    const middle = Math.ceil((low + high) / 2)
    if ((tops[middle] ?? 0) <= y) low = middle
    else high = middle - 1
  }
  return low
}
