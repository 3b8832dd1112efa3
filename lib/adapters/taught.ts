import { isPlain } from '@/lib/dom/field'
import { likeness, pathOf, ruleOf, selectorOf, shapeOf, sharedRule } from '@/lib/dom/likeness'
import type { Kind } from '@/lib/domain/item'
import type { SiteRule } from '@/lib/domain/site-rule'

/** Two reviews of one list have this much of their structure in common, with and without photos, pros and replies. */
const alike = 0.4
/** A page with more candidates than that is not looked through to the end. */
const mostCandidates = 5000

type ItemRule = SiteRule['item']

/** Elements that stand where this one stands, in the neighbouring parts of the list, itself included. */
function peersOf(element: Element): Element[] {
  const shape = shapeOf(element)
  let best: Element[] = [element]
  let part: Element = element
  const way: number[] = []
  for (let level = 0; level < 4 && part.parentElement; level++) {
    const found = [...part.parentElement.children].flatMap((sibling) => {
      const peer = way.reduceRight<Element | undefined>((at, step) => at?.children[step], sibling)
      const fits = peer?.localName === element.localName && likeness(shapeOf(peer), shape) >= alike
      return peer && fits ? [peer] : []
    })
    if (found.length > best.length) best = found
    way.push([...part.parentElement.children].indexOf(part))
    part = part.parentElement
  }
  return best
}

/** A rule for all items like this one. */
export function itemRule(element: Element): ItemRule {
  const peers = peersOf(element)
  const above: ItemRule['above'] = []
  let around = element.parentElement
  while (around && above.length < 3 && !around.matches('body, html')) {
    const level = above.length
    const theirs = peers.flatMap((peer) => ancestor(peer, level) ?? [])
    above.push(sharedRule(ruleOf(around), theirs))
    around = around.parentElement
  }
  return {
    self: sharedRule(ruleOf(element), peers),
    above,
    shape: [...shapeOf(element)].slice(0, 200),
  }
}

function ancestor(element: Element, level: number): Element | undefined {
  let at: Element | null = element.parentElement
  for (let step = 0; step < level; step++) at = at?.parentElement ?? null
  return at ?? undefined
}

/** From the exact place to nothing but the element itself: a redesign adds and removes elements around. */
function selectors({ self, above }: ItemRule): string[] {
  const own = selectorOf(self)
  const around = above.map(selectorOf)
  const [nearest] = around
  return [
    [...around.toReversed(), own].join(' > '),
    nearest ? `${nearest} ${own}` : own,
    own,
    selectorOf({ ...self, marks: [] }),
  ]
}

/** All elements of the page that are like the one that was taught, in the order of the page. */
export function taughtItems(page: ParentNode, rule: ItemRule): HTMLElement[] {
  const shape = new Set(rule.shape)
  for (const selector of new Set(selectors(rule))) {
    const candidates = [...page.querySelectorAll<HTMLElement>(selector)].slice(0, mostCandidates)
    const fit = candidates.filter((element) => likeness(shapeOf(element), shape) >= alike)
    const items = withoutNested(fit)
    if (items.length > 0) return items
  }
  return []
}

/** An element that holds several others is the list; one inside another is a part of it. */
function withoutNested(elements: HTMLElement[]): HTMLElement[] {
  const inside = new Map<HTMLElement, number>()
  const all = new Set<Element>(elements)
  for (const element of elements) {
    for (let at = element.parentElement; at; at = at.parentElement) {
      if (all.has(at)) inside.set(at as HTMLElement, (inside.get(at as HTMLElement) ?? 0) + 1)
    }
  }
  const items = elements.filter((element) => (inside.get(element) ?? 0) < 2)
  const kept = new Set<Element>(items)
  return items.filter((element) => {
    for (let at = element.parentElement; at; at = at.parentElement) if (kept.has(at)) return false
    return true
  })
}

/** The field the seller showed, for this item; `undefined` when it is not there or not the only one. */
export function taughtField(
  page: ParentNode,
  rule: SiteRule['field'],
  item: Element,
): HTMLElement | undefined {
  if (!rule) return undefined
  const place = rule.inItem ? item : page
  const found = place.querySelectorAll<HTMLElement>(selectorOf(rule.self))
  return found.length === 1 ? found[0] : undefined
}

/** The whole rule, from what the seller pointed at. */
export function siteRule(
  taught: { item: Element; field?: HTMLElement | undefined; kind: Kind },
  url: URL,
  now: number,
): SiteRule {
  const { item, field, kind } = taught
  return {
    host: url.hostname,
    path: pathOf(url),
    kind,
    item: itemRule(item),
    ...(field && { field: { self: fieldRule(field), inItem: item.contains(field) } }),
    taughtAt: now,
  }
}

/** A field is also known by that it can be typed into. */
function fieldRule(field: HTMLElement) {
  const rule = ruleOf(field)
  if (isPlain(field)) return rule
  return { ...rule, marks: [...rule.marks.slice(0, 9), { name: 'contenteditable' }] }
}
