import { useEffect, useState } from 'react'

export type Route = {
  tab: 'feedbacks-tab' | 'questions-tab' | 'complaints-tab'
  segment: 'not-answered' | 'answered'
}

function read(): Route {
  const [, , tab, segment] = location.pathname.split('/')
  return {
    tab: tab === 'questions-tab' || tab === 'complaints-tab' ? tab : 'feedbacks-tab',
    segment: segment === 'answered' ? 'answered' : 'not-answered',
  }
}

/** Route changes without a reload, as in the real cabinet; the switches stay in the query. */
export function useRoute(): [Route, (to: Route) => void] {
  const [route, setRoute] = useState(read)
  useEffect(() => {
    const back = () => setRoute(read())
    addEventListener('popstate', back)
    return () => removeEventListener('popstate', back)
  }, [])
  const go = (to: Route) => {
    history.pushState({}, '', `/feedbacks/${to.tab}/${to.segment}${location.search}`)
    setRoute(to)
  }
  return [route, go]
}
