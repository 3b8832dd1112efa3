import './site-bar.css'
import { Button } from '@/components/ui/button'
import { t } from '@/lib/i18n/t'

/**
 * How the page in front of the seller stands with us. `reload`: our script is not in it (it was open before we came);
 * `off`: a site that may be switched on; `none`: no site at all.
 */
export type PageInFront = 'read' | 'by-meaning' | 'unreadable' | 'reload' | 'off' | 'none'

const words: Record<Exclude<PageInFront, 'none'>, string> = {
  read: t('queue.site.switchedOn'),
  'by-meaning': t('queue.site.bySense'),
  unreadable: t('queue.site.unknown'),
  reload: t('queue.site.reloadNeeded'),
  off: t('queue.site.off'),
}

type Props = {
  page: PageInFront
  /** The seller switched this site on and may switch it off again. */
  ownSite: boolean
  onEnable(): void
  onDisable(): void
  onReload(): void
  /** «Покажите мне»: the seller will point at an item on the page. */
  onTeach(): void
}

/** One line about the page in front of the seller; nothing when all is well. */
export function SiteBar({ page, ownSite, onEnable, onDisable, onReload, onTeach }: Props) {
  if (page === 'none' || (page === 'read' && !ownSite)) return null
  return (
    <div class={`site-bar site-bar-${page}`}>
      <span>{words[page]}</span>
      {page === 'off' && (
        <Button small onClick={onEnable}>
          {t('queue.site.switchOn')}
        </Button>
      )}
      {(page === 'by-meaning' || page === 'unreadable') && (
        <Button small onClick={onTeach}>
          {t('queue.site.teach')}
        </Button>
      )}
      {page === 'reload' && (
        <Button small onClick={onReload}>
          {t('queue.site.reload')}
        </Button>
      )}
      {ownSite && (
        <Button small onClick={onDisable}>
          {t('queue.site.switchOff')}
        </Button>
      )}
    </div>
  )
}
