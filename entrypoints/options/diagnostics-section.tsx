import { useEffect, useState } from 'preact/hooks'
import browser from 'webextension-polyfill'
import { Diagnostics, type PageHealth } from '@/components/options/diagnostics'
import { marketplaceNames } from '@/components/ui/words'
import { cabinetMatches } from '@/lib/domain/cabinet-matches'
import type { Fault } from '@/lib/domain/fault'
import { t } from '@/lib/i18n/t'
import { askPage } from '@/lib/messages/transport'
import { clearFaults, listFaults } from '@/lib/storage/faults'
import { activeSites } from '@/lib/storage/sites'

/** Asks every open page that we read; a page that does not answer is left out. */
async function openPages(): Promise<PageHealth[]> {
  const tabs = await browser.tabs.query({ url: [...cabinetMatches, ...(await activeSites())] })
  const asked = tabs.map(async ({ id, url }) => {
    if (id === undefined || !url) return undefined
    const { marketplace, ...health } = await askPage(id, 'page/health', {})
    // The path only: an address may carry a number of an order.
    return {
      title: `${marketplaceNames[marketplace]} ${new URL(url).pathname}`,
      ...health,
      text: health.text || t('options.diagnostics.nothingRead'),
    }
  })
  const answers = await Promise.allSettled(asked)
  return answers.flatMap((answer) => (answer.status === 'fulfilled' && answer.value) || [])
}

/** Which version runs in which browser on which system. */
async function aboutUs(): Promise<string> {
  const { version } = browser.runtime.getManifest()
  const { os } = await browser.runtime.getPlatformInfo()
  const [name] =
    /(?:Firefox|Edg|YaBrowser|OPR|Chrome)\/[\d.]{1,30}/u.exec(navigator.userAgent) ?? []
  return t('options.diagnostics.versions', {
    version,
    browser: name ?? t('options.diagnostics.unknownBrowser'),
    os,
  })
}

export function DiagnosticsSection() {
  const [pages, setPages] = useState<readonly PageHealth[]>()
  const [faults, setFaults] = useState<readonly Fault[]>([])
  const [about, setAbout] = useState('')
  const look = () => {
    void openPages().then(setPages, () => setPages([]))
    void listFaults().then(setFaults, () => undefined)
    void aboutUs().then(setAbout, () => undefined)
  }
  useEffect(look, [])
  return (
    <Diagnostics
      pages={pages}
      faults={faults}
      about={about}
      onAgain={look}
      onClear={() => void clearFaults().then(() => setFaults([]))}
      onCopy={(text) => void navigator.clipboard.writeText(text)}
    />
  )
}
