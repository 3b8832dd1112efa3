import './site-bar.css'
import { Button } from '@/components/ui/button'

/**
 * How the page in front of the seller stands with us. `reload`: our script is not in it (it was open before we came);
 * `off`: a site that may be switched on; `none`: no site at all.
 */
export type PageInFront = 'read' | 'by-meaning' | 'unreadable' | 'reload' | 'off' | 'none'

const words: Record<Exclude<PageInFront, 'none'>, string> = {
  read: 'На этом сайте «Ответим» включили вы.',
  'by-meaning': 'Страница изменилась – читаем её по смыслу. Проверяйте, тот ли отзыв выбран.',
  unreadable: 'Страница не распознана: списка отзывов или вопросов на ней не видно.',
  reload: 'Чтобы «Ответим» заработал на этой странице, перезагрузите её.',
  off: 'Здесь «Ответим» выключен.',
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
          Включить на этом сайте
        </Button>
      )}
      {(page === 'by-meaning' || page === 'unreadable') && (
        <Button small onClick={onTeach}>
          Покажите мне
        </Button>
      )}
      {page === 'reload' && (
        <Button small onClick={onReload}>
          Перезагрузить
        </Button>
      )}
      {ownSite && (
        <Button small onClick={onDisable}>
          Выключить на этом сайте
        </Button>
      )}
    </div>
  )
}
