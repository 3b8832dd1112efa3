import type { RefObject } from 'preact'
import { useEffect, useRef } from 'preact/hooks'

/** Ctrl + Enter, or Cmd + Enter: pressed by a person, wherever the focus is in this page. */
export function useInsertKeys(press: () => void): void {
  const latest = useRef(press)
  latest.current = press
  useEffect(() => {
    const down = (event: KeyboardEvent) => {
      if (event.key !== 'Enter' || !(event.ctrlKey || event.metaKey)) return
      if (!event.isTrusted || event.repeat) return
      event.preventDefault()
      latest.current()
    }
    document.addEventListener('keydown', down)
    return () => document.removeEventListener('keydown', down)
  }, [])
}

/** When the frame gets the focus and nothing in it has it, the reply does: the next key edits it. */
export function useFieldFocus(field: RefObject<HTMLTextAreaElement | null>): void {
  useEffect(() => {
    const focus = () => {
      if (document.activeElement === document.body) field.current?.focus({ preventScroll: true })
    }
    if (document.hasFocus()) focus()
    window.addEventListener('focus', focus)
    return () => window.removeEventListener('focus', focus)
  }, [field])
}
