/** Copies a text, from a frame that may lack the clipboard permission too. True when it is on the clipboard. */
export async function copyText(text: string, field: HTMLTextAreaElement | null): Promise<boolean> {
  try {
    await navigator.clipboard.writeText(text)
    return true
  } catch {
    if (!field) return false
    const { selectionStart, selectionEnd } = field
    field.select()
    const copied = document.execCommand('copy')
    field.setSelectionRange(selectionStart, selectionEnd)
    return copied
  }
}
