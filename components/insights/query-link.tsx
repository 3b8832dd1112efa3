import type { ComponentChildren } from 'preact'
import { type Query, writeQuery } from '@/lib/insights/query'

type Props = {
  to: Query
  onQuery(query: Query): void
  children: ComponentChildren
  class?: string
}

/** A link to another view of the page: opens in place, and in a new tab when the seller wants that. */
export function QueryLink({ to, onQuery, children, class: name }: Props) {
  return (
    <a
      class={name}
      href={writeQuery(to)}
      onClick={(event) => {
        if (event.ctrlKey || event.metaKey || event.shiftKey || event.button !== 0) return
        event.preventDefault()
        onQuery(to)
      }}
    >
      {children}
    </a>
  )
}
