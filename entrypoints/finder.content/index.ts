import { defineContentScript } from 'wxt/utils/define-content-script'
import { readByMeaning } from '@/lib/adapters/read-by-meaning'
import { readTaught } from '@/lib/adapters/read-taught'
import { loadedParts } from '../cabinet.content/parts'

/** The finder, for pages that no adapter can read. Run on demand: most pages of the cabinets do without it. */
export default defineContentScript({
  registration: 'runtime',
  matches: [],
  main() {
    loadedParts().finder = async (page, url, now, { rules, signal }) =>
      readTaught(page, url, now, rules) ?? readByMeaning(page, url, now, { signal })
  },
})
