/** Tags of the elements we add to a page. Nothing else of the page is ever changed, apart from the field on «Вставить». */
export const ownTags = {
  button: 'otvetim-button',
  floating: 'otvetim-floating',
  sidebar: 'otvetim-sidebar',
  picker: 'otvetim-picker',
} as const

const selector = Object.values(ownTags).join()

/** Removes everything an earlier script of ours left on the page: after a reload of the extension it cannot act any more. */
export function removeLeftovers(page: ParentNode): void {
  for (const left of page.querySelectorAll(selector)) left.remove()
}

type Own = { host: HTMLElement; root: ShadowRoot }
type Sheet = { css: string; content: readonly Node[] }

const sheets = new Map<string, CSSStyleSheet>()

/** One sheet for all elements of a kind: quicker than a `<style>` in each, and no page's CSP blocks it in either browser. */
function sheetOf(css: string): CSSStyleSheet {
  const sheet = sheets.get(css) ?? new CSSStyleSheet()
  if (!sheets.has(css)) sheet.replaceSync(css)
  sheets.set(css, sheet)
  return sheet
}

/** An element of ours with a closed shadow root. */
export function ownElement(tag: string, { css, content }: Sheet): Own {
  const host = document.createElement(tag)
  const root = host.attachShadow({ mode: 'closed', delegatesFocus: true })
  root.adoptedStyleSheets = [sheetOf(css)]
  root.append(...content)
  return { host, root }
}

type Attributes = Record<string, string>

/** A plain element; never from markup, which would run the page's own handlers. */
export function element(tag: string, attributes: Attributes = {}, ...content: (Node | string)[]) {
  const made = document.createElement(tag)
  for (const [name, value] of Object.entries(attributes)) made.setAttribute(name, value)
  made.append(...content)
  return made
}
