import type { Seen } from '@/lib/adapters/adapter'
import type { PageState } from '@/lib/messages/contract'
import { askFromPage } from '@/lib/messages/page-transport'
import type { PageItems } from './page-items'
import type { SidebarHost } from './sidebar-host'

/** Which item the sidebar is about, and what it is told of it. `wrote`: our reply stands in the item's field. */
export function sidebarItem(
  sidebar: SidebarHost,
  items: PageItems,
  wrote: (key: string) => boolean,
) {
  let chosen: Seen | undefined

  function state(): PageState {
    const { marketplace, status, uncertain } = items.reading
    return {
      marketplace,
      ...(chosen && { item: chosen.item }),
      status: status === 'not-a-list' ? 'unreadable' : status,
      uncertain: [...(chosen?.uncertain ?? uncertain)],
    }
  }

  /** A frame that is still loading hears nothing: it asks for `page/current` when it is ready. */
  function tell(): void {
    askFromPage('sidebar/show', state()).catch(() => {})
  }

  return {
    state,
    choose(seen: Seen | undefined): void {
      chosen = seen
      sidebar.show()
      const { opened } = items.reading
      if (opened?.field) sidebar.keepClearOf(opened.field)
      tell()
    },
    /** The sidebar goes with the item that the seller opens on the page, and learns what the page now tells of its own. */
    follow(): void {
      if (!sidebar.open) return
      const { opened, rows } = items.reading
      const before = chosen?.item
      const next = opened ?? rows.find(({ item }) => item.key === before?.key) ?? chosen
      if (opened?.field) sidebar.keepClearOf(opened.field)
      // What an opened drawer adds (a name) must not change the draft that is just being written into it.
      const settled = next?.item.key === before?.key && next?.item.state === before?.state
      if (settled && before && wrote(before.key)) return
      chosen = next
      if (JSON.stringify(chosen?.item) !== JSON.stringify(before)) tell()
    },
  }
}
