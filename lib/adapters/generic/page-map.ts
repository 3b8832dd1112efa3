import { bit, bitsOfElement, bitsOfText, isBareMark, isStarRow, isStarStrip, Mark } from './marks'

/** An element and the stretch of the page that its subtree takes up. Indices are places in the page's order. */
export type Spot = {
  element: Element
  parent: number
  /** One past the last spot of the subtree. */
  end: number
  /** The texts of the subtree: from `first` up to, not including, `last`. */
  first: number
  last: number
  /** Characters of text, and of those that somebody may have said: in no mark, no short link, no control. */
  length: number
  free: number
  /** Characters of whole sentences among them. */
  prose: number
  /** Marks of the element itself and of its own line, a bit for each. */
  own: number
  /** The last heading above. */
  heading: number
}

/** A run of text between two tags, or what a `title` or `aria-label` says where there is no text. */
export type Run = { value: string; at: number; own: number; link: boolean; control: boolean }

export type PageMap = {
  spots: Spot[]
  runs: Run[]
  headings: string[]
  /** The address is known to hold a list of items: less has to speak for them. */
  told: boolean
  /** How often a kind of mark stands in the subtree of a spot. */
  count(spot: number, mark: number): number
}

const skipped = new Set(
  'SCRIPT STYLE NOSCRIPT TEMPLATE HEAD LINK SVG svg SELECT DATALIST OBJECT VIDEO AUDIO CANVAS TEXTAREA NOFRAMES'.split(
    ' ',
  ),
)
const controls = new Set(['BUTTON', 'LABEL', 'OPTION', 'LEGEND', 'SUMMARY'])
const said = bit(Mark.sentence) | bit(Mark.question) | bit(Mark.prefixed)
/** Texts for another moment, by the usual names of classes. */
const unseen = /(?:^|\s)(?:[a-z]{1,4}-)?(?:hidden|invisible)(?:\s|$)/u
/** Longer texts are cut: no buyer writes more. */
const longestRun = 20_000
/** Pages beyond this are read up to here. */
const mostSpots = 300_000

function childOf(element: Element): Node | null {
  if (element.shadowRoot) return element.shadowRoot.firstChild ?? element.firstChild
  if (element.tagName === 'IFRAME' || element.tagName === 'FRAME') {
    try {
      return (element as HTMLIFrameElement).contentDocument?.body ?? null
    } catch {
      return null
    }
  }
  return skipped.has(element.tagName) || element.hasAttribute('hidden') ? null : element.firstChild
}

/** After a shadow tree come its host's own children: they stand in its slots. */
function nextOf(node: Node): Node | null {
  if (node.nextSibling) return node.nextSibling
  const above = node.parentNode
  return above?.nodeType === 11 && 'host' in above ? (above as ShadowRoot).host.firstChild : null
}

/**
 * Reads a page once, in its own order, through open shadow roots and frames of the same origin. Yields now and then so
 * that the caller can pause. Without recursion: pages of any depth are read.
 */
