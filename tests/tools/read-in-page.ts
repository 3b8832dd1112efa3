import { readByMeaning } from '@/lib/adapters/read-by-meaning'
import type { Item } from '@/lib/domain/item'

/** What a test sees of a page read by the extension's own readers: bundled, injected, called through `window`. */
declare global {
  interface Window {
    otvetimRead(): Promise<{ status: string; uncertain: string[]; rows: ReadRow[] }>
  }
}

export type ReadRow = {
  item: Item
  /** Characters in the row's element: rows of a list hold one item each. */
  size: number
  /** The tag of the field to reply into, and whether it stands inside the row's element. */
  field?: string
  opener?: string
}

window.otvetimRead = async () => {
  const { status, uncertain, rows } = await readByMeaning(document, location.href, Date.now())
  return {
    status,
    uncertain,
    rows: rows.map(({ item, element, field, opener }) => ({
      item,
      size: (element.textContent ?? '').length,
      ...(field && { field: field.tagName }),
      ...(opener && { opener: (opener.textContent ?? '').trim() }),
    })),
  }
}
