import { iframe, plain, readOnly, shadow } from './bare'
import { lexical, proseMirror, quill, tiptap } from './rich'
import { reactFields } from './with-react'
import { vueFields } from './with-vue'

/** A field on the page and what its own framework believes to be in it. */
export type Practice = { field: HTMLElement; held(): string }

declare global {
  interface Window {
    /** Fields by name, for the tests. */
    __fields: Record<string, Practice>
  }
}

const main = document.querySelector('main') as HTMLElement

/** A place of its own for each field. */
function place(name: string): HTMLElement {
  const section = document.createElement('section')
  section.dataset.name = name
  main.append(section)
  return section
}

window.__fields = {
  ...plain(place),
  ...readOnly(place),
  ...reactFields(place),
  ...vueFields(place),
  lexical: lexical(place('lexical')),
  proseMirror: proseMirror(place('proseMirror')),
  quill: quill(place('quill')),
  tiptap: tiptap(place('tiptap')),
  shadow: shadow(place('shadow')),
  ...iframe(place),
}
