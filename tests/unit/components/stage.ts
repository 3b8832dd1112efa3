import { render } from 'preact'
import { afterEach, beforeEach } from 'vitest'

/** Where a test draws its component: in the document while the test runs, and empty when it begins. */
export const root = document.createElement('div')

beforeEach(() => {
  document.body.append(root)
})
afterEach(() => {
  render(null, root)
  root.remove()
})
