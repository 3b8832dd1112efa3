import type { Span } from '@/lib/reply/draft'

/**
 * Changes a part of a field the way typing does, so that the browser's own undo takes it back; the caret ends after the
 * new words. Fires `input`.
 */
export function editText(field: HTMLTextAreaElement, { start, end }: Span, insert: string): void {
  field.focus({ preventScroll: true })
  field.setSelectionRange(start, end)
  const wanted = field.value.slice(0, start) + insert + field.value.slice(end)
  const typed = insert
    ? field.ownerDocument.execCommand?.('insertText', false, insert)
    : field.ownerDocument.execCommand?.('delete')
  if (typed && field.value === wanted) return
  // A browser without the command: the text still changes, only its own undo does not know.
  field.value = wanted
  field.setSelectionRange(start + insert.length, start + insert.length)
  field.dispatchEvent(new Event('input', { bubbles: true }))
}
