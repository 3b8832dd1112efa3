import browser from 'webextension-polyfill'
import { faultOf } from '@/lib/domain/fault-of'
import { ask } from './transport'

/** Tells the background of every error that one of our own pages did not see coming. */
export function tellFaults(view: Window, place: string): void {
  const tell = (error: unknown) => {
    const fault = faultOf(error, place, browser.runtime.getURL(''), Date.now())
    void ask('faults/note', { fault }).catch(() => undefined)
  }
  view.addEventListener('error', ({ error }) => tell(error))
  view.addEventListener('unhandledrejection', ({ reason }) => tell(reason))
}
