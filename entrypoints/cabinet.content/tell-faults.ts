import { faultOf } from '@/lib/domain/fault-of'
import { t } from '@/lib/i18n/t'
import { pageRuntime } from '@/lib/messages/page-runtime'
import { askFromPage } from '@/lib/messages/page-transport'

/** Tells the background of errors in our own script; the page's are the page's affair. */
export function tellFaults(signal: AbortSignal): void {
  const tell = (error: unknown) => {
    const origin = pageRuntime()?.getURL('')
    if (!origin || !(error instanceof Error) || !error.stack?.includes(origin)) return
    const fault = faultOf(
      error,
      t('cabinet.fault', { site: location.hostname }),
      origin,
      Date.now(),
    )
    void askFromPage('faults/note', { fault }).catch(() => undefined)
  }
  addEventListener('error', ({ error }) => tell(error), { signal })
  addEventListener('unhandledrejection', ({ reason }) => tell(reason), { signal })
}
