import { createElement, useState } from 'react'
import { flushSync } from 'react-dom'
import { createRoot } from 'react-dom/client'
import type { Practice } from './main'

type Filter = (text: string) => string

/** A controlled field: React writes back its own state at every render, whatever the element holds. */
function controlled(place: HTMLElement, tag: 'textarea' | 'input', filter: Filter): Practice {
  let state = ''
  function Field() {
    const [value, setValue] = useState('')
    state = value
    return createElement(tag, {
      value,
      onChange: (event: { target: { value: string } }) => setValue(filter(event.target.value)),
    })
  }
  flushSync(() => createRoot(place).render(createElement(Field)))
  return { field: place.querySelector(tag) as HTMLElement, held: () => state }
}

export const reactFields = (place: (name: string) => HTMLElement): Record<string, Practice> => ({
  react: controlled(place('react'), 'textarea', (text) => text),
  reactInput: controlled(place('reactInput'), 'input', (text) => text),
  reactCut: controlled(place('reactCut'), 'textarea', (text) => text.slice(0, 10)),
})