export function* mapPage(root: Element, now: number, told = false): Generator<void, PageMap> {
  const spots: Spot[] = []
  const runs: Run[] = []
  const headings = [root.ownerDocument.title.slice(0, 200)]
  let counts = new Uint16Array(4096 * Mark.kinds)
  const open: { index: number; next: Node | null; link: boolean; control: boolean }[] = []

  const add = (index: number, mark: number, times: number): void => {
    const at = index * Mark.kinds + mark
    counts[at] = (counts[at] ?? 0) + times
  }

  const tally = (index: number, bits: number): void => {
    for (let mark = 0; bits >> mark; mark++) {
      if ((bits >> mark) & 1) add(index, mark, 1)
    }
  }

  const enter = (element: Element): void => {
    const above = open[open.length - 1]
    const index = spots.length
    if ((index + 1) * Mark.kinds > counts.length) {
      const wider = new Uint16Array(counts.length * 2)
      wider.set(counts)
      counts = wider
    }
    const own = bitsOfElement(element, now)
    spots.push({
      element,
      parent: above?.index ?? -1,
      end: index + 1,
      first: runs.length,
      last: runs.length,
      length: 0,
      free: 0,
      prose: 0,
      own,
      heading: headings.length - 1,
    })
    tally(index, own)
    const tag = element.tagName
    open.push({
      index,
      next: childOf(element),
      link: above?.link || tag === 'A',
      control:
        above?.control ||
        controls.has(tag) ||
        // A whole row may be pressed; what it holds is no button's label.
        (element.getAttribute('role') === 'button' && element.childElementCount < 3) ||
        unseen.test(element.getAttribute('class') ?? ''),
    })
  }

  const addRun = (value: string, at: number, link: boolean, control: boolean): void => {
    const own = bitsOfText(value, now)
    runs.push({ value, at, own, link, control })
    tally(at, own)
    const spot = spots[at] as Spot
    spot.length += value.length
    // The text of a question may itself be the button that opens it.
    if (own & ~said || (control && !(own & said)) || (link && value.length < 120)) return
    spot.free += value.length
    if (own) spot.prose += value.length
  }

  const textFrom = (first: number): string =>
    runs
      .slice(first, first + 50)
      .map(({ value }) => value)
      .join(' ')

  const leave = ({
    index,
    link,
    control,
  }: {
    index: number
    link: boolean
    control: boolean
  }): void => {
    const spot = spots[index] as Spot
    const { element } = spot
    let length = 0
    let pieces = 0
    for (let at = spot.first; at < runs.length && length < 200; at++) {
      length += runs[at]?.value.length ?? 0
      pieces++
    }
    const title =
      element.getAttribute('title') ?? (length === 0 ? element.getAttribute('aria-label') : null)
    if (title && title.length > 1 && title.length < longestRun && !(spot.own & bit(Mark.star))) {
      const seen = length < 200 ? textFrom(spot.first).replace(/(?:…|\.{3})\s{0,9}$/u, '') : title
      if (title.length > seen.length && title.startsWith(seen)) {
        runs.length = spot.first
        spot.length = 0
        spot.free = 0
        spot.prose = 0
        addRun(title.trim(), index, link, control)
        pieces = 1
        length = title.length
      }
    }
    if (pieces > 1 && length <= 90) joinLine(spot, index)
    if (
      /^H[1-6]$/u.test(element.tagName) ||
      element.tagName === 'TH' ||
      element.getAttribute('role') === 'heading'
    ) {
      const words = textFrom(spot.first).slice(0, 120)
      headings.push(words)
      // «Re: …» heads a post of a discussion, not an article.
      if ((link || element.querySelector('a')) && !/^re:/iu.test(words))
        tally(index, bit(Mark.headline))
    }
    if (
      isStarRow(element, length) ||
      isStarStrip(element, length) ||
      (pieces === 1 && length <= 3 && isBareMark(element, runs[spot.first]?.value ?? ''))
    ) {
      spot.own |= bit(Mark.star)
      tally(index, bit(Mark.star))
    }
    spot.end = spots.length
    spot.last = runs.length
    const above = spots[spot.parent]
    if (!above) return
    above.length += spot.length
    above.free += spot.free
    above.prose += spot.prose
    for (let mark = 0; mark < Mark.kinds; mark++) {
      add(spot.parent, mark, counts[index * Mark.kinds + mark] ?? 0)
    }
  }

  /** One line in several tags: «19» «февр. 2026», «4» «из 5». */
  const joinLine = (spot: Spot, index: number): void => {
    const pieces = runs.slice(spot.first)
    // What a part of the line says already is not said again by the line.
    let found = pieces.reduce((bits, { own }) => bits | own, 0)
    for (let mark = 0; mark < Mark.kinds; mark++) {
      if (counts[index * Mark.kinds + mark]) found |= bit(mark)
    }
    if (found & ~said) found |= said
    for (const glue of ['', ' ']) {
      const bits =
        bitsOfText(pieces.map(({ value }) => value).join(glue), now) & ~found & ~bit(Mark.price)
      if (!bits) continue
      spot.own |= bits
      tally(index, bits)
      return
    }
  }

  enter(root)
  for (let steps = 1; open.length > 0; steps++) {
    if (steps % 128 === 0) yield
    const here = open[open.length - 1] as (typeof open)[number]
    const node = here.next
    if (!node) {
      open.pop()
      leave(here)
      continue
    }
    here.next = nextOf(node)
    if (node.nodeType === 1 && spots.length < mostSpots) enter(node as Element)
    else if (node.nodeType === 3) {
      const value = (node.nodeValue ?? '').slice(0, longestRun).trim()
      // Data that a page keeps in its text is no text.
      if (value && !/^[[{]["{[]/u.test(value)) addRun(value, here.index, here.link, here.control)
    }
  }
  return {
    spots,
    runs,
    headings,
    told,
    count: (spot, mark) => counts[spot * Mark.kinds + mark] ?? 0,
  }
}
