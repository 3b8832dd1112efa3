import './queue-page.css'
import type { ComponentChildren } from 'preact'
import { useEffect, useState } from 'preact/hooks'
import browser from 'webextension-polyfill'
import { Queue } from '@/components/queue/queue'
import { Button } from '@/components/ui/button'
import { t } from '@/lib/i18n/t'
import { useQueue } from './use-queue'

const zone = Intl.DateTimeFormat().resolvedOptions().timeZone

/** The moment, renewed twice a minute: «просрочено на 5 мин» must not stand still. */
function useNow(): number {
  const [now, set] = useState(Date.now())
  useEffect(() => {
    const timer = setInterval(() => set(Date.now()), 30_000)
    return () => clearInterval(timer)
  }, [])
  return now
}

/** A small window closes by itself only in some browsers. */
function openTab(page: '/queue.html' | '/insights.html', popup: boolean): void {
  void browser.tabs.create({ url: browser.runtime.getURL(page) })
  if (popup) window.close()
}

type Props = {
  popup?: boolean
  /** Shown between header and queue. */
  top?: ComponentChildren
}

/** The queue with its header. `popup`: in the small window under the button, which closes when a page is opened. */
export function QueuePage({ popup = false, top }: Props) {
  const queue = useQueue()
  // Asked from a page because workers may not ask: the browser then clears us last when the disk is full.
  useEffect(() => void navigator.storage.persist().catch(() => false), [])
  const openOptions = () => void browser.runtime.openOptionsPage()
  return (
    <main class={popup ? 'queue-page queue-page-popup' : 'queue-page'}>
      <header class="queue-page-head">
        <h1>{t('manifest.shortName')}</h1>
        {popup && (
          <Button small look="quiet" onClick={() => openTab('/queue.html', popup)}>
            {t('queue.wholeTab')}
          </Button>
        )}
        <Button small look="quiet" onClick={() => openTab('/insights.html', popup)}>
          {t('queue.insights')}
        </Button>
        <Button small look="quiet" onClick={openOptions}>
          {t('queue.settings')}
        </Button>
      </header>
      {top}
      <Queue
        {...queue}
        now={useNow()}
        zone={zone}
        onOpen={(key) => queue.onOpen(key, popup ? () => window.close() : undefined)}
      />
    </main>
  )
}
