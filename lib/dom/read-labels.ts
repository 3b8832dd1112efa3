import { clean, lineOf } from './read-text'

/** What stands beside a label: the element, where the value has one of its own, and its text. */
export type Labelled = { text: string; element?: Element }

const bare = (text: string): string => text.replace(/(?<![\s:：])[\s:：]+$/u, '').toLowerCase()

/** The element after a label; where the label is alone in its wrapper, the one after the wrapper. */
function beside(label: Element, root: Element): Element | undefined {
  let at = label
  for (let up = 0; up < 3; up++) {
    if (at.nextElementSibling) return at.nextElementSibling
    const parent = at.parentElement
    if (!parent || parent === root || parent.childElementCount > 1) return undefined
    at = parent
  }
  return undefined
}

/**
 * Reads label/value pairs in whatever markup: `<dt>` and `<dd>`, two cells, two blocks, or «Артикул: 123» in one text.
 * The function it returns gives the value beside the first of the labels that is there; labels are compared without
 * case and colon.
 */
export function labels(root: Element): (...names: string[]) => Labelled | undefined {
  const found = new Map<string, Labelled>()
  for (const element of root.querySelectorAll('*')) {
    const raw = element.textContent ?? ''
    if (raw.length > 200 || raw.length < 2 || element.childElementCount > 2) continue
    // A wrapper says no more than what it holds.
    if (element.childElementCount === 1 && element.firstElementChild?.textContent === raw) continue
    // What is cut for the eye stands whole in the title.
    const title = clean(element.getAttribute('title') ?? '')
    const line = title.length > raw.length ? title : lineOf(element)
    const inText = line.includes(':')
      ? /^([\p{L}][\p{L}\d ./-]{1,40}):\s?(\S.*)$/su.exec(line)
      : undefined
    if (inText?.[1] && inText[2] && !found.has(bare(inText[1]))) {
      found.set(bare(inText[1]), { text: inText[2] })
      continue
    }
    const name = bare(line)
    if (element.childElementCount > 0 || name.length > 40 || found.has(name)) continue
    // «Вопрос» over a drawer heads everything in it.
    const value = element.closest('h1,h2,h3') ? undefined : beside(element, root)
    if (!value) continue
    const text = (value.textContent ?? '').length > 5000 ? '' : lineOf(value)
    found.set(name, { text, element: value })
  }
  return (...names) => {
    for (const name of names) {
      const value = found.get(name)
      if (value) return value
    }
    return undefined
  }
}
