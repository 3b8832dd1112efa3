import { defineContentScript } from 'wxt/utils/define-content-script'
import { removeLeftovers } from '@/lib/dom/own'
import { cabinetMatches } from '@/lib/domain/cabinet-matches'
import { type Cabinet, startCabinet } from './cabinet'

/** Of the scripts alone: the page has other globals. */
const shared = globalThis as { otvetim?: Cabinet }

/** Reads the seller's cabinet, offers drafts on its rows and shows the sidebar. Top frame only. */
export default defineContentScript({
  matches: cabinetMatches,
  main() {
    // Started a second time on the same page, by the browser and by our background: the first one goes on.
    if (shared.otvetim?.alive()) return
    // A script of an older version cannot act any more; what it left is taken away.
    removeLeftovers(document)
    shared.otvetim = startCabinet()
  },
})
