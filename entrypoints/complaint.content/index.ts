import { defineContentScript } from 'wxt/utils/define-content-script'
import { loadedParts } from '../cabinet.content/parts'
import { complaintWriter } from './complaint-form'

/** Fills the marketplace's complaint form. Run on demand: most visits to a cabinet end without a complaint. */
export default defineContentScript({
  registration: 'runtime',
  matches: [],
  main() {
    loadedParts().complaint = complaintWriter
  },
})
