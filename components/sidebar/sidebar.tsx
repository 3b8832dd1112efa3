import './sidebar.css'
import type { ComponentChildren } from 'preact'
import { type Tab, Tabs } from '@/components/ui/tabs'
import { t } from '@/lib/i18n/t'

type Props = {
  /** «Wildberries · отзыв», under the product's name. */
  place: string | undefined
  /** What stands above the tabs: warnings of the page. */
  notices?: ComponentChildren
  tabs: readonly Tab[]
  chosen: string
  onChoose(tab: string): void
}

/** The shell: who we are, where we are, and tabs; the page's own strip beside the frame closes it. */
export function Sidebar({ place, notices, tabs, chosen, onChoose }: Props) {
  return (
    <main class="sidebar">
      <header class="sidebar-head">
        <img src="/icon/32.png" width={24} height={24} alt="" />
        <h1>{t('manifest.shortName')}</h1>
        {place && <p class="sidebar-place">{place}</p>}
        <a class="sidebar-settings" href="/options.html" target="_blank" rel="noopener">
          {t('sidebar.settings')}
        </a>
      </header>
      {notices}
      <Tabs label={t('sidebar.tabs')} tabs={tabs} chosen={chosen} onChoose={onChoose} />
    </main>
  )
}
