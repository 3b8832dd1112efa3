import type { Adapter } from '../adapter'
import { rows } from './list'
import { opened } from './opened'

/**
 * Ozon Seller. Evidence: fixtures/ozon, written after the cabinet notes of September 2026; nobody here can open the
 * cabinet. Tables may be split in two, texts are cut with the full one in `title`, ids stand in the review modal only.
 */
export const ozon: Adapter = {
  marketplace: 'ozon',
  kind({ pathname }) {
    // The reviews' address is the beginning of the questions' one, so questions are matched first.
    if (/^\/app\/reviews\/questions(?:\/|$)/u.test(pathname)) return 'question'
    return /^\/app\/reviews(?:\/|$)/u.test(pathname) ? 'review' : undefined
  },
  rows,
  opened,
}
