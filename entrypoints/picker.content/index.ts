import { defineContentScript } from 'wxt/utils/define-content-script'
import { loadedParts } from '../cabinet.content/parts'
import { pick } from './pick'

/** «Покажите мне»: run on demand, when the seller wants to point at an item. */
export default defineContentScript({
  registration: 'runtime',
  matches: [],
  main() {
    loadedParts().picker = pick
  },
})
