import { t } from '@/lib/i18n/t'
export type FieldKind = 'plain' | 'rich'
type PlainField = HTMLTextAreaElement | HTMLInputElement

const textInputs = new Set(['', 'text', 'search'])
const editable = new Set(['', 'true', 'plaintext-only'])
const blocks = new Set(
  'ADDRESS BLOCKQUOTE DIV DL DD DT H1 H2 H3 H4 H5 H6 LI OL P PRE SECTION TR UL'.split(' '),
)

/** By name, not `instanceof`: a field inside a frame is of that frame's classes. */
export const isPlain = (field: HTMLElement): field is PlainField =>
  field.localName === 'textarea' ||
  (field.localName === 'input' && textInputs.has(field.getAttribute('type') ?? ''))

/** How a field takes text; `undefined`: not at all. */
export function fieldKind(field: HTMLElement): FieldKind | undefined {
  if (isPlain(field)) return 'plain'
  const rich = editable.has(field.getAttribute('contenteditable') ?? 'none')
  return rich || field.ownerDocument.designMode === 'on' ? 'rich' : undefined
}

/** What the field holds, as the seller reads it: a line per paragraph, without placeholders and buttons inside. */
export function fieldText(field: HTMLElement): string {
  if (isPlain(field)) return field.value
  return richText(field).replace(/^\n+|\n+$/gu, '')
}

function richText(node: Node): string {
  let text = ''
  for (const child of node.childNodes) {
    if (child.nodeType === Node.TEXT_NODE) text += child.nodeValue ?? ''
    if (child.nodeType !== Node.ELEMENT_NODE) continue
    const part = child as HTMLElement
    if (part.getAttribute('contenteditable') === 'false') continue
    if (part.nodeName === 'BR') text += '\n'
    else if (blocks.has(part.nodeName)) text += `\n${richText(part)}\n`
    else text += richText(part)
  }
  return text
}

/**
 * Whether the field holds this text. Rich fields make paragraphs of lines and non-breaking spaces of spaces, which is
 * no other text.
 */
export function holds(field: HTMLElement, text: string): boolean {
  return comparable(field, fieldText(field)) === comparable(field, text)
}

function comparable(field: HTMLElement, text: string): string {
  const lines = text.replace(/\r\n?/gu, '\n')
  if (field.localName === 'textarea') return lines
  const marks = lines.replace(/[\u200b\ufeff]/gu, '').replace(/\u00a0/gu, ' ')
  // A one-line input drops line breaks.
  if (isPlain(field)) return marks.replace(/\n+/gu, '')
  return marks
    .split('\n')
    .map((line) => line.trim())
    .filter((line) => line !== '')
    .join('\n')
}

/** Why this text cannot be written into the field, in words for the seller; `undefined`: it can. */
export function refusal(field: HTMLElement, text: string): string | undefined {
  if (!field.isConnected) return t('field.gone')
  if (!fieldKind(field)) return t('field.noText')
  if (field.matches(':disabled, [aria-disabled="true"]') || field.closest('[inert]'))
    return t('field.disabled')
  if (field.matches('[readonly], [aria-readonly="true"]')) return t('field.readOnly')
  if (!isPlain(field)) return undefined
  const room = field.maxLength
  if (room >= 0 && text.length > room) return t('field.tooLong', { length: text.length, room })
  return undefined
}
