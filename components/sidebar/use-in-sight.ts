import { useEffect, useState } from 'preact/hooks'

/** Whether the sidebar is in the seller's sight: a closed one lives on behind its page. */
export function useInSight(): boolean {
  const [inSight, setInSight] = useState(false)
  useEffect(() => {
    // A frame that is not drawn meets no edge of the window.
    const observer = new IntersectionObserver((entries) =>
      setInSight(entries.at(-1)?.isIntersecting ?? false),
    )
    observer.observe(document.documentElement)
    return () => observer.disconnect()
  }, [])
  return inSight
}
