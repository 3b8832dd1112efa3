import type { Seen } from '@/lib/adapters/adapter'
import { insertText } from '@/lib/dom/insert-text'
import { t } from '@/lib/i18n/t'
import type { Request, Response } from '@/lib/messages/contract'

/** A drawer that has not come by then does not come: the page is slow, offline or changed. In ms. */
const drawerPatience = 8000

/** What the page shows, and a way to wait until it shows something. */
export type Page = {
  /** The item as it is on the page now, read afresh. */
  find(key: string): Seen | undefined
  /** Resolves with the item once it has an open field; rejects when `signal` aborts. */
  whenOpen(key: string, signal: AbortSignal): Promise<Seen>
}

type Result = Response<'page/insert'>

const notFound = t('cabinet.noField')
const gone = t('cabinet.noItem')

/** Writes replies into the field of their own item, opening its form where needed, and takes them back. */
export function replyField(page: Page, signal: AbortSignal) {
  const written = new Map<string, () => Promise<boolean>>()
  let writing: string | undefined

  async function open(key: string): Promise<Seen | undefined> {
    const seen = page.find(key)
    if (!seen?.opener || seen.field) return seen
    seen.opener.click()
    const patience = AbortSignal.any([signal, AbortSignal.timeout(drawerPatience)])
    return page.whenOpen(key, patience).catch(() => page.find(key))
  }

  async function insert({ key, text, over }: Request<'page/insert'>): Promise<Result> {
    const seen = await open(key)
    if (!seen) return { outcome: 'gone', reason: gone }
    if (!seen.field) return { outcome: 'no-field', reason: notFound }
    const result = await insertText(seen.field, text, over)
    // A second press on «Вставить» writes nothing and leaves the first to be taken back.
    if ('undo' in result && result.undo) written.set(key, result.undo)
    if (result.outcome === 'inserted') return { outcome: 'inserted' }
    if (result.outcome === 'refused') return result
    return { outcome: result.outcome, held: result.held }
  }

  return {
    async insert(request: Request<'page/insert'>): Promise<Result> {
      writing = request.key
      return insert(request).finally(() => {
        writing = undefined
      })
    },
    /** Whether a reply stands in the field of this item, or is on its way there. */
    wrote: (key: string) => key === writing || written.has(key),
    async undo({ key }: Request<'page/undo'>): Promise<Response<'page/undo'>> {
      const undone = (await written.get(key)?.()) ?? false
      if (undone) written.delete(key)
      return { undone }
    },
  }
}
