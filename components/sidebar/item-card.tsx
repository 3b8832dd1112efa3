import './item-card.css'
import { useState } from 'preact/hooks'
import { Icon } from '@/components/ui/icon'
import { Stars } from '@/components/ui/stars'
import type { Item, ItemDate } from '@/lib/domain/item'
import { language } from '@/lib/i18n/language'
import { t } from '@/lib/i18n/t'
import type { Due } from '@/lib/queue/due-words'
import type { Analysis } from '@/lib/reply/analysis'
import { BuyerWords } from './buyer-words'
import { Topics } from './topics'

type Props = {
  item: Item
  analysis: Analysis
  ignored: readonly number[]
  /** How the item stands with its time. */
  due: Due | undefined
  onToggle(indexes: readonly number[]): void
}

/** Who wrote what about which product, and until when an answer is due. */
export function ItemCard({ item, analysis, ignored, due, onToggle }: Props) {
  const [lit, setLit] = useState<number>()
  return (
    <article class="item-card" aria-label={t(`sidebar.card.chosen.${item.kind}`)}>
      <header class="item-head">
        {item.rating && <Stars rating={item.rating} />}
        <span class="item-author" lang={item.author ? 'ru' : undefined} dir="auto">
          {item.author ?? t('sidebar.card.noName')}
        </span>
        {item.date && <time dateTime={isoDate(item.date)}>{writtenAt(item.date)}</time>}
        {due && item.state === 'unanswered' && (
          <span class={`item-due item-due-${due.tone}`}>
            <Icon name="clock" /> {due.text}
          </span>
        )}
      </header>
      {item.product?.name && (
        <p class="item-product" lang="ru" dir="auto" title={item.product.name}>
          {item.product.name}
        </p>
      )}
      <BuyerWords item={item} analysis={analysis} ignored={ignored} lit={lit} />
      {item.tags && item.tags.length > 0 && (
        <p class="item-tags" lang="ru">
          {item.tags.join(' · ')}
        </p>
      )}
      <Topics mentions={analysis.mentions} ignored={ignored} onToggle={onToggle} onPoint={setLit} />
      {item.state === 'answered' && (
        <p class="item-state">
          <Icon name="check" /> {t(`sidebar.card.answered.${item.kind}`)}
        </p>
      )}
      {item.state === 'moderated' && (
        <p class="item-state">
          <Icon name="clock" /> {t('sidebar.card.onReview')}
        </p>
      )}
    </article>
  )
}

const isoDate = ({ at }: ItemDate) => new Date(at).toISOString()

const day = new Intl.DateTimeFormat(language, { day: 'numeric', month: 'long' })
const minute = new Intl.DateTimeFormat(language, {
  day: 'numeric',
  month: 'long',
  hour: '2-digit',
  minute: '2-digit',
})
const writtenAt = ({ at, precision }: ItemDate) =>
  (precision === 'minute' ? minute : day).format(at)
