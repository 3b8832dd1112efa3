import { useMemo } from 'preact/hooks'
import { Button } from '@/components/ui/button'
import { Stars } from '@/components/ui/stars'
import { t } from '@/lib/i18n/t'
import { quoteOf } from '@/lib/insights/quote'
import type { Row } from '@/lib/queue/row'

type Props = {
  row: Row
  topic: string
  side: 'complaints' | 'praise'
  onOpen(key: string): void
}

/** What one buyer said, with the way to the item in the cabinet. */
export function QuoteLine({ row, topic, side, onOpen }: Props) {
  const { before, said, after } = useMemo(() => quoteOf(row, topic, side), [row, topic, side])
  return (
    <blockquote class="quote">
      <p lang="ru">
        «{before}
        {said && <mark class={`quote-${side}`}>{said}</mark>}
        {after}»
      </p>
      <footer class="quote-foot">
        {row.rating !== undefined && <Stars rating={row.rating} />}
        {row.author && <span lang="ru">{row.author}</span>}
        {row.product && (
          <span class="quote-product" lang="ru">
            {row.product}
          </span>
        )}
        <Button small look="quiet" onClick={() => onOpen(row.key)}>
          {t('insights.quote.open')}
        </Button>
      </footer>
    </blockquote>
  )
}
