import { find } from '@/lib/adapters/generic'

/** What the page sees of the finder when it is measured: bundled, injected, and called through `window`. */
declare global {
  interface Window {
    otvetimFind(now: number): FoundBlock[]
  }
}

export type FoundBlock = {
  text: string
  element: string
  author?: string
  date?: number
  rating?: number
  words?: string
  answer?: string
}

/** The text of a block without that of other blocks inside it. */
function ownText(element: Element, blocks: readonly Element[]): string {
  const inner = blocks.filter((other) => other !== element && element.contains(other))
  return inner.reduce(
    (text, other) => text.replace(other.textContent ?? '', ' '),
    element.textContent ?? '',
  )
}

window.otvetimFind = (now) => {
  const steps = find(document.body, { url: new URL(location.href), now, marketplace: 'other' })
  let step = steps.next()
  while (!step.done) step = steps.next()
  const { rows } = step.value
  const elements = rows.map(({ element }) => element)
  return rows.map(({ element, item }) => ({
    text: `${ownText(element, elements)}\n${item.pros ?? ''}\n${item.text ?? ''}`,
    element: `${element.tagName}.${element.getAttribute('class') ?? ''}`.slice(0, 60),
    ...(item.author && { author: item.author }),
    ...(item.date && { date: item.date.at }),
    ...(item.rating && { rating: item.rating }),
    words: [item.pros, item.cons, item.text].filter(Boolean).join(' | '),
    ...(item.answer && { answer: item.answer }),
  }))
}
