/** Elements beyond this are not looked into: no page keeps its list behind so many. */
const mostElements = 20_000

/**
 * The trees inside a page that its own observer does not see: open shadow roots and documents of frames of the same
 * origin, at any depth.
 */
export function innerTrees(page: Document): Node[] {
  const found: Node[] = []
  const roots: ParentNode[] = [page]
  let left = mostElements
  for (const root of roots) {
    for (const element of root.querySelectorAll('*')) {
      if (left-- <= 0) return found
      const inner = element.shadowRoot ?? documentOf(element)
      if (!inner) continue
      found.push(inner)
      roots.push(inner)
    }
  }
  return found
}

function documentOf(element: Element): Document | null {
  if (element.tagName !== 'IFRAME') return null
  try {
    return (element as HTMLIFrameElement).contentDocument
  } catch {
    return null
  }
}
