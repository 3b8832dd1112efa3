import { longestText } from '@/lib/domain/longest-text'

/** Characters that are not seen but break comparisons: soft hyphen, zero-width space, word joiner, byte order mark. */
const unseen = /[\u00ad\u200b\u2060\ufeff]/gu

/**
 * Text as a person reads it: no unseen characters, one space between words, at most one empty line between paragraphs.
 * Longer texts are cut to `longestText` before anything else looks at them.
 */
export function clean(text: string): string {
  // Most texts of a cell are clean already.
  if (text.length < 200 && !/[^\S ]|\s\s|[\u00ad\u200b\u2060\ufeff]/u.test(text)) return text.trim()
  return text
    .slice(0, longestText)
    .replace(unseen, '')
    .replace(/[^\S\n]+/gu, ' ')
    .replace(/ ?\n ?/gu, '\n')
    .replace(/\n{3,}/gu, '\n\n')
    .trim()
}

/** Elements whose text nobody reads on the page. */
const silent = new Set(['SCRIPT', 'STYLE', 'NOSCRIPT', 'TEMPLATE', 'TEXTAREA', 'SELECT', 'OPTION'])
const inline = new Set(
  'A ABBR B BDI BDO BUTTON CITE CODE EM FONT I INS LABEL MARK Q S SMALL SPAN STRONG SUB SUP TIME U WBR'.split(
    ' ',
  ),
)

/**
 * The words of a node in the order of the page, cleaned, with a line break between blocks. Works without layout, so
 * hidden text is read too. Stops at `longestText` characters, so that a text of a megabyte costs what a long one does.
 */
export function textOf(
  node: Node | null | undefined,
  omit?: (element: Element) => boolean,
): string {
  if (!node) return ''
  if (!omit && isOneText(node)) return clean(node.textContent ?? '')
  let text = ''
  const end = node
  let at: Node | null = node
  while (at && text.length < longestText) {
    let down = false
    if (at.nodeType === 3) text += at.nodeValue
    else if (at.nodeType === 1) {
      const element = at as Element
      const tag = element.tagName
      down = !silent.has(tag) && !(omit && at !== end && omit(element))
      if (tag === 'BR' || !inline.has(tag)) text += '\n'
    }
    let next: Node | null = down ? at.firstChild : null
    while (!next && at && at !== end) {
      next = at.nextSibling
      if (next) break
      at = at.parentNode
      if (at && at !== end && !inline.has((at as Element).tagName)) text += '\n'
    }
    at = next
  }
  return clean(text)
}

/** Whether a node holds a single text, however deep: most cells do, and need no walk. */
function isOneText(node: Node): boolean {
  if (node.nodeType !== 1) return true
  // From element to element: a text need not be touched to know that it is alone.
  for (let at = node as Element; ; ) {
    const inner = at.firstElementChild
    if (!inner) return true
    if (inner.nextSibling || at.firstChild !== inner || silent.has(inner.tagName)) return false
    at = inner
  }
}

/** `textOf` on one line: for labels, names, dates and everything else that is short. */
export function lineOf(node: Node | null | undefined): string {
  const text = textOf(node)
  return text.includes('\n') ? text.replace(/\n+/gu, ' ') : text
}

/** The text, or `undefined` where there is none: unknown is never `''`. */
export const some = (text: string | null | undefined): string | undefined => text || undefined
