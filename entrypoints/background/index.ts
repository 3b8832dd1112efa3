import browser from 'webextension-polyfill'
import { defineBackground } from 'wxt/utils/define-background'
import { relay } from '@/lib/messages/own-page'
import { answerPenPorts } from '@/lib/messages/pen-port'
import { listen } from '@/lib/messages/transport'
import { watchSettings } from '@/lib/storage/settings'
import { noteFault } from './faults'
import { handlers } from './handlers'
import { answerByModel } from './pen/answer'
import { reconcile } from './reconcile'
import { openQueueOnClick } from './reminders'
import { runOnSites } from './sites'
import { onErased } from './tidy'

type Guarded = { setAccessLevel?(level: { accessLevel: 'TRUSTED_CONTEXTS' }): Promise<void> }

/** Listeners are registered synchronously: the worker may be started by any of them. */
export default defineBackground({ type: 'module', main })

function main(): void {
  // Firefox has no such switch. What scripts in pages need they ask for; a page that broke into one gets no more.
  ;(browser.storage.local as Guarded).setAccessLevel?.({ accessLevel: 'TRUSTED_CONTEXTS' })
  listen('background', handlers, { failed: (error, name) => noteFault(error, name) })
  self.addEventListener('error', ({ error }) => noteFault(error, 'error'))
  self.addEventListener('unhandledrejection', ({ reason }) => noteFault(reason, 'promise'))
  answerPenPorts(answerByModel)
  if (import.meta.env.FIREFOX) relay()
  runOnSites()
  browser.alarms.onAlarm.addListener(() => void reconcile())
  browser.runtime.onStartup.addListener(() => void reconcile())
  browser.runtime.onInstalled.addListener(({ reason }) => {
    void reconcile()
    if (reason === 'install') void browser.tabs.create({ url: '/welcome.html' })
  })
  watchSettings(() => void reconcile(), new AbortController().signal)
  openQueueOnClick()
  // Granted while we run: the notifications' own listener can be added only then.
  browser.permissions.onAdded.addListener(openQueueOnClick)
  onErased(() => void reconcile())
  // Disabling and enabling again fires neither of the two, and drops alarm and badge.
  void reconcile()
}
