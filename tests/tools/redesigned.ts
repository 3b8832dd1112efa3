import { readByMeaning } from '@/lib/adapters/read-by-meaning'
import type { PageReading } from '@/lib/adapters/read-page'
import { insertText } from '@/lib/dom/insert-text'
import { randomOf, redesign, type Tree } from './redesign'

/** How many items a page shows, how many are found after its redesigns, and how many of these are the same. */
export type Tally = {
  expected: number
  found: number
  matched: number
  /** Items that had a field to reply into, and those whose field was reached again. */
  fields: number
  reached: number
  /** What was lost, and every field that another item's reply would have gone to. */
  lost: string[]
  wrong: string[]
}

export const nothing = (): Tally => ({
  expected: 0,
  found: 0,
  matched: 0,
  fields: 0,
  reached: 0,
  lost: [],
  wrong: [],
})

/** What tells one item of a page from another, however it is dressed. */
const said = (...texts: (string | undefined)[]) =>
  texts
    .join(' ')
    .replace(/(?:достоинства|недостатки|комментарий):/giu, '')
    .replace(/[^\p{L}\p{N}]+/gu, '')

/** `mark`: what tells items without words. */
type Shown = { words: string; whole: string; mark: string; field: Element | undefined }

/** The items of a page: one that is opened and stands in the list too is one. */
function shown({ rows, opened }: PageReading): Shown[] {
  const all = opened ? [...rows.filter(({ item }) => item.key !== opened.item.key), opened] : rows
  return all.map(({ item, field }) => ({
    words: said(item.text ?? item.pros ?? item.cons),
    whole: said(item.pros, item.cons, item.text),
    mark: `${item.rating} ${item.date && new Date(item.date.at).toDateString()}`,
    field,
  }))
}

const fieldsIn = (tree: Tree): HTMLElement[] =>
  [tree, ...[...tree.querySelectorAll('*')].flatMap(({ shadowRoot }) => shadowRoot ?? [])].flatMap(
    (one, at) =>
      at === 0
        ? [...tree.querySelectorAll<HTMLElement>('textarea,[contenteditable]')]
        : fieldsIn(one),
  )

/** A deep copy with its shadow trees; `twins` learns which field is a copy of which. Custom elements become inert. */
function copyOf(node: Node, twins: Map<Element, Element>): Node {
  const element = node.nodeType === 1 ? (node as Element) : undefined
  const custom = element?.localName.includes('-')
  const copy = custom ? document.createElement(`x-${element?.localName}`) : node.cloneNode(false)
  if (element && custom)
    for (const name of element.getAttributeNames())
      (copy as Element).setAttribute(name, element.getAttribute(name) ?? '')
  if (element) twins.set(copy as Element, element)
  if (element?.shadowRoot)
    (copy as Element)
      .attachShadow({ mode: 'open' })
      .append(...[...element.shadowRoot.childNodes].map((child) => copyOf(child, twins)))
  for (const child of node.childNodes) copy.appendChild(copyOf(child, twins))
  return copy
}

const treesIn = (tree: Tree): Tree[] => [
  tree,
  ...[...tree.querySelectorAll('*')].flatMap(({ shadowRoot }) =>
    shadowRoot ? treesIn(shadowRoot) : [],
  ),
]

/**
 * Takes the page of `document` through redesigns, one for each seed, and counts what is still read right. `body` is
 * the part that is redesigned: the page's own body, or that of its inner frame. Leaves the page as it was.
 */
export async function redesigned(
  body: HTMLElement,
  url: string,
  now: number,
  seeds: readonly number[],
): Promise<Tally> {
  const tally = nothing()
  const original = [...body.childNodes]
  const wanted = shown(await readByMeaning(document, url, now))
  for (const seed of seeds) {
    const twins = new Map<Element, Element>()
    body.replaceChildren(...original.map((node) => copyOf(node, twins)))
    for (const tree of treesIn(body)) redesign(tree, randomOf(seed))
    const before = body.innerHTML
    const after = shown(await readByMeaning(document, url, now))
    if (body.innerHTML !== before) tally.wrong.push(`${seed}: the page was changed`)
    tally.expected += wanted.length
    tally.found += after.length
    const left = [...after]
    // Those with the most words first: a short text stands in many.
    for (const one of wanted.toSorted((a, b) => b.words.length - a.words.length)) {
      const fits = ({ whole, mark }: Shown) =>
        one.words ? whole.includes(one.words) : whole === '' && mark === one.mark
      const close = left.filter(fits)
      const found = close.find(({ field }) => field && twins.get(field) === one.field) ?? close[0]
      if (one.field) tally.fields++
      if (!found) {
        tally.lost.push(
          `${seed}: «${one.words || one.mark}» among ${left.map(({ whole, mark }) => `«${whole || mark}»`).join(', ')}`,
        )
        continue
      }
      tally.matched++
      left.splice(left.indexOf(found), 1)
      const field = found.field
      if (field && twins.get(field) !== one.field) tally.wrong.push(`${seed}: ${one.words}`)
      else if (field) tally.reached++
    }
    const open = after.filter(({ field }) => field)
    const some = open[seed % Math.max(open.length, 1)]?.field as HTMLElement | undefined
    if (some && !(await writes(body, some)))
      tally.wrong.push(`${seed}: not written, or elsewhere too`)
  }
  body.replaceChildren(...original)
  return tally
}

/** Whether a reply gets into this field and into no other. */
async function writes(body: HTMLElement, field: HTMLElement): Promise<boolean> {
  const text = 'Здравствуйте! Спасибо за отзыв.'
  const { outcome } = await insertText(field, text)
  const held = (one: HTMLElement) => ('value' in one ? String(one.value) : one.textContent)
  return (
    outcome === 'inserted' &&
    fieldsIn(body).every((one) => (held(one) ?? '').includes(text) === (one === field))
  )
}
