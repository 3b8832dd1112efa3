import type { PageReading } from '@/lib/adapters/read-page'

const active =
  ':is(button,a,li,label,div,span):is([aria-selected=true],[aria-current]:not([aria-current=false]),[class*=isActive],[class*=is-active],[class*="--active"],[data-active=true])'

/** Of longer lists it is not asked: they are told to the background in parts. */
const longest = 200

/** «Ждут ответа 12», «Без ответа (1 204)»: a tab's words and its count. */
const counted = /^\p{L}[\p{L}\s]{2,40}[\s\u00a0]*\(?(\d{1,3}(?:[\s\u00a0]\d{3}|\d){0,3})\)?$/u

/** How many items the tab that is on says it holds; `undefined` where no tab says so, or two disagree. */
function told(page: ParentNode): number | undefined {
  const counts = new Set<number>()
  for (const tab of page.querySelectorAll(active)) {
    const text = (tab.textContent ?? '').slice(0, 100).replace(/\s+/gu, ' ').trim()
    const count = counted.exec(text)?.[1]
    if (count) counts.add(Number(count.replace(/\D/gu, '')))
  }
  return counts.size === 1 ? [...counts][0] : undefined
}

/** Something is typed into a search or a filter: the tab's count may be of what it left. */
const narrowed = (page: ParentNode): boolean =>
  [...page.querySelectorAll<HTMLInputElement>('input')].some(
    ({ type, value }) => /^(?:text|search|date|)$/u.test(type) && value.trim() !== '',
  )

/**
 * Whether the page shows its whole list, so that an item of it that is not there has left it. Only said when the page
 * itself counts its items and shows as many: that there is no next page may be a list that loads by scrolling.
 */
export function showsWholeList(
  page: ParentNode,
  { status, rows, unfinished }: PageReading,
): boolean {
  if (status !== 'read' || unfinished || rows.length === 0 || rows.length >= longest) return false
  const keys = new Set(rows.map(({ item }) => item.key))
  return keys.size === rows.length && told(page) === rows.length && !narrowed(page)
}
