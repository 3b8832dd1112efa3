/** A short text, read once. `ofBuyer`: it stands in a box of what the buyer wrote. */
export type Said = { element: Element; text: string; ofBuyer: boolean }

/** A row or the drawer, sorted into the parts that the readers ask for, in the order of the page. */
export type RowParts = {
  block: Element
  /** Short texts, without chips. */
  texts: Said[]
  /** Those of them outside the product card, links and buttons. */
  said: Said[]
  /** Boxes of what the buyer wrote. */
  bodies: Element[]
  chips: Element[]
  stars: Element[]
  buttons: Element[]
  card: Element | undefined
  /** The product's page in the shop. */
  link: Element | undefined
  /** All that the block says. */
  whole: string
}

const wanted =
  'span[data-name="Text"],[data-testid="text-ellipse"],[data-name="Chips"],[class*="Rating__"],[class*="article-info-card"],a,button,textarea'

/** Sorts a block's parts with one query: ten queries a row would cost a list of a thousand rows a tenth of a second. */
export function partsOf(block: Element): RowParts {
  const parts: RowParts = {
    block,
    texts: [],
    said: [],
    bodies: [],
    chips: [],
    stars: [],
    buttons: [],
    card: undefined,
    link: undefined,
    whole: block.textContent ?? '',
  }
  // Parts come in the order of the page: the last one opened is the only one that can hold the next, until it does not.
  let apart: Element | undefined
  let chip: Element | undefined
  let body: Element | undefined
  const found = block.querySelectorAll(wanted)
  // By number: to iterate over the list would take as long as to search it.
  for (let at = 0, count = found.length; at < count; at++) {
    const part = found[at] as Element
    if (!apart?.contains(part)) apart = undefined
    if (!chip?.contains(part)) chip = undefined
    if (!body?.contains(part)) body = undefined
    const held = apart !== undefined
    const tag = part.localName
    const className = part.getAttribute('class') ?? ''
    const isCard = className.includes('article-info-card')
    if (isCard) parts.card ??= part
    if (tag === 'button') parts.buttons.push(part)
    else if (tag === 'a' && part.getAttribute('href')?.includes('/catalog/')) parts.link ??= part
    if (!held && (isCard || tag === 'a' || tag === 'button' || tag === 'textarea')) apart = part
    const outside = !held && apart !== part
    if (outside && part.getAttribute('data-testid') === 'text-ellipse') {
      parts.bodies.push(part)
      body ??= part
    }
    const name = part.getAttribute('data-name')
    if (name === 'Chips') {
      chip ??= part
      parts.chips.push(part)
    } else if (name === 'Text' && tag === 'span' && !chip) {
      const text = part.textContent ?? ''
      const said = { element: part, text, ofBuyer: body !== undefined }
      parts.texts.push(said)
      if (outside) parts.said.push(said)
    }
    if (className.includes('Rating__')) parts.stars.push(part)
  }
  return parts
}

/** Whether an element stands where the product is told or something is pressed. */
export const besideWords = (element: Element): boolean =>
  element.closest('a,button,[class*="article-info-card"],textarea') !== null
