import type { ElementRule, SiteRule } from '@/lib/domain/site-rule'

/*
 * How an element is told from others by what lasts: tags, roles, names that programmers gave on purpose. Never by class
 * names, which change with every build of a cabinet.
 */

const telling =
  /^(?:role|name|type|itemprop|itemtype|data-(?:testid|test|test-id|qa|e2e|name|auto|marker|component|widget))$/u
/** A value with an id or a hash in it belongs to this one element. */
const personal = /\d{3}|[\da-f]{8}/iu
const wellFormed = /^[a-z][a-z0-9:_-]{0,59}$/u

/** How many parts of an element are looked at: enough to know a review by, little enough for thousands of them. */
const mostParts = 200

type Mark = ElementRule['marks'][number]

/** Attributes of an element that may last; `data-…-id` counts by being there. */
export function marksOf(element: Element): Mark[] {
  const marks: Mark[] = []
  for (const { name, value } of element.attributes) {
    if (!wellFormed.test(name)) continue
    if (telling.test(name) && value.length <= 100 && !personal.test(value))
      marks.push({ name, value })
    else if (name.startsWith('data-') && personal.test(value)) marks.push({ name })
  }
  return marks.slice(0, 10)
}

export const ruleOf = (element: Element): ElementRule => ({
  tag: element.localName,
  marks: marksOf(element),
})

const has = (element: Element, { name, value }: Mark) =>
  value === undefined ? element.hasAttribute(name) : element.getAttribute(name) === value

/** The rule without what not all of these elements share. */
export const sharedRule = (rule: ElementRule, peers: readonly Element[]): ElementRule => ({
  tag: rule.tag,
  marks: rule.marks.filter((mark) => peers.every((peer) => has(peer, mark))),
})

export function selectorOf({ tag, marks }: ElementRule): string {
  const parts = marks.map(({ name, value }) =>
    value === undefined ? `[${CSS.escape(name)}]` : `[${CSS.escape(name)}="${CSS.escape(value)}"]`,
  )
  return CSS.escape(tag) + parts.join('')
}

/** What an element holds, as a set of words: its tags, and which tag stands in which. Our own elements do not count. */
export function shapeOf(element: Element): Set<string> {
  const shape = new Set<string>()
  let seen = 0
  for (const part of element.getElementsByTagName('*')) {
    if (part.localName.startsWith('otvetim-') || !wellFormed.test(part.localName)) continue
    if (++seen > mostParts) break
    shape.add(part.localName)
    const around = part.parentElement?.localName
    if (around && part.parentElement !== element) shape.add(`${around} ${part.localName}`)
  }
  return shape
}

/** 0…1: how much two shapes have in common. */
export function likeness(a: ReadonlySet<string>, b: ReadonlySet<string>): number {
  let both = 0
  for (const word of a) if (b.has(word)) both++
  const all = a.size + b.size - both
  return all === 0 ? 1 : both / all
}

/** The path of a page with its ids left open. */
export const pathOf = (url: URL): SiteRule['path'] =>
  url.pathname
    .split('/')
    .filter((part) => part !== '')
    .slice(0, 20)
    .map((part) => (personal.test(part) || part.length > 60 ? '*' : part))

/** Whether a rule was taught for pages like this one. */
export function forPage(rule: SiteRule, url: URL): boolean {
  const path = pathOf(url)
  return (
    rule.host === url.hostname &&
    rule.path.length === path.length &&
    rule.path.every((part, index) => part === '*' || part === path[index])
  )
}
