/**
 * Redesigns a page at random, keeping what it means: what a marketplace may do to its cabinet overnight. The same
 * `random` gives the same redesign.
 */
export type Random = () => number
/** A body, or a tree inside it. */
export type Tree = ParentNode & Node

/** Small and seeded: mulberry32. */
export function randomOf(seed: number): Random {
  let state = seed >>> 0
  return () => {
    state = (state + 0x6d2b79f5) >>> 0
    let mixed = Math.imul(state ^ (state >>> 15), 1 | state)
    mixed = (mixed + Math.imul(mixed ^ (mixed >>> 7), 61 | mixed)) ^ mixed
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 2 ** 32
  }
}

const documentOf = (body: Tree): Document => body.ownerDocument as Document
const all = (root: ParentNode, selector = '*'): Element[] => [...root.querySelectorAll(selector)]
const hash = (random: Random): string => `x${Math.floor(random() * 1e9).toString(36)}`

/** Every class gets another name, the same one everywhere. */
function renameClasses(body: Tree, random: Random): void {
  const names = new Map<string, string>()
  for (const element of all(body, '[class]')) {
    const renamed = (element.getAttribute('class') ?? '')
      .split(/\s+/u)
      .filter(Boolean)
      .map((name) => {
        const known = names.get(name) ?? hash(random)
        names.set(name, known)
        return known
      })
    element.setAttribute('class', renamed.join(' '))
  }
}

function dropAttributes(body: Tree, random: Random): void {
  const gone = new Set(
    ['data-testid', 'data-name', 'id', 'role', 'name', 'reviewuuid'].filter(() => random() < 0.7),
  )
  for (const element of all(body)) for (const name of gone) element.removeAttribute(name)
}

function retag(element: Element, tag: string): Element {
  const other = element.ownerDocument.createElement(tag)
  for (const name of element.getAttributeNames())
    other.setAttribute(name, element.getAttribute(name) ?? '')
  other.append(...element.childNodes)
  element.replaceWith(other)
  return other
}

function tablesToGrids(body: Tree): void {
  for (const tag of ['td', 'th', 'tr', 'thead', 'tbody', 'table'])
    for (const element of all(body, tag)) retag(element, 'div')
}

function reorderColumns(body: Tree, random: Random): void {
  for (const rows of [all(body, 'tr')]) {
    const width = Math.max(0, ...rows.map((row) => row.childElementCount))
    const order = Array.from({ length: width }, (_, at) => at).sort(() => random() - 0.5)
    for (const row of rows) {
      if (row.childElementCount !== width || row.querySelector('[colspan]')) continue
      const cells = [...row.children]
      row.append(...order.map((at) => cells[at] as Element))
    }
  }
}

function addWrappers(body: Tree, random: Random): void {
  for (const element of all(body, 'div,span,p,button')) {
    if (random() > 0.15 || !element.parentElement || element.closest('svg')) continue
    const wrapper = documentOf(body).createElement(element.tagName === 'SPAN' ? 'span' : 'div')
    element.replaceWith(wrapper)
    wrapper.append(element)
  }
}

function removeWrappers(body: Tree, random: Random): void {
  for (const element of all(body, 'div')) {
    const only =
      element.childElementCount === 1 && !element.textContent?.trim().length
        ? undefined
        : element.firstElementChild
    if (!only || element.childNodes.length !== 1 || element.attributes.length > 0 || random() > 0.3)
      continue
    element.replaceWith(only)
  }
}

function splitTexts(body: Tree, random: Random): void {
  for (const element of all(body, 'span,div,p')) {
    const only = element.firstChild
    if (element.childNodes.length !== 1 || only?.nodeType !== 3 || random() > 0.3) continue
    const words = (only.nodeValue ?? '').split(' ')
    if (words.length < 4) continue
    const middle = 1 + Math.floor(random() * (words.length - 2))
    const [one, two] = [words.slice(0, middle).join(' '), ` ${words.slice(middle).join(' ')}`].map(
      (text) => {
        const part = documentOf(body).createElement('span')
        part.textContent = text
        return part
      },
    )
    element.replaceChildren(one as Element, two as Element)
  }
}

function cutTexts(body: Tree, random: Random): void {
  for (const element of all(body, 'span,div,p')) {
    const text = element.textContent ?? ''
    if (
      element.childElementCount > 0 ||
      text.length < 50 ||
      element.hasAttribute('title') ||
      random() > 0.5
    )
      continue
    element.setAttribute('title', text)
    element.textContent = `${text.slice(0, 30)}…`
  }
}

/** Only of buttons of one kind, or outside the rows: a row's own may be what the buyer says. */
function iconsForWords(body: Tree): void {
  const buttons = all(body, 'button')
  for (const button of buttons) {
    const text = button.textContent?.trim()
    if (!text || text.length > 20 || /\d/u.test(text)) continue
    const common = buttons.filter((other) => other.textContent?.trim() === text).length > 1
    if (!common && button.closest('tr,li,article')) continue
    button.setAttribute('aria-label', text)
    button.replaceChildren(documentOf(body).createElementNS('http://www.w3.org/2000/svg', 'svg'))
  }
}

/** What a label names stands in a block of its own below it, not behind it on its line. */
function moveLabels(body: Tree): void {
  for (const label of all(body, 'p>b:first-child,p>strong:first-child')) {
    const line = label.parentElement
    if (!line || !/:\s*$/u.test(label.textContent ?? '')) continue
    const pair = documentOf(body).createElement('div')
    const [name, words] = [label, line].map((part) => retag(part, 'div')) as [Element, Element]
    words.replaceWith(pair)
    pair.append(name, words)
    name.textContent = (name.textContent ?? '').replace(/\s*:\s*$/u, '')
  }
}

/** Rows stand in any order between two spacers, each moved to its place by its style. */
function virtualise(body: Tree, random: Random): void {
  const lists = new Set(all(body, 'tbody>tr,ul>li,article').map((row) => row.parentElement))
  for (const list of lists) {
    const rows = [...(list?.children ?? [])].filter((row) =>
      /^(?:TR|LI|ARTICLE)$/u.test(row.tagName),
    )
    const first = rows[0]
    if (!first || rows.length < 3 || rows.length !== list?.childElementCount) continue
    rows.forEach((row, at) => {
      row.setAttribute('style', `position: absolute; transform: translateY(${at * 80}px)`)
    })
    const spacer = (height: number) => {
      const one = documentOf(body).createElement(first.tagName)
      one.setAttribute('style', `height: ${height}px`)
      return one
    }
    list.replaceChildren(spacer(4000), ...rows.sort(() => random() - 0.5), spacer(90_000))
  }
}

/** Redesigns in place; which changes are made is up to `random`. Classes are always renamed. */
export function redesign(body: Tree, random: Random): void {
  const often = (share: number, change: () => void) => {
    if (random() < share) change()
  }
  often(0.5, () => iconsForWords(body))
  often(0.3, () => virtualise(body, random))
  often(0.5, () => moveLabels(body))
  often(0.5, () => reorderColumns(body, random))
  often(0.5, () => tablesToGrids(body))
  often(0.6, () => cutTexts(body, random))
  often(0.5, () => splitTexts(body, random))
  often(0.6, () => removeWrappers(body, random))
  often(0.6, () => addWrappers(body, random))
  dropAttributes(body, random)
  renameClasses(body, random)
}
