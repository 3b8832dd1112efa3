import { type FieldKind, isPlain } from './field'

/** One way to make a field hold exactly this text. Whether it worked is read from the field, never believed. */
export type Strategy = {
  id: string
  kind: FieldKind
  write(field: HTMLElement, text: string): Promise<void> | void
}

function selectAll(field: HTMLElement): void {
  // Without `preventScroll` the page would jump while the seller looks at the sidebar.
  field.focus({ preventScroll: true })
  if (isPlain(field)) field.setSelectionRange(0, field.value.length)
  else field.ownerDocument.getSelection()?.selectAllChildren(field)
}

const tell = (field: HTMLElement, event: Event) => field.dispatchEvent(event)

/** Editors learn of a new selection from `selectionchange`, which comes after the current task. */
const selectionSeen = () => new Promise((resolve) => setTimeout(resolve, 0))

/**
 * As if typed: the browser itself makes the events, so every framework believes them, and Ctrl+Z works. Deprecated in
 * the standard, kept by every browser, and still the only way into the browser's own undo.
 */
const typed: Strategy = {
  id: 'typed',
  kind: 'plain',
  write(field, text) {
    selectAll(field)
    const page = field.ownerDocument
    if (text === '') page.execCommand('delete')
    else page.execCommand('insertText', false, text)
    // `v-model.lazy` and forms without a framework wait for this one, which the browser fires only on leaving the field.
    tell(field, new Event('change', { bubbles: true }))
  },
}

/** For fields that swallow typing: past the setter that React and Vue put on the element, to the element's own. */
const assigned: Strategy = {
  id: 'assigned',
  kind: 'plain',
  write(field, text) {
    const prototype = Object.getPrototypeOf(field)
    const own = Object.getOwnPropertyDescriptor(prototype, 'value')
    own?.set?.call(field, text)
    tell(field, new InputEvent('input', { bubbles: true, inputType: 'insertText', data: text }))
    tell(field, new Event('change', { bubbles: true }))
  },
}

/** Editors with a model of their own (Lexical, ProseMirror, Quill, Slate) keep paragraphs best when a paste brings them. */
const pasted: Strategy = {
  id: 'pasted',
  kind: 'rich',
  async write(field, text) {
    selectAll(field)
    await selectionSeen()
    if (text === '') return void field.ownerDocument.execCommand('delete')
    const clipboardData = new DataTransfer()
    clipboardData.setData('text/plain', text)
    tell(
      field,
      new ClipboardEvent('paste', {
        clipboardData,
        bubbles: true,
        cancelable: true,
        composed: true,
      }),
    )
  },
}

/** A bare `contenteditable`, and editors that listen to typing only. */
const typedByLine: Strategy = {
  id: 'typed-by-line',
  kind: 'rich',
  async write(field, text) {
    selectAll(field)
    await selectionSeen()
    const page = field.ownerDocument
    page.execCommand('delete')
    for (const [index, line] of text.split('\n').entries()) {
      if (index > 0) page.execCommand('insertParagraph')
      if (line !== '') page.execCommand('insertText', false, line)
    }
  },
}

/** In the order in which they are tried: what keeps Ctrl+Z first. */
export const strategies: readonly Strategy[] = [typed, assigned, pasted, typedByLine]
