import type { Seen } from '@/lib/adapters/adapter'
import { complainEntry, complaintForm, menuButton } from '@/lib/adapters/wildberries/complaint'
import { insertText } from '@/lib/dom/insert-text'
import { t } from '@/lib/i18n/t'
import type { Request, Response } from '@/lib/messages/contract'

type Result = Response<'page/complain'>

/** A form that has not come by then does not come. In ms. */
const patience = 5000

const words = {
  gone: t('complaintForm.noItem'),
  noForm: t('complaintForm.notOpened'),
  noEntry: t('complaintForm.notInMenu'),
  noReason: t('complaintForm.noReason'),
}

/** Fills Wildberries' complaint form for an item: opens it, chooses the reason, writes, reads back. Never sends. */
export function complaintWriter(row: (key: string) => Seen | undefined, signal: AbortSignal) {
  /** The item that the open form was opened for by us; a form the seller opened is taken as it is. */
  let openFor: { key: string; form: HTMLElement } | undefined

  async function open(key: string): Promise<ReturnType<typeof complaintForm> | string> {
    const shown = complaintForm(document)
    if (shown) {
      const other = openFor?.form === shown.form && openFor.key !== key
      return other ? t('complaintForm.anotherOpen') : shown
    }
    const menu = row(key)?.element
    if (!menu) return words.gone
    const button = menuButton(menu)
    if (!button) return words.noForm
    button.click()
    const entry = await until(() => complainEntry(document), 1500)
    if (!entry) return words.noEntry
    entry.click()
    const form = await until(() => complaintForm(document), patience)
    if (form) openFor = { key, form: form.form }
    return form ?? words.noForm
  }

  /** Waits for the page to show something, looking whenever it changes. */
  function until<Found>(look: () => Found | undefined, most: number): Promise<Found | undefined> {
    const now = look()
    if (now !== undefined) return Promise.resolve(now)
    return new Promise((resolve) => {
      const ends = AbortSignal.any([signal, AbortSignal.timeout(most)])
      const observer = new MutationObserver(() => {
        const found = look()
        if (found === undefined) return
        observer.disconnect()
        resolve(found)
      })
      observer.observe(document, { childList: true, subtree: true, attributes: true })
      ends.addEventListener('abort', () => {
        observer.disconnect()
        resolve(look())
      })
    })
  }

  return async ({ key, code, text, over }: Request<'page/complain'>): Promise<Result> => {
    const found = await open(key)
    if (typeof found === 'string') return { outcome: 'refused', reason: found }
    const radio = found?.reason(code)
    if (!found || !radio) return { outcome: 'refused', reason: words.noReason }
    if (!radio.checked) radio.click()
    const field = await until(() => (radio.checked ? found.field() : undefined), patience)
    if (!field) return { outcome: 'no-field', reason: words.noForm }
    const written = await insertText(field, text, over)
    if (written.outcome === 'inserted') return { outcome: 'inserted' }
    if (written.outcome === 'refused') return written
    return { outcome: written.outcome, held: written.held }
  }
}
