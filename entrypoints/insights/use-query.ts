import { useEffect, useState } from 'preact/hooks'
import { type Query, readQuery, writeQuery } from '@/lib/insights/query'

/** The query is the address: «назад» and «вперёд» walk through what the seller has looked at. */
export function useQuery(): [Query, (query: Query) => void] {
  const [query, set] = useState(() => readQuery(location.search))
  useEffect(() => {
    const walked = () => set(readQuery(location.search))
    window.addEventListener('popstate', walked)
    return () => window.removeEventListener('popstate', walked)
  }, [])
  const go = (next: Query) => {
    const search = writeQuery(next)
    if (search !== location.search) history.pushState(null, '', search)
    set(next)
  }
  return [query, go]
}
